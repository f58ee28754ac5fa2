import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { type Outline, outlineBody } from './outline.ts'

/** What is kept is read through its schema again: an outline of an older form says so at once. */
const read = (row: Omit<Outline, 'body'> & { readonly body: unknown }): Outline => ({
  ...row,
  body: outlineBody.parse(row.body),
})

export async function outlineById(db: Queryable, id: number): Promise<Outline | undefined> {
  const { rows } = await sql<Outline>`
    select id, key, class_key, window_key, name_vi, legal_basis, body from reports.outline
    where id = ${id}`.execute(db)
  return rows[0] && read(rows[0])
}

/** The outlines that hold on a day, without what they say. */
export async function outlinesOn(db: Queryable, day: string): Promise<readonly Omit<Outline, 'body'>[]> {
  const { rows } = await sql<Omit<Outline, 'body'>>`
    select id, key, class_key, window_key, name_vi, legal_basis from reports.outline
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by class_key, window_key, id`.execute(
    db,
  )
  return rows
}

/** Written over by key and first day. What a pack no longer names stays for the reports that were written with it. */
export async function putOutlines(tx: Tx, rows: readonly object[]): Promise<void> {
  await sql`
    insert into reports.outline (key, class_key, window_key, name_vi, legal_basis, body, valid_from, valid_to)
    select key, class_key, window_key, name_vi, legal_basis, body, valid_from, valid_to
    from jsonb_populate_recordset(null::reports.outline, ${JSON.stringify(rows)}::jsonb)
    on conflict (key, valid_from) do update set class_key = excluded.class_key, window_key = excluded.window_key,
      name_vi = excluded.name_vi, legal_basis = excluded.legal_basis, body = excluded.body, valid_to = excluded.valid_to`.execute(
    tx,
  )
}
