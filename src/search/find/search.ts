import type { Queryable } from '../../platform/database/open.ts'
import type { Filters } from '../entry.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Understanding, understand } from '../understand/understand.ts'
import { goOn } from './beginnings.ts'
import { type Found, find } from './find.ts'
import { secondReading } from './second-reading.ts'
import { type Shown, type Sorting, shownEntries } from './store-match.ts'

export type Asked = {
  readonly query: string
  readonly filters: Filters
  readonly sorting: Sorting
  /** From 1. */
  readonly page: number
  readonly lang: string
  readonly today: string
  /** Only what was typed, even if it looks misspelt. */
  readonly isExact: boolean
}
export type Answer = {
  readonly understanding: Understanding
  readonly found: Found
  readonly shown: readonly Shown[]
  /** The query that was answered instead of the one that was typed. */
  readonly corrected?: string
}

export const perPage = 20

/** Answers a query: as typed, or as it was most likely meant when that finds clearly more. */
export async function search(db: Queryable, lexicon: Lexicon, asked: Asked): Promise<Answer> {
  const typed = await attempt(db, lexicon, asked, asked.query)
  const better = asked.isExact ? undefined : await reading(db, lexicon, asked, typed)
  const { understanding, found } = better ?? typed
  return { understanding, found, shown: await shownEntries(db, found.ids), corrected: better?.query }
}

type Attempt = { readonly query: string; readonly understanding: Understanding; readonly found: Found }

async function attempt(db: Queryable, lexicon: Lexicon, asked: Asked, query: string): Promise<Attempt> {
  const { synonyms, stopWords } = await lexicon.meanings()
  const understanding = await goOn(db, understand(query, synonyms, stopWords))
  const { filters, sorting, page, lang, today } = asked
  const words = understanding.groups.reduce((sum, { tokens }) => sum + tokens.length, 0)
  const found = await find(db, {
    understanding,
    filters,
    ranking: { sorting, words, lang, today },
    slice: { limit: perPage, offset: (page - 1) * perPage },
  })
  return { query, understanding, found }
}

/** Words that stand together at least so often, and so many times as often as the typed ones, were meant. */
const clearly = { times: 20, atLeast: 2 }

async function reading(
  db: Queryable,
  lexicon: Lexicon,
  asked: Asked,
  { understanding, found }: Attempt,
): Promise<Attempt | undefined> {
  const second = await secondReading(db, lexicon, understanding, found.total)
  if (!second) return undefined
  const { typedTogether, meantTogether } = second
  const belongs = meantTogether >= Math.max(clearly.atLeast, typedTogether * clearly.times)
  if (found.total > 0 && !belongs) return undefined
  const meant = await attempt(db, lexicon, asked, second.query)
  return meant.found.total > 0 ? meant : undefined
}
