import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import type { ServedBy } from './report-assignments.ts'
import { moveAssignments, reportedByOthers } from './store-assignments.ts'

/** An activity serves them no longer: what no other activity reported is owed again. May be asked again. */
export async function withdrawAssignments(tx: Tx, clock: Clock, { byUser = null, ...served }: ServedBy) {
  const others = await reportedByOthers(tx, served.assignmentIds, served.activityId)
  const assignmentIds = served.assignmentIds.filter((id) => !others.has(id))
  const at = clock.now().toString()
  const moved = await moveAssignments(tx, { ...served, assignmentIds, byUser, move: 'withdraw', at })
  await dropProgressPages(tx, moved)
}
