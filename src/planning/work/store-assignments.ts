import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { type AssignmentState, type Move, statesBefore, targetOf } from './assignment.ts'

export type MoveOrder = {
  readonly assignmentIds: readonly number[]
  readonly move: Move
  readonly at: string
  readonly byUser: string | null
  readonly byName: string
  readonly reason?: string
  readonly activityId?: number
}

export type Moved = { readonly assignmentId: number; readonly planId: number; readonly agencyId: number }

/**
 * Makes the move for those that stand where it can be made and notes it for each; the others are left alone, so that
 * it may be asked twice. One statement, rows locked in the order of their ids: two moves never wait for each other.
 */
export async function moveAssignments(tx: Tx, order: MoveOrder): Promise<readonly Moved[]> {
  const { rows } = await sql<Moved>`
    with before as (
      select id, state from planning.assignment
      where id = any(${order.assignmentIds}::integer[]) and state = any(${statesBefore(order.move)}::text[])
      order by id for update
    ), moved as (
      update planning.assignment a set state = ${targetOf(order.move)}, state_since = ${order.at}
      from before where a.id = before.id
      returning a.id, a.task_id, a.agency_id, before.state as from_state
    ), noted as (
      insert into planning.assignment_move
        (assignment_id, from_state, to_state, at, by_user, by_name, reason, activity_id)
      select id, from_state, ${targetOf(order.move)}, ${order.at}::timestamptz, ${order.byUser}::text,
        ${order.byName}::text, ${order.reason ?? null}::text, ${order.activityId ?? null}::integer
      from moved
    )
    select moved.id as assignment_id, t.plan_id, moved.agency_id
    from moved join planning.task t on t.id = moved.task_id`.execute(tx)
  return rows
}

export type MoveLine = {
  readonly from: AssignmentState
  readonly to: AssignmentState
  readonly at: string
  readonly byName: string
  readonly reason: string | null
  readonly activityId: number | null
}

/** An assignment with its task, its plan, the passages it was read from and its moves, newest first. */
export type AssignmentWhole = {
  readonly id: number
  readonly agencyId: number
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string | null
  readonly state: AssignmentState
  readonly stateSince: string
  readonly taskId: number
  readonly number: string | null
  readonly groupTitle: string | null
  readonly content: string
  readonly forms: readonly string[]
  readonly product: string | null
  readonly note: string | null
  readonly leadText: string | null
  readonly coordinatingText: string | null
  readonly timingText: string | null
  readonly themes: readonly string[]
  readonly passages: readonly string[]
  readonly plan: {
    readonly id: number
    readonly agencyId: number
    readonly slug: string
    readonly type: string
    readonly number: string | null
    readonly symbol: string | null
    readonly issuedOn: string | null
    readonly title: string
  }
  readonly moves: readonly MoveLine[]
}

/** Everything the page of one assignment shows, in one trip. */
export async function assignmentWhole(db: Queryable, id: number): Promise<AssignmentWhole | undefined> {
  const { rows } = await sql<AssignmentWhole>`
    select a.id, a.agency_id, a.period, a.period_from as "from", a.period_to as "to", a.due_on, a.state, a.state_since,
      t.id as task_id, t.number, t.group_title, t.content, t.forms, t.product, t.note, t.lead_text,
      t.coordinating_text, t.timing_text,
      coalesce((select array_agg(th.title order by th.position) from planning.task_theme tt
        join planning.theme th on th.id = tt.theme_id where tt.task_id = t.id), '{}') as themes,
      coalesce((select array_agg(c.text order by c.position) from planning.clause c
        where c.plan_id = t.plan_id and c.block_id = any(t.sources)), '{}') as passages,
      jsonb_build_object('id', p.id, 'agencyId', p.agency_id, 'slug', p.slug, 'type', p.type, 'number', p.number,
        'symbol', p.symbol, 'issuedOn', p.issued_on, 'title', p.title) as plan,
      coalesce((select jsonb_agg(jsonb_build_object('from', m.from_state, 'to', m.to_state, 'at', m.at,
          'byName', m.by_name, 'reason', m.reason, 'activityId', m.activity_id) order by m.id desc)
        from planning.assignment_move m where m.assignment_id = a.id), '[]') as moves
    from planning.assignment a
    join planning.task t on t.id = a.task_id
    join planning.plan p on p.id = t.plan_id
    where a.id = ${id} and p.state = 'issued'`.execute(db)
  return rows[0]
}

/** The assignment's owner and state, locked until the act ends. */
export async function lockAssignment(tx: Tx, id: number) {
  const row = await tx
    .selectFrom('planning.assignment')
    .select(['id', 'agencyId', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row as { id: number; agencyId: number; state: AssignmentState } | undefined
}
