import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { everyEntry } from '../terms.ts'
import type { PairFrequency } from './likeliest.ts'
import { type Vocabulary, vocabularyOf, type WordCount } from './vocabulary.ts'

/** Folded Vietnamese has a few thousand syllables; what is rarer than these is no help against slips. */
const mostWords = 12_000

export async function countsVersion(db: Queryable): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select last_value as version from search.counts_version`.execute(db)
  return rows[0]!.version
}

export async function loadVocabulary(db: Queryable): Promise<Vocabulary> {
  const { rows } = await sql<WordCount>`
    select word, entries from search.word where word ~ '^[a-z]+$' and length(word) between 1 and 16
    order by entries desc limit ${mostWords}`.execute(db)
  const all = await sql<{ entries: number }>`
    select entries from search.word where word = ${everyEntry}`.execute(db)
  return vocabularyOf(all.rows[0]?.entries ?? 0, rows)
}

export async function pairFrequencies(
  db: Queryable,
  asked: readonly (readonly [string, string])[],
): Promise<PairFrequency> {
  const { rows } = await sql<{ first: string; second: string; entries: number }>`
    select p.first, p.second, p.entries from unnest(${asked.map(([first]) => first)}::text[],
      ${asked.map(([, second]) => second)}::text[]) as asked(first, second)
    join search.pair p using (first, second)`.execute(db)
  const known = new Map(rows.map(({ first, second, entries }) => [`${first} ${second}`, entries]))
  return (first, second) => known.get(`${first} ${second}`) ?? 0
}
