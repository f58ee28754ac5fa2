import type { Queryable } from '../../platform/database/open.ts'
import { cameraRulesOn } from './camera/store-rules.ts'
import { readRisks } from './store-risks.ts'

/** What about an activity's evidence a verifier would look at first. None of it says that anything is wrong. */
export type EvidenceRisk = 'same_file' | 'near_copy' | 'day_mismatch' | 'no_evidence' | 'capture_failed'

/**
 * The risks of activities, by their ids; one without any is left out. What the verifier has taken as explained, and what
 * comes again by nature, is none.
 */
export async function risksOfEvidence(
  db: Queryable,
  activityIds: readonly number[],
  today: string,
): Promise<ReadonlyMap<number, readonly EvidenceRisk[]>> {
  if (activityIds.length === 0) return new Map()
  const { dayTolerance } = await cameraRulesOn(db, today)
  const rows = await readRisks(db, activityIds, dayTolerance)
  return new Map(
    [...Map.groupBy(rows, ({ activityId }) => activityId)].map(([id, some]) => [
      id,
      some.map(({ risk }) => risk),
    ]),
  )
}
