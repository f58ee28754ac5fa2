import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import type { ServedBy } from './report-assignments.ts'
import { moveAssignments } from './store-assignments.ts'

/** An activity was sent back with a reason: what it serves is owed again, unless another activity proved it. */
export async function returnAssignments(
  tx: Tx,
  clock: Clock,
  { byUser = null, ...served }: ServedBy & { readonly reason: string },
) {
  const moved = await moveAssignments(tx, { ...served, byUser, move: 'return', at: clock.now().toString() })
  await dropProgressPages(tx, moved)
}
