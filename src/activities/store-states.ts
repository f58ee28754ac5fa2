import type { Queryable, Tx } from '../platform/database/open.ts'
import { type ActivityState, countedStates } from './activity.ts'

export type Judgement = {
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly reason?: string
}

/**
 * Verified, returned or cancelled, with who says so; the caller holds the lock and has judged that it may be. What is
 * no longer verified does not say so: the history does.
 */
export async function judgeActivity(
  tx: Tx,
  id: number,
  state: Exclude<ActivityState, 'logged'>,
  { at, by, byName, reason }: Judgement,
): Promise<void> {
  const unverified = { verifiedAt: null, verifiedBy: null, verifiedByName: null, verifiedBySampleId: null }
  const change = {
    verified: { verifiedAt: at, verifiedBy: by, verifiedByName: byName },
    returned: { ...unverified, returnedAt: at, returnedByName: byName, returnedReason: reason },
    cancelled: { cancelledAt: at, cancelledBy: by, cancelledByName: byName, cancelledReason: reason },
  }[state]
  await tx
    .updateTable('activities.activity')
    .set((eb) => ({ ...change, state, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Those of the assignments that activities in one of these states serve, others than that one. */
export async function servedBy(
  db: Queryable,
  assignmentIds: readonly number[],
  { states = countedStates, except }: { states?: readonly ActivityState[]; except?: number } = {},
): Promise<readonly number[]> {
  if (assignmentIds.length === 0) return []
  const rows = await db
    .selectFrom('activities.activityAssignment as s')
    .innerJoin('activities.activity as a', 'a.id', 's.activityId')
    .select('s.assignmentId')
    .distinct()
    .where('s.assignmentId', 'in', [...assignmentIds])
    .where('a.id', '<>', except ?? -1)
    .where('a.state', 'in', [...states])
    .execute()
  return rows.map((row) => row.assignmentId)
}
