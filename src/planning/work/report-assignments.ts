import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import { moveAssignments } from './store-assignments.ts'

/** What an activity.* event says about the assignments that the activity serves. */
export type ServedBy = {
  readonly activityId: number
  readonly assignmentIds: readonly number[]
  readonly byUser?: string | null
  readonly byName: string
}

/**
 * An activity was logged: what it serves is reported. May be asked again. The activity's act has made sure that the
 * assignments are its agency's, and has written the history.
 */
export async function reportAssignments(tx: Tx, clock: Clock, { byUser = null, ...served }: ServedBy) {
  const moved = await moveAssignments(tx, { ...served, byUser, move: 'report', at: clock.now().toString() })
  await dropProgressPages(tx, moved)
}
