import { type RawBuilder, sql } from 'kysely'
import type { Database, Queryable, Tx } from '../../platform/database/open.ts'
import { countedColumns, type Table } from './tables.ts'

/** A half month, or everything for a table that does not tell time. */
export type Slice = { readonly bucket: string } | 'all'

/** Sums over a million activities stay in memory; only here, for only this transaction. */
export const makeRoom = (tx: Tx) =>
  sql`select set_config('work_mem', '256MB', true), set_config('jit', 'off', true)`.execute(tx)

/** Every half month in which something was done or counted. */
export async function bucketsOfAll(db: Queryable): Promise<readonly string[]> {
  const { rows } = await sql<{ bucket: string }>`
    select m + n as bucket from (
      select generate_series(date_trunc('month', min(day)), max(day), '1 month')::date as m from (
        select done_from as day from activities.activity union all select day from coverage.counted) d
    ) months, (values (0), (14)) as half(n) order by 1`.execute(db)
  return rows.map(({ bucket }) => bucket)
}

export async function lastActivityId(db: Queryable): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select greatest((select max(id) from activities.activity), (select max(activity_id) from coverage.counted)) as last`.execute(
    db,
  )
  return rows[0]?.last ?? 0
}

/** Writes down anew what is to be counted of the activities of these ids, where it is not that already. */
export async function recountFacts(tx: Tx, after: number, upTo: number): Promise<void> {
  await sql`delete from coverage.counted c where activity_id > ${after} and activity_id <= ${upTo}
    and not exists (select from activities.activity a where a.id = c.activity_id and a.state in ('logged', 'verified'))`.execute(
    tx,
  )
  await sql`
    with ${factsBetween(after, upTo)}
    insert into coverage.counted as old select * from now order by activity_id
    on conflict (activity_id) do update
      set ${sql.raw(countedColumns.map((column) => `${column} = excluded.${column}`).join(', '))}
      where old is distinct from excluded`.execute(tx)
}

/** The facts as "now"; what lies around the areas named is found once for each day and not for each activity. */
const factsBetween = (after: number, upTo: number) => sql`
  unplaced as materialized (
    select * from coverage.unplaced_fact where activity_id > ${after} and activity_id <= ${upTo}),
  place as materialized (
    select day, area_ids, agencies.areas_on(area_ids, day) as around from (
      select distinct day, area_ids from unplaced) named),
  now as materialized (
    select activity_id, ${sql.raw(countedColumns.map((c) => (c === 'area_ids' ? 'around as area_ids' : c)).join(', '))}
    from unplaced join place using (day, area_ids))`

/** Brings the rows of a slice to the sums of what is counted; right ones are left alone, so that nothing grows. */
export async function mendSlice(tx: Tx, table: Table, slice: Slice): Promise<void> {
  const { name, keys, sums } = table
  await sql`
    with fresh as materialized (${freshRows(table, slice)}),
    gone as (
      delete from ${sql.raw(`coverage.${name}`)} as old
      where ${within(table, slice)} and not exists (select from fresh where ${sql.raw(sameKey(keys))}))
    insert into ${sql.raw(`coverage.${name} as old (${[...keys, ...sums].join(', ')})`)}
    select * from fresh order by ${sql.raw(ordinals(keys))}
    on conflict (${sql.raw(keys.join(', '))}) do update
      set ${sql.raw(sums.map((column) => `${column} = excluded.${column}`).join(', '))}
      where ${sql.raw(sums.map((column) => `old.${column} <> excluded.${column}`).join(' or '))}`.execute(tx)
}

export type Difference = { readonly table: string; readonly key: string }

/** Rows that are not the sums of what is counted, at most some; a row of nothing is as good as none. */
export async function wrongRows(
  db: Queryable,
  table: Table,
  slice: Slice,
  limit: number,
): Promise<Difference[]> {
  const { name, keys, sums } = table
  const none = sums.map((column) => `old.${column} = 0`).join(' and ')
  const differ = sums.map((column) => `old.${column} is distinct from fresh.${column}`).join(' or ')
  const { rows } = await sql<{ key: string }>`
    with fresh as materialized (${freshRows(table, slice)}),
    old as (select * from ${sql.raw(`coverage.${name} as old`)}
      where ${within(table, slice)} and not (${sql.raw(none)}))
    select concat_ws(' ', ${sql.raw(keys.join(', '))}) as key
    from fresh full join old using (${sql.raw(keys.join(', '))})
    where ${sql.raw(differ)} limit ${limit}`.execute(db)
  return rows.map(({ key }) => ({ table: name, key }))
}

/** Activities counted as something that they are not, though nothing announced waits to be counted. */
export async function wronglyCounted(
  db: Queryable,
  after: number,
  upTo: number,
  limit: number,
): Promise<Difference[]> {
  const { rows } = await sql<{ key: string }>`
    with waiting as (
      select (jsonb_path_query(payload, '$.**.activityId') #>> '{}')::integer as id
      from platform.outbox where done_at is null and type like 'activity.%'
      union select (jsonb_path_query(payload, '$.activityIds[*]') #>> '{}')::integer
      from platform.outbox where done_at is null and type like 'activity.%'),
    ${factsBetween(after, upTo)},
    was as (select * from coverage.counted where activity_id > ${after} and activity_id <= ${upTo})
    select activity_id::text as key from was full join now using (activity_id)
    where was is distinct from now and activity_id not in (select id from waiting where id is not null)
    limit ${limit}`.execute(db)
  return rows.map(({ key }) => ({ table: 'counted', key }))
}

/** Assignments whose first day is not the first of their days. */
export async function wrongFirstDays(db: Queryable, limit: number): Promise<Difference[]> {
  const { rows } = await sql<{ key: string }>`
    select assignment_id::text as key from coverage.assignment a left join (
      select assignment_id, min(day) as first from coverage.assignment_day where done > 0 group by 1
    ) d using (assignment_id)
    where first_done_on is distinct from first limit ${limit}`.execute(db)
  return rows.map(({ key }) => ({ table: 'assignment', key }))
}

export const mendFirstDays = (tx: Tx) =>
  sql`update coverage.assignment a set first_done_on = d.first from (
      select assignment_id, min(day) as first from coverage.assignment_day where done > 0 group by 1) d
    where d.assignment_id = a.assignment_id and first_done_on is distinct from first`.execute(tx)

/**
 * Clears what changes have left behind and looks at what there is. Nobody waits for it: rows in the order of their keys,
 * for which readers would have to, are not read measurably faster.
 */
export async function cleanUp(db: Database, tables: readonly Table[]): Promise<void> {
  for (const name of ['counted', ...tables.map((table) => table.name)])
    await sql.raw(`vacuum (analyze, skip_locked) coverage.${name}`).execute(db)
}

const freshRows = ({ of, keys, sums }: Table, slice: Slice): RawBuilder<unknown> => sql`
  select ${sql.raw([...keys.map((key) => `part.${key}`), ...sums.map((s) => `sum(part.${s}) as ${s}`)].join(', '))}
  from coverage.counted f, ${sql.raw(`coverage.${of}(f)`)} part
  where ${slice === 'all' ? sql`true` : sql`f.bucket = ${slice.bucket}`}
  group by ${sql.raw(ordinals(keys))}`

const ordinals = (keys: readonly string[]) => keys.map((_, i) => i + 1).join(', ')

const sameKey = (keys: readonly string[]) => keys.map((key) => `fresh.${key} = old.${key}`).join(' and ')

function within({ keys }: Table, slice: Slice): RawBuilder<unknown> {
  if (slice === 'all') return sql`true`
  if (keys.includes('bucket')) return sql`old.bucket = ${slice.bucket}`
  return sql`old.day >= ${slice.bucket}::date and old.day < case when extract(day from ${slice.bucket}::date) = 1
    then ${slice.bucket}::date + 14 else (date_trunc('month', ${slice.bucket}::date) + interval '1 month')::date end`
}

/** Something was done, and none of it is in the figures. */
export async function isNothingCounted(db: Queryable): Promise<boolean> {
  const { rows } = await sql<{ nothing: boolean }>`
    select not exists (select from coverage.counted)
      and exists (select from activities.activity where state in ('logged', 'verified')) as nothing`.execute(
    db,
  )
  return rows[0]?.nothing ?? false
}
