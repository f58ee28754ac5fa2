import type { Queryable } from '../../platform/database/open.ts'
import { type Filters, facetNames } from '../entry.ts'
import { everyEntry, quoted } from '../terms.ts'
import type { Understanding } from '../understand/understand.ts'
import { mostMatches, termsAskedFor } from './bounds.ts'
import { accentsOf, allOf, and, filtersOf, or, phraseOf } from './expression.ts'
import {
  frequencies,
  type Match,
  type Matched,
  matchEntries,
  monthCounts,
  type Ranking,
  type Slice,
} from './store-match.ts'
import { newestMonths, type Window } from './window.ts'

export type Search = {
  readonly understanding: Understanding
  readonly filters: Filters
  readonly ranking: Ranking
  readonly slice: Slice
}
/** `since` is set when only what is newer was counted and shown (apart from titles): the total is then "more than". */
export type Found = Matched & { readonly since?: string }

/** Up to so many entries are counted and ranked whatever it takes; of more, the newest. */
const fewEnough = 2000
/** A window that was too small grows so many times; what it holds then is no longer bounded by `fewEnough`. */
const growth = [1, 5] as const
/** A window that finds at least so much is enough; whoever turns pages farther gets the next one. */
const plenty = 200

/**
 * What matches a query within filters. Words that stand in most entries are looked for among the newest only, so that
 * no search costs more than a few thousand entries do, however many there are.
 */
export async function find(db: Queryable, search: Search): Promise<Found> {
  const { groups } = search.understanding
  const filters = filtersOf(search.filters)
  const known = await frequencies(db, [...termsAskedFor(groups), ...filters, everyEntry])
  const frequency = (term: string) => known.get(term) ?? 0
  const rarestOf = (most: number) => Math.min(most, frequency(everyEntry), ...filters.map(frequency))
  const most = rarestOf(mostMatches(groups, frequency))
  const whole = () => matchEntries(db, matchOf(search), search.ranking, search.slice)
  if (most <= fewEnough) return whole()

  const months = await monthCounts(db)
  const titlesWhole = rarestOf(mostMatches(groups, frequency, '^')) <= fewEnough
  const wanted = Math.max(plenty, search.slice.offset + search.slice.limit)
  for (const times of growth) {
    const size = (fewEnough * times * frequency(everyEntry)) / most
    const window = newestMonths(months, size, search.filters.year)
    if (!window) return whole()
    const found = await matchEntries(db, matchOf(search, window, titlesWhole), search.ranking, search.slice)
    if (found.total >= wanted) return { ...found, since: window.since }
  }
  return whole()
}

function matchOf({ understanding: { groups }, filters }: Search, window?: Window, titlesWhole = true): Match {
  const narrowed = filtersOf(filters).map(quoted)
  const newest = window ? [or(window.terms.map(quoted))] : []
  const all = allOf(groups)
  const inTitle = allOf(groups, '^')
  // What keeps a question small: the window, or the rarest of the words.
  const among = (condition: string | undefined, isWhole: boolean, words: string) =>
    condition && and([condition, ...(isWhole ? [words] : newest), ...narrowed])
  const title = inTitle && among(inTitle, titlesWhole, inTitle)
  return {
    all: and([all || quoted(everyEntry), ...narrowed, ...newest]),
    besides: window && titlesWhole && title ? and([title, `!${newest[0]}`]) : undefined,
    title,
    titlePhrase: among(phraseOf(groups, '^'), titlesWhole, inTitle),
    phrase: among(phraseOf(groups), !window, all),
    titleAccents: among(accentsOf(groups, '^'), titlesWhole, inTitle),
    // Of thousands, those whose titles are written so come first anyway.
    accents: window ? undefined : among(accentsOf(groups), true, all),
  }
}

export const isNarrowed = (filters: Filters): boolean =>
  facetNames.some((name) => filters[name] !== undefined)
