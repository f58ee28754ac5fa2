import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Window } from '../rollup/window.ts'

/** A required cell of a plan in a period. */
export type Gap = {
  readonly planId: number
  readonly themeId: number
  readonly audienceKey: string
  readonly window: Window
}

export type Decision = {
  readonly id: number
  readonly themeId: number
  readonly audienceKey: string
  readonly periodFrom: string
  readonly periodTo: string
  readonly state: 'assigned' | 'dismissed'
  readonly taskId: number | null
  readonly reason: string | null
  readonly decidedAt: string
  readonly decidedByName: string
}

/** What stands decided about gaps of the plan in periods that touch the window, newest first. */
export async function decisionsWithin(db: Queryable, planId: number, { from, to }: Window) {
  const { rows } = await sql<Decision>`
    select id, theme_id, audience_key, period_from, period_to, state, task_id, reason, decided_at, decided_by_name
    from coverage.gap_decision
    where plan_id = ${planId} and state <> 'undone' and period_from <= ${to} and period_to >= ${from}
    order by id desc`.execute(db)
  return rows
}

export async function decisionById(db: Queryable, id: number) {
  const { rows } = await sql<Decision & { planId: number }>`
    select id, plan_id, theme_id, audience_key, period_from, period_to, state, task_id, reason, decided_at, decided_by_name
    from coverage.gap_decision where id = ${id} and state <> 'undone'`.execute(db)
  return rows[0]
}

type Decided = {
  readonly state: 'assigned' | 'dismissed'
  readonly taskId: number | null
  readonly reason: string | null
  readonly at: string
  readonly byName: string
}

/** Put aside before, a gap may still be given out: the newer decision stands. */
export async function decide(tx: Tx, { planId, themeId, audienceKey, window }: Gap, decided: Decided) {
  const { rows } = await sql<{ id: number }>`
    insert into coverage.gap_decision
      (plan_id, theme_id, audience_key, period_from, period_to, state, task_id, reason, decided_at, decided_by_name)
    values (${planId}, ${themeId}, ${audienceKey}, ${window.from}, ${window.to}, ${decided.state}, ${decided.taskId},
      ${decided.reason}, ${decided.at}, ${decided.byName})
    on conflict (plan_id, theme_id, audience_key, period_from, period_to) where state <> 'undone'
    do update set state = excluded.state, task_id = excluded.task_id, reason = excluded.reason,
      decided_at = excluded.decided_at, decided_by_name = excluded.decided_by_name
    returning id`.execute(tx)
  return rows[0]!.id
}

export const undoDecision = (tx: Tx, id: number) =>
  sql`update coverage.gap_decision set state = 'undone' where id = ${id}`.execute(tx)

export const setAudience = (tx: Tx, taskId: number, audienceKey: string) =>
  sql`insert into coverage.task_audience (task_id, audience_key) values (${taskId}, ${audienceKey})
    on conflict do nothing`.execute(tx)
