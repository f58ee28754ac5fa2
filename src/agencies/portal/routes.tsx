import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import type { Agency } from '../agency.ts'
import { may } from '../permissions.ts'
import { agencyFacts, loadDirectory } from '../store.ts'
import { AgencyPage } from './agency-page.tsx'
import { FinderPage } from './finder-page.tsx'
import { pageQuery } from './page-query.ts'
import { structuredData } from './structured-data.ts'
import { texts } from './texts.ts'
import { UnknownOnDayPage } from './unknown-on-day-page.tsx'

/** What other capabilities show on an agency's page: sections, in their order. */
export type AgencyPanels = (c: Context<AppEnv>, agency: Agency) => Promise<readonly Child[]>

type AgencyPorts = {
  readonly panels?: AgencyPanels
  /** What the panels of an agency's page are made from. */
  readonly tags?: (agencyId: number) => readonly string[]
}

/** The finder and the page of an agency, for everyone, as on any day. */
export function portalRoutes({ panels = async () => [], tags = () => [] }: AgencyPorts = {}) {
  const site = routes()
  site.get('/don-vi', can(may['agency.read']), finder)
  site.get('/don-vi/:slug{[a-z0-9-]+}', can(may['agency.read']), (c) =>
    agencyPage(c, c.req.param('slug'), { panels, tags }),
  )
  return site
}

async function finder(c: Context<AppEnv>) {
  const { deps, lang, href } = c.var
  const t = textsIn(lang, texts)
  const { tim, ngay } = readQuery(c, pageQuery)
  const words = oneLine(tim)
  const directory = await loadDirectory(deps.db, ngay ?? deps.clock.today().toString())
  return c.render(<FinderPage {...{ directory, words, lang, href }} isPast={ngay !== undefined} />, {
    title: t.agencies,
    description: t.lead,
    current: '/don-vi',
    // What was searched is not kept ready: there is no end to what may be typed.
    ...(words === '' && { tags: ['agencies'] }),
    breadcrumb: [{ label: t.home, href: href('/') }, { label: t.agencies }],
  })
}

async function agencyPage(c: Context<AppEnv>, slug: string, { panels, tags }: Required<AgencyPorts>) {
  const { deps, lang, href } = c.var
  const t = textsIn(lang, texts)
  const { ngay } = readQuery(c, pageQuery)
  const directory = await loadDirectory(deps.db, ngay ?? deps.clock.today().toString())
  const facts = await agencyFacts(deps.db, slug)
  if (!facts) return c.notFound()
  const agency = directory.byId(facts.id)
  const page = {
    title: agency?.name ?? facts.names[0]?.name ?? slug,
    current: '/don-vi',
    tags: ['agencies', `agency:${facts.id}`, ...tags(facts.id)],
    breadcrumb: [
      { label: t.home, href: href('/') },
      { label: t.agencies, href: href('/don-vi') },
      { label: agency?.shortName ?? facts.names[0]?.shortName ?? slug },
    ],
  }
  if (!agency) return c.render(<UnknownOnDayPage {...{ facts, lang, href }} day={directory.day} />, page)
  const props = { agency, facts, directory, lang, href, isPast: ngay !== undefined }
  return c.render(<AgencyPage {...props} panels={ngay ? [] : await panels(c, agency)} />, {
    ...page,
    ...structuredData(agency, directory, deps.origin),
  })
}
