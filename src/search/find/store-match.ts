import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Entry, FacetName } from '../entry.ts'
import type { MonthCount } from './window.ts'

/** In how many entries these words and pairs stand; what is not known is left out. */
export async function frequencies(
  db: Queryable,
  terms: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const words = terms.filter((term) => !term.includes(' '))
  const pairs = terms.filter((term) => term.includes(' ')).map((term) => term.split(' '))
  const { rows } = await sql<{ term: string; entries: number }>`
    select word as term, entries from search.word where word = any(${words}::text[])
    union all
    select first || ' ' || second, entries from search.pair join unnest(${pairs.map(([one]) => one)}::text[],
      ${pairs.map(([, two]) => two)}::text[]) as asked(first, second) using (first, second)`.execute(db)
  return new Map(rows.map(({ term, entries }) => [term, entries]))
}

export async function monthCounts(db: Queryable): Promise<readonly MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select substr(word, 8) as month, entries from search.word
    where word > '~month:' and word < '~month;'`.execute(db)
  return rows
}

/** The usual words that begin so; after a word, those that follow it most come first. */
export async function wordsBeginning(db: Queryable, start: string, after: string | undefined, limit: number) {
  const { rows } = await sql<{ word: string; entries: number; together: number }>`
    select w.word, w.entries, coalesce(p.entries, 0) as together
    from search.word w left join search.pair p on p.first = ${after ?? ''} and p.second = w.word
    where w.word >= ${start} and w.word < ${`${start}\u{10ffff}`} and w.word ~ '^[a-z0-9]+$'
    order by together desc, w.entries desc limit ${limit}`.execute(db)
  return rows
}

export const sortings = ['relevance', 'newest', 'title'] as const
export type Sorting = (typeof sortings)[number]

/** Conditions written as tsqueries; those undefined are not asked. */
export type Match = {
  readonly all: string
  /** Entries that are taken in besides, none of them among the others: outside the window, all words in the title. */
  readonly besides?: string
  readonly title?: string
  readonly titlePhrase?: string
  readonly phrase?: string
  readonly titleAccents?: string
  readonly accents?: string
}
export type Ranking = {
  readonly sorting: Sorting
  readonly words: number
  readonly lang: string
  readonly today: string
}
export type Slice = { readonly limit: number; readonly offset: number }
export type FacetCount = { readonly value: string; readonly count: number }
export type Matched = {
  readonly total: number
  readonly ids: readonly number[]
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>
}

/**
 * Counts, facets and a page of what matches, in one trip. Terms are only ever asked through the index, never read from
 * a row; the tiers of the ranking are further questions to it, so that no text is looked at to rank.
 */
export async function matchEntries(
  db: Queryable,
  match: Match,
  { sorting, words, lang, today }: Ranking,
  { limit, offset }: Slice,
): Promise<Matched> {
  const besides = match.besides
    ? sql`union all select * from search.matching(${match.besides}::tsquery)`
    : sql``
  const { rows } = await sql<Matched>`
    with found as materialized (
      select * from search.matching(${match.all}::tsquery) ${besides}
    ), scored as (
      select entry_id, day,
        ${within(match.title)} * (4 + least(1, ${words}::real / greatest(title_words, 1)) * 3
          + case kind when 'agency' then 2 when 'plan' then 1 when 'document' then 0.5 when 'task' then -1 else 0 end)
        + ${within(match.titlePhrase)} * 2 + ${within(match.phrase)} * 2
        + ${within(match.titleAccents)} + ${within(match.accents)}
        + case when lang = ${lang} then 1 else 0 end
        + 1 / (1 + abs(${today}::date - coalesce(day, ${today}::date - 365)) / 365.0) as points
      from found
    ), page as (
      select row_number() over () as place, entry_id from (
        select scored.entry_id from scored ${sorting === 'title' ? sql`join search.entry e on e.id = entry_id` : sql``}
        order by ${orders[sorting]} limit ${limit} offset ${offset}) as sorted
    ), counted as (
      select kind, section, agency_id, year, lang, count(*)::int as count from found
      group by grouping sets ((kind), (section), (agency_id), (year), (lang))
    )
    select (select count(*)::int from found) as total,
      coalesce((select json_agg(entry_id order by place) from page), '[]') as ids,
      json_build_object(
        'kind', ${counts(sql`kind`)}, 'section', ${counts(sql`section`)}, 'agency', ${counts(sql`agency_id`)},
        'year', ${counts(sql`year`)}, 'lang', ${counts(sql`lang`)},
        'theme', (select coalesce(json_agg(t), '[]') from (select value, count(*)::int as count
          from (select unnest(themes) as value from found) as each group by value order by count desc, value) t)
      ) as facets`.execute(db)
  return rows[0]!
}

const orders = {
  relevance: sql`points desc, day desc nulls last, scored.entry_id desc`,
  newest: sql`scored.day desc nulls last, scored.entry_id desc`,
  title: sql`e.title collate "vi-x-icu", scored.entry_id`,
}

const within = (condition: string | undefined) =>
  condition
    ? sql`case when entry_id in (select search.matching_ids(${condition}::tsquery)) then 1 else 0 end`
    : sql`0`

const counts = (column: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(json_build_object(
  'value', ${column}::text, 'count', count) order by count desc, ${column}), '[]') from counted where ${column} is not null)`

/** The newest entries a list begins with before anything is asked. */
export async function newestEntries(db: Queryable, lang: string, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('search.entry')
    .select('id')
    .where('kind', 'in', ['story', 'document', 'answer', 'plan'])
    .where('lang', '=', lang)
    .orderBy('day', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export type Shown = Pick<
  Entry,
  'key' | 'kind' | 'path' | 'lang' | 'title' | 'summary' | 'text' | 'files' | 'agencyId' | 'day' | 'isSample'
>

/** What a list shows of each, in the order asked for. */
export async function shownEntries(db: Queryable, ids: readonly number[]): Promise<readonly Shown[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Shown>`
    select key, kind, path, lang, title, summary, text, files, agency_id, day, is_sample
    from search.entry join unnest(${[...ids]}::int[]) with ordinality as wanted(id, place) using (id)
    order by place`.execute(db)
  return rows
}
