import { sql } from 'kysely'
import type { Database } from '../src/platform/database/open.ts'
import { wordsOf } from '../src/search/words.ts'
import type { Question } from './search-questions.ts'

/** The plain way: one tsvector with weights for each entry and an index over it. */
export async function fillReference(db: Database): Promise<void> {
  await sql`create table public.plain as
    select id, kind, section, agency_id, themes, extract(year from day)::int as year, lang,
      setweight(to_tsvector('simple', platform.fold(title)), 'A')
      || setweight(to_tsvector('simple', platform.fold(summary)), 'B')
      || to_tsvector('simple', platform.fold(text)) as found
    from search.entry`.execute(db)
  await sql`create index on public.plain using gin (found) with (fastupdate = off)`.execute(db)
  await sql`vacuum analyze public.plain`.execute(db)
  await sql`vacuum search.entry, search.match`.execute(db)
}

/** All words, the last as a beginning; everything that matches is counted, ranked by ts_rank and divided by facets. */
export async function searchReference(db: Database, { query, filters, page }: Question, perPage: number) {
  const words = wordsOf(query)
  const asked = query.startsWith('"')
    ? words.join(' <-> ')
    : words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const where = sql.join(
    [
      words.length > 0 ? sql`found @@ ${asked}::tsquery` : sql`true`,
      ...(filters.kind ? [sql`kind = ${filters.kind}`] : []),
      ...(filters.section ? [sql`section = ${filters.section}`] : []),
      ...(filters.agency ? [sql`agency_id = ${Number(filters.agency)}`] : []),
      ...(filters.theme ? [sql`${filters.theme} = any(themes)`] : []),
      ...(filters.year ? [sql`year = ${Number(filters.year)}`] : []),
    ],
    sql` and `,
  )
  await sql`
    with found as materialized (
      select id, kind, section, agency_id, themes, year, lang, ts_rank(found, ${asked}::tsquery) as rank
      from public.plain where ${where}
    )
    select (select json_agg(id) from (select id from found order by rank desc limit ${perPage}
        offset ${(page - 1) * perPage}) p),
      (select json_agg(f) from (select kind, section, agency_id, themes, year, lang, count(*) from found
        group by grouping sets ((), (kind), (section), (agency_id), (themes), (year), (lang))) f)`.execute(db)
}
