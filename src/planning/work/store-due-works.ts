import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { doneStates, openStates } from './assignment.ts'

type DueAsked = {
  readonly planId: number
  readonly agencyIds: readonly number[]
  readonly from: string
  readonly to: string
  /** Open and due on this day or before is late. */
  readonly lateBy: string
}

/** How an agency stands with a task in a time. */
export type DueWork = {
  readonly agencyId: number
  readonly taskId: number
  /** Due in the time; what waits for an event is never due. */
  readonly due: number
  readonly done: number
  readonly verified: number
  /** Open and late at the end of the time, from whenever it is owed. */
  readonly late: number
}

const isDone = sql`o.state = any(${[...doneStates]}::text[])`
const isIn = ({ from, to }: DueAsked) => sql`(not o.is_on_event and o.due_on between ${from} and ${to})`
const isLate = ({
  to,
  lateBy,
}: DueAsked) => sql`(not o.is_on_event and o.state = any(${[...openStates]}::text[])
  and o.due_on <= ${lateBy < to ? lateBy : to})`
const owed = (asked: DueAsked) => sql`planning.owed o
  where o.plan_id = ${asked.planId} and o.agency_id = any(${[...asked.agencyIds]}::integer[])
    and (${isIn(asked)} or ${isLate(asked)})`

/** By agency and task; pairs with nothing due and nothing late are left out. */
export async function dueWorks(db: Queryable, asked: DueAsked): Promise<readonly DueWork[]> {
  const { rows } = await sql<DueWork>`
    select o.agency_id, o.task_id, (count(*) filter (where ${isIn(asked)}))::integer as due,
      (count(*) filter (where ${isIn(asked)} and ${isDone}))::integer as done,
      (count(*) filter (where ${isIn(asked)} and o.state = 'verified'))::integer as verified,
      (count(*) filter (where ${isLate(asked)}))::integer as late
    from ${owed(asked)} group by 1, 2 order by 1, 2`.execute(db)
  return rows
}

export type DueRow = {
  readonly id: number
  readonly taskId: number
  readonly agencyId: number
  readonly content: string
  readonly dueOn: string
}

/** The occurrences themselves, soonest due first. */
export async function dueRows(
  db: Queryable,
  asked: DueAsked & { readonly which: 'due' | 'done' | 'verified' | 'late' },
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly DueRow[]> {
  const which = {
    due: isIn(asked),
    done: sql`${isIn(asked)} and ${isDone}`,
    verified: sql`${isIn(asked)} and o.state = 'verified'`,
    late: isLate(asked),
  }[asked.which]
  const { rows } = await sql<DueRow>`
    select o.assignment_id as id, o.task_id, o.agency_id, o.content, o.due_on from ${owed(asked)} and ${which}
    order by o.due_on, o.assignment_id limit ${limit} offset ${offset}`.execute(db)
  return rows
}
