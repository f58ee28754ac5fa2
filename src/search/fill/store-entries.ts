import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Entry } from '../entry.ts'
import { termsOf, tsvectorOf } from '../terms.ts'
import { wordsOf } from '../words.ts'

/** Whoever changes the index comes through here, one after another; it ends with the transaction. */
export const lockIndex = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext('search.entry'))`.execute(tx)

const columns = sql`key, subject, kind, path, lang, title, summary, text, files, section, agency_id, themes, day, is_sample`

export async function entriesOfSubjects(
  db: Queryable,
  subjects: readonly string[],
): Promise<readonly Entry[]> {
  const { rows } = await sql<Entry>`
    select ${columns} from search.entry where subject = any(${[...subjects]})`.execute(db)
  return rows
}

/** Subjects of a kind ('story') with all that is kept of them, in order, for a comparison batch by batch. */
export async function subjectsAfter(db: Queryable, kind: string, after: number, to: number | null) {
  const { rows } = await sql<{ subject: string }>`
    select distinct subject from search.entry
    where split_part(subject, ':', 1) = ${kind} and split_part(subject, ':', 2)::int > ${after}
      and (${to}::int is null or split_part(subject, ':', 2)::int <= ${to}::int)`.execute(db)
  return rows.map(({ subject }) => subject)
}

export const countEntries = async (db: Queryable): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from search.entry`.execute(db)
  return rows[0]!.count
}

/** An index is built several times as fast over rows that are there as row by row. */
export const dropTermIndex = (db: Queryable) => sql`drop index if exists search.match_terms`.execute(db)

/** Also when a fill was cut short before it came to this. */
export async function ensureTermIndex(tx: Tx): Promise<void> {
  await sql`set local maintenance_work_mem = '256MB'`.execute(tx)
  await sql`create index if not exists match_terms on search.match using gin (terms) with (fastupdate = off)`.execute(
    tx,
  )
  await sql`analyze search.entry, search.match`.execute(tx)
}

export const deleteEntries = (tx: Tx, keys: readonly string[]) =>
  tx.deleteFrom('search.entry').where('key', 'in', keys).execute()

/** Puts many in two statements: rows go over as one JSON value, so that a batch costs two trips. */
export async function upsertEntries(tx: Tx, entries: readonly Entry[]): Promise<void> {
  await sql`
    insert into search.entry (${columns})
    select key, subject, kind, path, lang, title, summary, text, files, section, "agencyId", themes, day, "isSample"
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as given(key text, subject text, kind text, path text,
      lang text, title text, summary text, text text, files jsonb, section text, "agencyId" int, themes text[], day date,
      "isSample" boolean)
    on conflict (key) do update set (${columns}) = row (excluded.key, excluded.subject, excluded.kind, excluded.path,
      excluded.lang, excluded.title, excluded.summary, excluded.text, excluded.files, excluded.section,
      excluded.agency_id, excluded.themes, excluded.day, excluded.is_sample)`.execute(tx)
  const matched = entries.map((entry) => ({
    key: entry.key,
    terms: tsvectorOf(termsOf(entry)),
    words: Math.min(wordsOf(entry.title).length, 1000),
  }))
  await sql`
    insert into search.match (entry_id, terms, kind, section, agency_id, themes, year, lang, day, title_words)
    select e.id, given.terms::tsvector, e.kind, e.section, e.agency_id, e.themes, extract(year from e.day), e.lang, e.day,
      given.words
    from jsonb_to_recordset(${JSON.stringify(matched)}::jsonb) as given(key text, terms text, words smallint)
    join search.entry e using (key)
    on conflict (entry_id) do update set terms = excluded.terms, kind = excluded.kind, section = excluded.section,
      agency_id = excluded.agency_id, themes = excluded.themes, year = excluded.year, lang = excluded.lang,
      day = excluded.day, title_words = excluded.title_words`.execute(tx)
}
