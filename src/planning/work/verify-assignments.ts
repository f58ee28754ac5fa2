import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import type { ServedBy } from './report-assignments.ts'
import { moveAssignments } from './store-assignments.ts'

/** An activity was checked and holds: what it serves is verified, for good. May be asked again. */
export async function verifyAssignments(tx: Tx, clock: Clock, { byUser = null, ...served }: ServedBy) {
  const moved = await moveAssignments(tx, { ...served, byUser, move: 'verify', at: clock.now().toString() })
  await dropProgressPages(tx, moved)
}
