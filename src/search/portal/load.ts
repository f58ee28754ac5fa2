import { loadDirectory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Lang, Text } from '../../platform/i18n.ts'
import type { Filters } from '../entry.ts'
import { fewerWords, type Shorter } from '../find/fewer-words.ts'
import { find, isNarrowed } from '../find/find.ts'
import { type Answer, search } from '../find/search.ts'
import { newestEntries, type Shown, shownEntries } from '../find/store-match.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Asking } from './address.ts'
import type { Names } from './facets.ts'

export type SearchPorts = {
  sectionNames(db: Queryable): Promise<Readonly<Record<string, Text>>>
  readonly themeNames: Readonly<Record<string, Text>>
  /** Which of these entries, by their keys, readers may no longer see though they are still in the index. */
  goneKeys(db: Queryable, keys: readonly string[]): Promise<ReadonlySet<string>>
}

/** What stands on the page instead of results when there is nothing to show. */
export type Otherwise = {
  readonly shorter: readonly Shorter[]
  readonly nearest: readonly Shown[]
  readonly newest: readonly Shown[]
  readonly kinds: Answer['found']['facets']['kind']
}

export type Loaded = {
  readonly names: Names
  /** Undefined before anything is asked. */
  readonly answer?: Answer
  readonly otherwise?: Otherwise
}

export async function load(
  { db, clock }: Deps,
  lexicon: Lexicon,
  ports: SearchPorts,
  asking: Asking,
  lang: Lang,
): Promise<Loaded> {
  const today = clock.today().toString()
  const directory = await loadDirectory(db, today)
  const sections = await ports.sectionNames(db)
  const names = { lang, directory, sections, themes: ports.themeNames }
  const agency = asking.filters.agency && directory.bySlug(asking.filters.agency)
  const filters: Filters = asking.filters.agency
    ? { ...asking.filters, agency: String(agency ? agency.id : 0) }
    : asking.filters
  const isAsked = /[\p{L}\d]/u.test(asking.query) || isNarrowed(filters)
  const ranking = { sorting: 'relevance', words: 1, lang, today } as const
  if (!isAsked) return { names, otherwise: await instead([], []) }
  const answer = await seen(await search(db, lexicon, { ...asking, filters, lang, today }))
  if (answer.found.total > 0) return { names, answer }
  const shorter = await fewerWords(db, answer.understanding, ranking)
  return { names, answer, otherwise: await instead(shorter, shorter[0]?.ids ?? []) }

  async function instead(shorter: readonly Shorter[], nearest: readonly number[]): Promise<Otherwise> {
    const nothing = { groups: [], mayGoOn: false }
    const slice = { limit: 0, offset: 0 }
    const everything = await find(db, { understanding: nothing, filters: {}, ranking, slice })
    return {
      shorter,
      nearest: await live(await shownEntries(db, nearest)),
      newest: await live(await shownEntries(db, await newestEntries(db, lang, 5))),
      kinds: everything.facets.kind,
    }
  }

  /** What is gone from this page is not counted either; on other pages it is until the index is mended. */
  async function seen(answer: Answer): Promise<Answer> {
    const shown = await live(answer.shown)
    const total = answer.found.total - (answer.shown.length - shown.length)
    return { ...answer, shown, found: { ...answer.found, total } }
  }

  async function live(entries: readonly Shown[]): Promise<readonly Shown[]> {
    const gone = await ports.goneKeys(
      db,
      entries.map(({ key }) => key),
    )
    return entries.filter(({ key }) => !gone.has(key))
  }
}
