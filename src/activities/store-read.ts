import { type SqlBool, sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { Activity, ActivityLine, ActivityState, Evidence } from './activity.ts'
import type { Sight } from './permissions.ts'

/** An activity the actor may see, with its parts in one query. Undefined for a stranger. */
export async function loadVisible(db: Queryable, sight: Sight, id: number): Promise<Activity | undefined> {
  const { rows } = await sql<Activity>`
    select a.id, a.agency_id, a.programme_agency_id, a.form_key, a.what, a.details, a.place, a.done_from, a.done_to,
      to_char(a.start_time, 'HH24:MI') as start_time, a.times, a.reach, a.reach_kind, a.reach_counted, a.reach_counted_at, a.cost, a.languages,
      a.programmes, a.state, a.logged_at, a.logged_by, a.logged_by_name, a.verified_at, a.verified_by_name, a.verified_by_sample_id,
      a.returned_at, a.returned_by_name, a.returned_reason, a.cancelled_at, a.cancelled_by_name, a.cancelled_reason,
      a.source, a.series_id, a.version, a.is_sample,
      array(select theme_id from activities.activity_theme where activity_id = a.id order by position) as theme_ids,
      array(select audience_key from activities.activity_audience where activity_id = a.id order by position) as audience_keys,
      array(select agency_id from activities.activity_area where activity_id = a.id order by position) as area_ids,
      array(select assignment_id from activities.activity_assignment where activity_id = a.id order by 1) as assignment_ids
    from activities.activity a
    where a.id = ${id} and ${isSeen(sight)}`.execute(db)
  const found = rows[0]
  return found && { ...found, evidence: await evidenceOf(db, id) }
}

/** The same, locked until the transaction ends; what is judged is what is changed. */
export async function lockVisible(tx: Tx, sight: Sight, id: number): Promise<Activity | undefined> {
  await sql`select 1 from activities.activity where id = ${id} for update`.execute(tx)
  return loadVisible(tx, sight, id)
}

const isSeen = ({ own, programmes }: Sight) =>
  sql<SqlBool>`(${among('a.agency_id', own)} or ${among('a.programme_agency_id', programmes)})`

/** With none or one to choose from it is said so, because an index then goes on by day or by moment. */
function among(column: string, [only, ...others]: readonly number[]) {
  if (only === undefined) return sql`false`
  const name = sql.ref(column)
  return others.length === 0 ? sql`${name} = ${only}` : sql`${name} = any(${[only, ...others]}::int[])`
}

async function evidenceOf(db: Queryable, activityId: number): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    select e.id, e.kind, e.name, e.sha256, e.display_sha256, e.url, e.taken_at, f.media_type, f.size
    from activities.evidence e left join platform.file f on f.sha256 = e.sha256
    where e.activity_id = ${activityId} order by e.position`.execute(db)
  return rows
}

export type ListFilter = {
  readonly state?: ActivityState
  readonly agencyId?: number
  readonly formKey?: string
  /** Ids below this one: the next page. */
  readonly before?: { readonly day: string; readonly id: number }
}

/** Activities the actor may see, newest first, by day and id so that a page is one walk of an index. */
export const listVisible = (db: Queryable, sight: Sight, filter: ListFilter, limit: number) =>
  linesWhere(db, sql`${listConditions(sight, filter)} order by a.done_from desc, a.id desc limit ${limit}`)

/** Which activities a list holds; `a` is the activity. */
export function listConditions(sight: Sight, { state, agencyId, formKey, before }: ListFilter) {
  const conditions = [isSeen(sight)]
  // What was cancelled is shown when it is asked for.
  conditions.push(state ? sql`a.state = ${state}` : sql`a.state <> 'cancelled'`)
  if (agencyId) conditions.push(sql`a.agency_id = ${agencyId}`)
  if (formKey) conditions.push(sql`a.form_key = ${formKey}`)
  if (before) conditions.push(sql`(a.done_from, a.id) < (${before.day}, ${before.id})`)
  return sql.join(conditions, sql` and `)
}

/** Where the queue begins: behind one that was put off, or with one that was picked. */
export type QueuePlace = { readonly after?: number; readonly from?: number }

/** What waits for the actor's verification, longest waiting first; what they logged themselves is another's. */
export function listWaiting(
  db: Queryable,
  programmes: readonly number[],
  userId: string,
  { after, from }: QueuePlace,
  limit: number,
) {
  const placed = (id: number, than: ReturnType<typeof sql.raw>) =>
    sql`and (a.logged_at, a.id) ${than} (select logged_at, id from activities.activity where id = ${id})`
  return linesWhere(
    db,
    sql`a.state = 'logged' and ${among('a.programme_agency_id', programmes)} and a.logged_by <> ${userId}
      ${after === undefined ? sql`` : placed(after, sql.raw('>'))} ${from === undefined ? sql`` : placed(from, sql.raw('>='))}
      order by a.logged_at, a.id limit ${limit}`,
  )
}

/** From here on the queue is only said to be longer, so that counting it takes no longer either. */
export const mostCounted = 10_000

/** How many wait altogether, for the count beside the queue; one more than the most counted when there are more. */
export async function countWaiting(
  db: Queryable,
  programmes: readonly number[],
  userId: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select from activities.activity
      where state = 'logged' and programme_agency_id = any(${[...programmes]}::int[]) and logged_by <> ${userId}
      limit ${mostCounted + 1}) waiting`.execute(db)
  return rows[0]?.count ?? 0
}

/** The columns of a line; `where` may carry an order and a limit. */
export async function linesWhere(db: Queryable, where: ReturnType<typeof sql>): Promise<ActivityLine[]> {
  const { rows } = await sql<LineRow>`
    select a.id, a.agency_id, a.what, f.name_vi, f.name_en, f.icon, a.form_key, a.done_from, a.done_to, a.state,
      a.times, a.reach, a.logged_at, a.logged_by_name,
      (select count(*) from activities.evidence where activity_id = a.id and kind = 'file') as files,
      (select count(*) from activities.evidence where activity_id = a.id and kind = 'link') as links
    from activities.activity a join activities.form f on f.key = a.form_key
    where ${where}`.execute(db)
  return rows.map(({ nameVi, nameEn, ...line }) => ({ ...line, form: { vi: nameVi, en: nameEn } }))
}

type LineRow = Omit<ActivityLine, 'form'> & { nameVi: string; nameEn: string }
