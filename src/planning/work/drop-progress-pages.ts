import type { Tx } from '../../platform/database/open.ts'
import { dropPages } from '../../platform/outbox.ts'
import type { Moved } from './store-assignments.ts'

/** The public pages that show how far the moved assignments' plans and agencies have come are no longer true. */
export async function dropProgressPages(tx: Tx, moved: readonly Moved[]): Promise<void> {
  const tags = moved.flatMap(({ planId, agencyId }) => [`plan:${planId}`, `agency:${agencyId}`])
  await dropPages(tx, [...new Set(tags)])
}
