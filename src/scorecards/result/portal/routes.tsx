import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may } from '../../permissions.ts'
import { loadYears } from '../load-years.ts'
import { rankSheets } from '../rank-sheets.ts'
import { type PublishedRound, publishedRounds, publishedSha } from '../store.ts'
import { resultsTag } from '../tags.ts'
import { AgencyResult } from './agency-page.tsx'
import { RankingPage } from './ranking-page.tsx'
import { RoundsPage } from './rounds-page.tsx'
import { portalTexts } from './texts.ts'

const rankingQuery = z.object({ nhom: z.string().max(60).optional() })

/** Published results for everybody: the rounds, a ranking, an agency's own page. What is not published is not there. */
export function resultPortal(): Routes {
  const site = routes()

  site.get('/cham-diem', can(may['score.read-public']), async (c) => {
    const { deps, lang, href } = c.var
    const t = textsIn(lang, portalTexts)
    const rounds = await publishedRounds(deps.db)
    return c.render(<RoundsPage {...{ lang, href, rounds }} />, {
      title: t.title,
      description: t.lead,
      current: '/cham-diem',
      tags: [resultsTag],
      breadcrumb: [{ label: t.home, href: href('/') }, { label: t.title }],
    })
  })

  site.get('/cham-diem/:slug', can(may['score.read-public']), async (c) => {
    const [round] = await publishedRounds(c.var.deps.db, c.req.param('slug'))
    return round ? ranking(c, round) : c.notFound()
  })

  site.get('/cham-diem/:slug/:agency', can(may['score.read-public']), async (c) => {
    const [round] = await publishedRounds(c.var.deps.db, c.req.param('slug'))
    return round ? agencyResult(c, round, c.req.param('agency')) : c.notFound()
  })

  return site
}

async function ranking(c: Context<AppEnv>, round: PublishedRound) {
  const { deps, lang, href } = c.var
  const { nhom } = readQuery(c, rankingQuery)
  const results = await rankSheets(deps.db, round.id)
  const chosen = results.find(({ of }) => of.classKey === nhom) ?? results[0]
  if (!chosen) return c.notFound()
  const directory = await loadDirectory(deps.db, round.toDay)
  const sha256 = await publishedSha(deps.db, round.id)
  const name = lang === 'vi' ? round.nameVi : round.nameEn
  return c.render(<RankingPage {...{ lang, href, round, results, chosen, directory, sha256 }} />, {
    title: name,
    description: textsIn(lang, portalTexts).description(name),
    ...propsOf(c, round, name),
  })
}

async function agencyResult(c: Context<AppEnv>, round: PublishedRound, slug: string) {
  const { deps, lang, href } = c.var
  const agency = (await loadDirectory(deps.db, round.toDay)).bySlug(slug)
  const results = agency ? await rankSheets(deps.db, round.id) : []
  const result = results.find(({ ranked }) => ranked.some(({ agencyId }) => agencyId === agency?.id))
  const own = result?.ranked.find(({ agencyId }) => agencyId === agency?.id)
  if (!agency || !result || !own) return c.notFound()
  const years = await loadYears(deps.db, agency.id, round.year)
  const name = lang === 'vi' ? round.nameVi : round.nameEn
  return c.render(<AgencyResult {...{ lang, href, round, agency, result, own, years }} />, {
    title: textsIn(lang, portalTexts).agencyTitle(agency.shortName, name),
    ...propsOf(c, round, name, agency.shortName),
  })
}

function propsOf(
  { var: { lang, href } }: Context<AppEnv>,
  { slug, isSample }: PublishedRound,
  name: string,
  agency?: string,
) {
  const t = textsIn(lang, portalTexts)
  return {
    current: '/cham-diem',
    tags: [resultsTag],
    isHiddenFromSearch: isSample,
    breadcrumb: [
      { label: t.home, href: href('/') },
      { label: t.title, href: href('/cham-diem') },
      agency ? { label: name, href: href(`/cham-diem/${slug}`) } : { label: name },
      ...(agency ? [{ label: agency }] : []),
    ],
  }
}
