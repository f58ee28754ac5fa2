import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { sendDataset } from '../../platform/open-data/index.ts'
import { may } from '../front/permissions.ts'
import type { FrontPorts } from '../front/ports.ts'
import { storySubject } from '../story.ts'
import type { RegisterEntry } from './document.ts'
import { filterOf, isFiltered, type RegisterQuery, registerQuery } from './filter.ts'
import { perPage, RegisterPage } from './register-page.tsx'
import { keyOf } from './register-table.tsx'
import { type Snippet, snippetOf } from './snippet.ts'
import { registerChoices, wordsBehind } from './store-choices.ts'
import { documentsDataset } from './store-open-data.ts'
import { countRegister, registerPage } from './store-register.ts'
import { texts } from './texts.ts'

/** The register of documents. */
export function registerRoutes({ licence }: FrontPorts): Routes {
  const site = routes()
  site.get('/van-ban', can(may['front.read']), showRegister)
  for (const format of ['csv', 'json'] as const)
    site.get(`/van-ban.${format}`, can(may['front.read']), (c) =>
      sendDataset(c, askedFor(readQuery(c, registerQuery)), format, licence?.[c.var.lang]),
    )
  return site
}

/** Searches are asked once, so their files are not kept. */
const askedFor = (query: RegisterQuery) =>
  isFiltered(query) ? documentsDataset(filterOf(query)) : documentsDataset()

async function showRegister(c: Context<AppEnv>) {
  const { lang, href, deps } = c.var
  const query = readQuery(c, registerQuery)
  const filter = filterOf(query)
  const today = deps.clock.today().toString()
  const offset = (query.trang - 1) * perPage
  const entries = await registerPage(deps.db, filter, { lang, today, limit: perPage, offset })
  const count = await countRegister(deps.db, filter, { lang, today })
  const choices = await registerChoices(deps.db)
  const snippets = await snippetsOf(c, entries, filter.words)
  const t = textsIn(lang, texts)
  return c.render(<RegisterPage {...{ query, entries, snippets, count, choices, today, lang, href }} />, {
    title: t.title,
    description: t.lead,
    current: '/van-ban',
    // A search is asked once; what it costs to keep would be taken from pages that are read often.
    tags: isFiltered(query) ? undefined : tagsOf(entries),
    breadcrumb: [{ label: t.home, href: href('/') }, { label: t.title }],
  })
}

const tagsOf = (entries: readonly RegisterEntry[]) => [
  'list:kind:document',
  'plans',
  ...entries.map(({ source, id }) => (source === 'story' ? storySubject(id) : `plan:${id}`)),
]

/** Where the words stand in each line that is shown. */
async function snippetsOf(
  { var: { deps } }: Context<AppEnv>,
  entries: readonly RegisterEntry[],
  words: readonly string[],
): Promise<ReadonlyMap<string, Snippet>> {
  if (words.length === 0) return new Map()
  const idsOf = (source: string) => entries.filter((one) => one.source === source).map(({ id }) => id)
  const texts = await wordsBehind(deps.db, { stories: idsOf('story'), plans: idsOf('plan') })
  const byEntry = Map.groupBy(texts, ({ source, id }) => `${source}:${id}`)
  const found = entries.flatMap((entry) => {
    const snippet = snippetOf(words, byEntry.get(keyOf(entry)) ?? [])
    return snippet ? [[keyOf(entry), snippet] as const] : []
  })
  return new Map(found)
}
