import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import { countedColumns, type Table, tables } from './tables.ts'

const gate = 'loa_coverage'
const difference = 'loa_coverage_difference'

/** Those who recount pass together; who rebuilds closes it for them. Tells whether this connection is ready to. */
export async function passGate(tx: Tx): Promise<{ isReady: boolean }> {
  const { rows } = await sql<{ isReady: boolean }>`
    select exists (select from pg_prepared_statements where name = ${difference}) as is_ready,
      set_config('plan_cache_mode', 'force_generic_plan', true)
    from pg_advisory_xact_lock_shared(hashtext(${gate}))`.execute(tx)
  return { isReady: rows[0]?.isReady ?? false }
}

export const closeGate = (tx: Tx) => sql`select pg_advisory_xact_lock(hashtext(${gate}))`.execute(tx)

/** An activity is recounted by one at a time, and not while it is being changed. */
export const lockActivities = (tx: Tx, activityIds: readonly number[]) =>
  sql`select from activities.activity where id = any(${[...activityIds]}::integer[])
    order by id for no key update`.execute(tx)

/** Planned once for each connection and not for each activity, it costs two fifths less. */
export const getReady = (tx: Tx) =>
  sql.raw(`prepare ${difference} (integer[]) as ${differenceText()}`).execute(tx)

/**
 * Takes what was counted of the activities out of every table and puts in what is true now, where the two differ.
 * Answers the assignments it touched. Tables are written one after another, each in the order of its key, so that two
 * who recount at once never wait for one another in a circle.
 */
export async function applyDifference(tx: Tx, activityIds: readonly number[]): Promise<readonly number[]> {
  const ids = activityIds.map(Number).join(',')
  const { rows } = await sql.raw<{ id: number }>(`execute ${difference} ('{${ids}}')`).execute(tx)
  await sql`set local plan_cache_mode = auto`.execute(tx)
  return rows.map(({ id }) => id)
}

const differenceText = () => `
    with was as materialized (select * from coverage.counted where activity_id = any($1)),
    now as materialized (select * from coverage.fact where activity_id = any($1)),
    change as materialized (
      select -1 as sign, row(was.*)::coverage.counted as f
      from was left join now using (activity_id) where was is distinct from now
      union all
      select 1, row(now.*)::coverage.counted
      from now left join was using (activity_id) where was is distinct from now),
    ${tables.map(added).join(', ')},
    forgotten as (
      delete from coverage.counted where activity_id in (select activity_id from was)
        and activity_id not in (select activity_id from now)),
    remembered as (
      insert into coverage.counted select (f).* from change where sign > 0
      on conflict (activity_id) do update set ${countedColumns.map(replaced).join(', ')})
    select distinct unnest((f).assignment_ids) as id from change`

const added = ({ name, of, keys, sums }: Table) => {
  const changes = sums.map((column) => `sum(sign * part.${column})`).join(', ')
  return `${name}_added as (
    insert into coverage.${name} as old (${[...keys, ...sums].join(', ')})
    select ${keys.map((key) => `part.${key}`).join(', ')}, ${changes}
    from change, coverage.${of}(f) as part
    group by ${keys.map((_, i) => i + 1).join(', ')}
    having ${sums.map((column) => `sum(sign * part.${column}) <> 0`).join(' or ')}
    order by ${keys.map((_, i) => i + 1).join(', ')}
    on conflict (${keys.join(', ')}) do update set
      ${sums.map((column) => `${column} = old.${column} + excluded.${column}`).join(', ')})`
}

const replaced = (column: string) => `${column} = excluded.${column}`

/** Of assignments whose days have changed. */
export const findFirstDays = (tx: Tx, assignmentIds: readonly number[]) =>
  sql`update coverage.assignment a set first_done_on = (
      select min(day) from coverage.assignment_day d where d.assignment_id = a.assignment_id and d.done > 0)
    where assignment_id = any(${[...assignmentIds]}::integer[])`.execute(tx)
