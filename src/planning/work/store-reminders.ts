import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { openStates } from './assignment.ts'
import type { ReminderKind } from './remind.ts'

export type WorkToRemind = {
  readonly id: number
  readonly agencyId: number
  readonly content: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly sent: readonly ReminderKind[]
}

/** Open work due until a day that has not been told to the head yet, longest due first. */
export async function workToRemind(db: Queryable, until: string): Promise<readonly WorkToRemind[]> {
  const { rows } = await sql<WorkToRemind>`
    select a.id, a.agency_id, t.content, a.period, a.period_from as "from", a.period_to as "to", a.due_on,
      coalesce(r.sent, '{}') as sent
    from planning.assignment a
    join planning.task t on t.id = a.task_id
    join planning.plan p on p.id = t.plan_id and p.state = 'issued'
    left join lateral (
      select array_agg(kind) as sent from planning.reminder where assignment_id = a.id and due_on = a.due_on
    ) r on true
    where a.state = any(${[...openStates]}::text[]) and a.due_on <= ${until}
      and 'escalated' <> all (coalesce(r.sent, '{}'))
    order by a.due_on, a.id`.execute(db)
  return rows
}

export type Reminder = { readonly assignmentId: number; readonly kind: ReminderKind; readonly dueOn: string }

/** Notes reminders as sent and answers those that nobody else has sent meanwhile. */
export async function claimReminders(tx: Tx, reminders: readonly Reminder[], at: string) {
  const claimed = await tx
    .insertInto('planning.reminder')
    .values(reminders.map((reminder) => ({ ...reminder, sentAt: at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning(['assignmentId', 'kind'])
    .execute()
  return new Set(claimed.map(({ assignmentId, kind }) => `${assignmentId}:${kind}`))
}
