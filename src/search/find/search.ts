import type { Queryable } from '../../platform/database/open.ts'
import type { Filters } from '../entry.ts'
import type { Lexicon } from '../lexicon.ts'
import { type Understanding, understand } from '../understand/understand.ts'
import { goOn } from './beginnings.ts'
import { type Found, find } from './find.ts'
import { looksMisspelt, secondReading } from './second-reading.ts'
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
  const typed = await understood(db, lexicon, asked.query)
  const { query, understanding, found } =
    (!asked.isExact && (await asClearlyMeant(db, lexicon, asked, typed))) ||
    (await asTyped(db, lexicon, asked, typed))
  return { understanding, found, shown: await shownEntries(db, found.ids), corrected: query }
}

/** With the query it answers when that is another than the typed one. */
type Attempt = { readonly query?: string; readonly understanding: Understanding; readonly found: Found }

/** Words that never follow one another are read again before they are looked for: that spares a search for nothing. */
async function asClearlyMeant(
  db: Queryable,
  lexicon: Lexicon,
  asked: Asked,
  typed: Understanding,
): Promise<Attempt | undefined> {
  if (!(await looksMisspelt(db, lexicon, typed))) return undefined
  const second = await secondReading(db, lexicon, typed)
  return second?.isClear ? orNothing(await asMeant(db, lexicon, asked, second.query)) : undefined
}

async function asTyped(
  db: Queryable,
  lexicon: Lexicon,
  asked: Asked,
  typed: Understanding,
): Promise<Attempt> {
  const attempt = { understanding: typed, found: await findFor(db, asked, typed) }
  if (attempt.found.total > 0 || asked.isExact) return attempt
  const second = await secondReading(db, lexicon, typed)
  return (second && orNothing(await asMeant(db, lexicon, asked, second.query))) ?? attempt
}

const orNothing = (attempt: Attempt) => (attempt.found.total > 0 ? attempt : undefined)

async function asMeant(db: Queryable, lexicon: Lexicon, asked: Asked, query: string): Promise<Attempt> {
  const understanding = await understood(db, lexicon, query)
  return { query, understanding, found: await findFor(db, asked, understanding) }
}

async function understood(db: Queryable, lexicon: Lexicon, query: string): Promise<Understanding> {
  const { synonyms, stopWords } = await lexicon.meanings()
  return goOn(db, understand(query, synonyms, stopWords))
}

function findFor(db: Queryable, asked: Asked, understanding: Understanding): Promise<Found> {
  const { filters, sorting, page, lang, today } = asked
  const words = understanding.groups.reduce((sum, { tokens }) => sum + tokens.length, 0)
  return find(db, {
    understanding,
    filters,
    ranking: { sorting, words, lang, today },
    slice: { limit: perPage, offset: (page - 1) * perPage },
  })
}
