import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { ActivityEntry } from '../activity.ts'

export type NewImport = {
  readonly agencyId: number
  readonly fileName: string
  readonly sha256: string
  readonly sentAt: string
  readonly sentBy: string
  readonly sentByName: string
  readonly rows: number
  readonly wrong: number
  readonly logged: number
  readonly known: number
}

export type Import = NewImport & { readonly id: number }

const importsLock = 481_516_234

/** Lets one table of an agency be judged and logged at a time, so that two who send the same one log it once. */
export async function lockImports(tx: Tx, agencyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${importsLock}, ${agencyId})`.execute(tx)
}

export async function insertImport(tx: Tx, row: NewImport): Promise<number> {
  const { id } = await tx
    .insertInto('activities.import')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** An import of one of these agencies; undefined for a stranger. */
export const loadImport = (
  db: Queryable,
  agencyIds: readonly number[],
  id: number,
): Promise<Import | undefined> =>
  db
    .selectFrom('activities.import')
    .selectAll()
    .where('id', '=', id)
    .where('agencyId', 'in', [0, ...agencyIds])
    .executeTakeFirst()

/** The tables an agency sent last, the newest first. */
export const recentImports = (db: Queryable, agencyId: number, limit: number): Promise<Import[]> =>
  db
    .selectFrom('activities.import')
    .selectAll()
    .where('agencyId', '=', agencyId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

/** Forgets tables that logged nothing; those that did stay with what they logged. */
export async function forgetRefusedImports(db: Queryable, before: string): Promise<void> {
  await db.deleteFrom('activities.import').where('wrong', '>', 0).where('sentAt', '<', before).execute()
}

/** What was logged before under a row's key or code. */
export type Known = {
  readonly id: number
  readonly clientKey: string
  readonly agencyId: number
  /** Of the row it came from, if from one. */
  readonly contentHash: string | null
}

/** The activities with these keys, or these ids of that agency. */
export async function knownActivities(
  db: Queryable,
  agencyId: number,
  keys: readonly string[],
  ids: readonly number[],
): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    with found as (
      select id from activities.activity where client_key = any(${[...keys]}::uuid[])
      union select id from activities.activity where agency_id = ${agencyId} and id = any(${[...ids]}::int[]))
    select a.id, a.client_key, a.agency_id, i.content_hash
    from found join activities.activity a using (id) left join activities.imported i on i.activity_id = a.id`.execute(
    db,
  )
  return rows
}

export type Saying = { readonly entry: ActivityEntry; readonly links: readonly string[] }

/** What these activities say now, by their ids. */
export async function sayingsOf(db: Queryable, ids: readonly number[]): Promise<ReadonlyMap<number, Saying>> {
  const { rows } = await sql<ActivityEntry & { id: number; links: string[] }>`
    select a.id, ${entryColumns},
      array(select url from activities.evidence where activity_id = a.id and kind = 'link' order by position) as links
    from activities.activity a where a.id = any(${[...ids]}::int[])`.execute(db)
  return new Map(rows.map(({ id, links, ...entry }) => [id, { entry, links }]))
}

/** An activity's entry, its parts in the order they were chosen; `a` is the activity. */
export const entryColumns = sql`a.agency_id, a.form_key, a.what, a.details, a.place, a.done_from, a.done_to,
  to_char(a.start_time, 'HH24:MI') as start_time, a.times, a.reach, a.reach_kind, a.reach_counted, a.cost, a.languages,
  a.programmes,
  array(select theme_id from activities.activity_theme where activity_id = a.id order by position) as theme_ids,
  array(select audience_key from activities.activity_audience where activity_id = a.id order by position) as audience_keys,
  array(select agency_id from activities.activity_area where activity_id = a.id order by position) as area_ids,
  array(select assignment_id from activities.activity_assignment where activity_id = a.id order by 1) as assignment_ids`

export type ImportedRow = {
  readonly activityId: number
  readonly rowNumber: number
  readonly code: string | null
  readonly contentHash: string
}

/** Remembers which row each activity came from. */
export async function insertImported(tx: Tx, importId: number, rows: readonly ImportedRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 1000)
    await tx
      .insertInto('activities.imported')
      .values(rows.slice(start, start + 1000).map((row) => ({ importId, ...row })))
      .execute()
}
