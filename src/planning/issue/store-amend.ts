import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Replanned, StandingAssignment } from './replan.ts'

/** All assignments of the plan's tasks as they stand now. */
export async function standingOf(db: Queryable, planId: number): Promise<readonly StandingAssignment[]> {
  const { rows } = await sql<StandingAssignment>`
    select a.id, a.task_id, a.agency_id, a.period, a.period_from as "from", a.period_to as "to", a.due_on, a.state
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId}`.execute(db)
  return rows
}

type Why = { readonly at: string; readonly actor: Actor; readonly reason: string }

/** The move is written beside the state, as for every other move, so that the agency sees by which document. */
export async function cancelAssignments(tx: Tx, cancelled: readonly StandingAssignment[], why: Why) {
  const ids = cancelled.map((assignment) => assignment.id)
  await sql`
    with gone as (
      select id, state from planning.assignment where id = any(${ids}::integer[])
    ), moved as (
      insert into planning.assignment_move (assignment_id, from_state, to_state, at, by_user, by_name, reason)
      select id, state, 'cancelled', ${why.at}, ${why.actor.userId}, ${why.actor.name}, ${why.reason} from gone
    )
    update planning.assignment set state = 'cancelled', state_since = ${why.at}
    where id = any(${ids}::integer[])`.execute(tx)
}

/** Another time for what is undone; what had been cancelled is assigned again. */
export async function moveAssignments(tx: Tx, moved: Replanned['moved'], why: Why) {
  const again = moved.filter((move) => move.wasCancelled).map((move) => move.id)
  await sql`
    update planning.assignment a set period_from = m.from_day, period_to = m.to_day, due_on = m.due_on
    from unnest(
      ${moved.map((move) => move.id)}::integer[], ${moved.map((move) => move.to.from)}::date[],
      ${moved.map((move) => move.to.to)}::date[], ${moved.map((move) => move.to.dueOn)}::date[]
    ) as m (id, from_day, to_day, due_on)
    where a.id = m.id`.execute(tx)
  await sql`
    with again as (
      update planning.assignment set state = 'assigned', state_since = ${why.at}
      where id = any(${again}::integer[]) returning id
    )
    insert into planning.assignment_move (assignment_id, from_state, to_state, at, by_user, by_name, reason)
    select id, 'cancelled', 'assigned', ${why.at}, ${why.actor.userId}, ${why.actor.name}, ${why.reason}
    from again`.execute(tx)
}
