import type { Tx } from '../../platform/database/open.ts'
import { applyDifference, findFirstDays, getReady, lockActivities, passGate } from './store-recount.ts'

/**
 * Brings every figure to what these activities are now, whatever was counted of them before. Again changes nothing; late
 * or out of turn it comes to the same.
 */
export async function recount(tx: Tx, activityIds: readonly number[]): Promise<void> {
  if (activityIds.length === 0) return
  const { isReady } = await passGate(tx)
  if (!isReady) await getReady(tx)
  await lockActivities(tx, activityIds)
  const assignmentIds = await applyDifference(tx, activityIds)
  if (assignmentIds.length > 0) await findFirstDays(tx, assignmentIds)
}
