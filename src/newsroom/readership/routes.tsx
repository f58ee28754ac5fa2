import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { readershipPath } from './address.ts'
import { loadReadership } from './figures.ts'
import { ReadershipPage } from './page.tsx'
import { periodOf } from './period.ts'
import { may } from './permissions.ts'
import { readershipBook, readershipCsv } from './sheet.ts'
import { publishingAgencies, sectionsOf } from './store.ts'
import { readershipTexts } from './texts.ts'
import { wordsOf } from './words.ts'

const query = z.object({
  tu: z.iso.date().optional(),
  den: z.iso.date().optional(),
  'chuyen-muc': z.string().max(60).optional(),
  'co-quan': z.string().max(120).optional(),
})

const storiesNamed = 20
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** How the portal is read, for its board. `online` says how many readers are here now. */
export function readershipRoutes({ online }: { online(): number }) {
  const site = routes()
  const path = readershipPath.replace('/lam-viec', '')

  site.get(path, can(may['readership.see']), async (c) => {
    const { lang, deps } = c.var
    const t = textsIn(lang, readershipTexts)
    const facts = await factsOf(c, storiesNamed)
    const props = { ...facts, lang, online: online(), now: deps.clock.now(), today: deps.clock.today() }
    return c.render(<ReadershipPage {...props} />, {
      title: t.title,
      current: readershipPath,
      breadcrumb: [{ label: t.newsroom, href: '/lam-viec/toa-soan' }, { label: t.title }],
    })
  })

  site.get(`${path}.csv`, can(may['readership.see']), async (c) => {
    const facts = await factsOf(c)
    return sendFile(c, 'csv', 'text/csv; charset=utf-8', readershipCsv({ ...facts, lang: c.var.lang }))
  })

  site.get(`${path}.xlsx`, can(may['readership.see']), async (c) => {
    const book = await readershipBook({ ...(await factsOf(c)), lang: c.var.lang })
    return sendFile(c, 'xlsx', excel, new Uint8Array(book))
  })
  return site
}

async function factsOf(c: Context<AppEnv>, limit?: number) {
  const { deps, lang } = c.var
  const asked = readQuery(c, query)
  const today = deps.clock.today()
  const directory = await loadDirectory(deps.db, today.toString())
  const sections = await sectionsOf(deps.db)
  const agency = directory.bySlug(asked['co-quan'] ?? '')
  const section = sections.find(({ key }) => key === asked['chuyen-muc'])
  const period = periodOf({ from: asked.tu, to: asked.den }, today)
  const publishing = new Set(await publishingAgencies(deps.db))
  const words = wordsOf(lang, sections, (id) => directory.byId(id)?.shortName)
  const scope = { section: section?.key, agencyId: agency?.id }
  return {
    words,
    isSample: deps.demo,
    asked: { sectionKey: section?.key, agencySlug: agency?.slug },
    readership: await loadReadership(deps.db, { period, scope, lang, limit }),
    filter: {
      sections: sections.map(({ key }) => ({ value: key, label: words.section(key) })),
      agencies: directory.all
        .filter(({ id }) => publishing.has(id))
        .map(({ slug, shortName }) => ({ value: slug, label: shortName })),
    },
  }
}

function sendFile(c: Context<AppEnv>, ending: string, type: string, body: string | Uint8Array<ArrayBuffer>) {
  const day = c.var.deps.clock.today().toString()
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="luot-doc-${day}.${ending}"`)
  return c.body(body)
}
