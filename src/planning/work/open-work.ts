import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'
import { isOpen } from './assignment.ts'
import { periodLabel } from './period-label.ts'
import { linesOf, type WorkRow, workOfAgency } from './store-work.ts'

/** Work that an activity may serve. `dueOn` is null for what waits for an event. */
export type WorkOption = {
  readonly assignmentId: number
  readonly taskId: number
  readonly content: string
  readonly period: Text
  readonly dueOn: string | null
  /** The days of its period. */
  readonly from: string
  readonly to: string
  readonly themeIds: readonly number[]
  readonly forms: readonly string[]
}

/**
 * An agency's work of that day, soonest due first: what is open and has begun or begins within a month, and standing
 * work and work on an event as long as they last, because they are done again and again.
 */
export async function openWorkOf(db: Queryable, agencyId: number, today: Temporal.PlainDate) {
  const soon = today.add({ months: 1 }).toString()
  const rows = await workOfAgency(db, agencyId, today.year)
  return rows
    .filter((row) => (isStanding(row) ? row.to >= today.toString() : isOpen(row.state) && row.from <= soon))
    .map(optionOf)
}

export const isStanding = ({ timingKind }: Pick<WorkRow, 'timingKind'>): boolean =>
  timingKind === 'continuous' || timingKind === 'on_event'

const optionOf = (row: WorkRow): WorkOption => ({
  assignmentId: row.id,
  taskId: row.taskId,
  content: row.content,
  period: periodLabel(row),
  dueOn: row.dueOn,
  from: row.from,
  to: row.to,
  themeIds: row.themeIds,
  forms: row.forms,
})

/** Those of the assignments that are the agency's and not cancelled, in any other state. */
export async function assignmentsOf(db: Queryable, agencyId: number, assignmentIds: readonly number[]) {
  const lines = await linesOf(db, agencyId, assignmentIds)
  return lines.map((line) => ({
    assignmentId: line.id,
    taskId: line.taskId,
    content: line.content,
    period: periodLabel(line),
  }))
}
