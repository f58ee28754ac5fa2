import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { RequiredCell } from './required-cell.ts'

/** What the plan requires, theme by theme. */
export async function requiredCells(db: Queryable, planId: number): Promise<readonly RequiredCell[]> {
  const { rows } = await sql<RequiredCell>`
    select r.theme_id, r.audience_key, r.class_key, r.area_ids, r.per, r.basis
    from coverage.required_cell r where r.plan_id = ${planId} order by r.theme_id, r.audience_key`.execute(db)
  return rows
}

/** Whom each of the tasks is for; a task for nobody in particular is left out. */
export async function audiencesOfTasks(
  db: Queryable,
  taskIds: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const { rows } = await sql<{ taskId: number; keys: string[] }>`
    select task_id, array_agg(audience_key order by audience_key) as keys from coverage.task_audience
    where task_id = any(${[...taskIds]}::integer[]) group by task_id`.execute(db)
  return new Map(rows.map(({ taskId, keys }) => [taskId, keys]))
}

/** Locks what is set for the plan, so that one after another changes it. */
export async function lockSettings(tx: Tx, planId: number): Promise<number> {
  await sql`insert into coverage.plan_setting (plan_id) values (${planId}) on conflict do nothing`.execute(tx)
  const { rows } = await sql<{ version: number }>`
    select version from coverage.plan_setting where plan_id = ${planId} for update`.execute(tx)
  return rows[0]!.version
}

export async function settingsVersion(db: Queryable, planId: number): Promise<number> {
  const query = db.selectFrom('coverage.planSetting').select('version').where('planId', '=', planId)
  return (await query.executeTakeFirst())?.version ?? 0
}

export const noteChange = (tx: Tx, planId: number, at: string, byName: string) =>
  sql`update coverage.plan_setting set version = version + 1, changed_at = ${at}, changed_by_name = ${byName}
    where plan_id = ${planId}`.execute(tx)

/** These instead of what was required before. */
export async function replaceCells(tx: Tx, planId: number, cells: readonly RequiredCell[]) {
  await tx.deleteFrom('coverage.requiredCell').where('planId', '=', planId).execute()
  if (cells.length > 0)
    await tx
      .insertInto('coverage.requiredCell')
      .values(cells.map((cell) => ({ planId, ...cell, areaIds: cell.areaIds && [...cell.areaIds] })))
      .execute()
}

export type TaskAudiences = { readonly taskId: number; readonly audienceKeys: readonly string[] }

export async function replaceAudiences(tx: Tx, tasks: readonly TaskAudiences[]) {
  const rows = tasks.flatMap(({ taskId, audienceKeys }) =>
    audienceKeys.map((audienceKey) => ({ taskId, audienceKey })),
  )
  await sql`delete from coverage.task_audience where task_id = any(${tasks.map((task) => task.taskId)}::integer[])`.execute(
    tx,
  )
  if (rows.length > 0) await tx.insertInto('coverage.taskAudience').values(rows).execute()
}
