import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { AssignmentState } from './assignment.ts'

/** Which assignments of a plan are wanted; what is left out does not narrow. Days are ISO, both ends included. */
export type RowFilter = {
  readonly taskId?: number
  readonly themeId?: number
  readonly agencyIds?: readonly number[]
  readonly states?: readonly AssignmentState[]
  readonly dueFrom?: string
  readonly dueTo?: string
  /** Folded words: in the task's content, or one of these agencies. */
  readonly words?: string
  readonly wordAgencyIds?: readonly number[]
}

export type PlanRow = {
  readonly id: number
  readonly agencyId: number
  readonly taskId: number
  readonly number: string | null
  readonly content: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string | null
  readonly state: AssignmentState
  readonly stateSince: string
  /** All that the filter finds, on every row. */
  readonly found: number
}

/**
 * A page of a plan's assignments: first what is open, soonest due first, then what waits, then what is verified. The
 * plan's few tasks are filtered first, so that words are looked for in dozens of texts however many agencies there are.
 */
export async function planRows(
  db: Queryable,
  planId: number,
  filter: RowFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    with wanted as materialized (
      select t.id, t.number, t.content, t.position, ${isInContent(filter)} as has_words
      from planning.task t where ${sql.join(taskConditions(planId, filter), sql` and `)}
    )
    select a.id, a.agency_id, a.task_id, w.number, w.content, a.period, a.period_from as "from", a.period_to as "to",
      a.due_on, a.state, a.state_since, (count(*) over ())::integer as found
    from wanted w join planning.assignment a on a.task_id = w.id
    where ${sql.join(conditions(filter), sql` and `)}
    order by case a.state when 'verified' then 2 when 'reported' then 1 else 0 end,
      a.due_on nulls last, w.position, a.agency_id, a.period
    limit ${page.limit} offset ${page.offset}`.execute(db)
  return rows
}

const isInContent = ({ words }: RowFilter) =>
  words === undefined ? sql`true` : sql`strpos(platform.fold(t.content), ${words}) > 0`

function taskConditions(planId: number, { taskId, themeId }: RowFilter) {
  const found = [sql`t.plan_id = ${planId}`]
  if (taskId !== undefined) found.push(sql`t.id = ${taskId}`)
  if (themeId !== undefined)
    found.push(sql`exists (select from planning.task_theme where task_id = t.id and theme_id = ${themeId})`)
  return found
}

function conditions({ agencyIds, states, dueFrom, dueTo, words, wordAgencyIds }: RowFilter) {
  const found = [sql`a.state <> 'cancelled'`]
  if (agencyIds) found.push(sql`a.agency_id = any(${[...agencyIds]}::integer[])`)
  if (states) found.push(sql`a.state = any(${[...states]}::text[])`)
  if (dueFrom) found.push(sql`a.due_on >= ${dueFrom}`)
  if (dueTo) found.push(sql`a.due_on <= ${dueTo}`)
  if (words !== undefined)
    found.push(sql`(w.has_words or a.agency_id = any(${[...(wordAgencyIds ?? [])]}::integer[]))`)
  return found
}
