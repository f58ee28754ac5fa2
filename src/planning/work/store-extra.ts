import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type ExtraTask = { readonly id: number; readonly planId: number; readonly content: string }

/** The task that was given out under this key and still stands. */
export async function extraTask(db: Queryable, extraKey: string): Promise<ExtraTask | undefined> {
  return db
    .selectFrom('planning.task')
    .select(['id', 'planId', 'content'])
    .where('extraKey', '=', extraKey)
    .where('removedOn', 'is', null)
    .executeTakeFirst()
}

/** Gives the task its key; one that was taken back gives it up, so that the same may be given out again. */
export async function keyTask(tx: Tx, taskId: number, extraKey: string) {
  await sql`update planning.task set extra_key = extra_key || '#' || id
    where extra_key = ${extraKey} and removed_on is not null`.execute(tx)
  await tx.updateTable('planning.task').set({ extraKey }).where('id', '=', taskId).execute()
}

/** Takes the task out of the plan when nobody has begun: cancels its work and answers whose that was. */
export async function takeOutUnbegun(
  tx: Tx,
  taskId: number,
  on: { readonly day: string; readonly at: string },
) {
  const { rows } = await sql<{ id: number; agencyId: number; state: string }>`
    select id, agency_id, state from planning.assignment where task_id = ${taskId} for update`.execute(tx)
  if (rows.some(({ state }) => state !== 'assigned')) return undefined
  await sql`update planning.assignment set state = 'cancelled', state_since = ${on.at} where task_id = ${taskId}`.execute(
    tx,
  )
  await sql`update planning.task set removed_on = ${on.day} where id = ${taskId}`.execute(tx)
  return rows
}

export async function lastPosition(db: Queryable, planId: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), 0) as last from planning.task where plan_id = ${planId}`.execute(db)
  return rows[0]!.last
}
