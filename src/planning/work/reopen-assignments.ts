import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { dropProgressPages } from './drop-progress-pages.ts'
import type { ServedBy } from './report-assignments.ts'
import { moveAssignments } from './store-assignments.ts'

/**
 * The verification of an activity was taken back with a reason: what it served is owed again. The caller names only what
 * no other verified activity serves. May be asked again.
 */
export async function reopenAssignments(
  tx: Tx,
  clock: Clock,
  { byUser = null, ...served }: ServedBy & { readonly reason: string },
) {
  const moved = await moveAssignments(tx, { ...served, byUser, move: 'reopen', at: clock.now().toString() })
  await dropProgressPages(tx, moved)
}
