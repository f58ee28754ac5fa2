import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import type { ServedBy } from './report-assignments.ts'
import { moveAssignments } from './store-assignments.ts'

/** An activity serves them no longer, and the caller knows of no other that does: they are owed again. May be asked again. */
export async function withdrawAssignments(tx: Tx, clock: Clock, { byUser = null, ...served }: ServedBy) {
  const moved = await moveAssignments(tx, { ...served, byUser, move: 'withdraw', at: clock.now().toString() })
  await dropProgressPages(tx, moved)
}
