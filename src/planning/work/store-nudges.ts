import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { openStates } from './assignment.ts'
import type { RemindedWork } from './reminder-mail.ts'

export type LateWork = RemindedWork & { readonly agencyId: number }

/** Open work of these agencies in the plan that was due until the day, longest due first. */
export async function lateWorks(db: Queryable, planId: number, agencyIds: readonly number[], lateBy: string) {
  const { rows } = await sql<LateWork>`
    select a.agency_id, t.content, a.period, a.period_from as "from", a.period_to as "to", a.due_on
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.agency_id = any(${[...agencyIds]}::integer[])
      and a.state = any(${[...openStates]}::text[]) and a.due_on <= ${lateBy}
    order by a.due_on, a.id`.execute(db)
  return rows
}

/** The day on which each of the agencies was last reminded at one tap. */
export async function lastNudges(
  db: Queryable,
  planId: number,
  agencyIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('planning.nudge')
    .select(['agencyId', (eb) => eb.fn.max('onDay').as('onDay')])
    .where('planId', '=', planId)
    .where('agencyId', 'in', agencyIds.length > 0 ? agencyIds : [0])
    .where('undoneAt', 'is', null)
    .groupBy('agencyId')
    .execute()
  return new Map(rows.map(({ agencyId, onDay }) => [agencyId, onDay]))
}

export type NewNudge = {
  readonly planId: number
  readonly agencyId: number
  readonly onDay: string
  readonly sentAt: string
  readonly byUser: string
  readonly byName: string
  readonly works: number
  readonly recipients: number
  readonly mailKeys: readonly string[]
}

export const insertNudge = (tx: Tx, nudge: NewNudge) =>
  tx
    .insertInto('planning.nudge')
    .values({ ...nudge, mailKeys: [...nudge.mailKeys] })
    .execute()

/** An agency's reminders at one tap: how many there were, and the last. */
export type Nudged = {
  readonly agencyId: number
  readonly count: number
  readonly id: number
  readonly onDay: string
  readonly sentAt: string
  readonly mailKeys: readonly string[]
}

export async function nudgesOf(db: Queryable, planId: number): Promise<ReadonlyMap<number, Nudged>> {
  const { rows } = await sql<Nudged>`
    select distinct on (agency_id) agency_id, id, on_day, sent_at, mail_keys,
      (count(*) over (partition by agency_id))::integer as count
    from planning.nudge where plan_id = ${planId} and undone_at is null
    order by agency_id, sent_at desc, id desc`.execute(db)
  return new Map(rows.map((row) => [row.agencyId, row]))
}

export const lockNudge = (tx: Tx, id: number) =>
  tx
    .selectFrom('planning.nudge')
    .select(['planId', 'agencyId', 'mailKeys', 'undoneAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const markUndone = (tx: Tx, id: number, at: string) =>
  tx.updateTable('planning.nudge').set({ undoneAt: at }).where('id', '=', id).execute()
