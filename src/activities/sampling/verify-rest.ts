import type { Actor } from '../../platform/actor.ts'
import { recordAll } from '../../platform/history.ts'
import { announceAll } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { ActivityDeps } from '../ports.ts'
import { standingOf } from './sample.ts'
import { closeSample, type VerifiedRest, verifyMembers } from './store-rest.ts'
import { lockSample } from './store-samples.ts'
import { sampleRefusals } from './texts.ts'

const refusalFor = {
  judging: sampleRefusals.stillJudging,
  failed: sampleRefusals.didNotHold,
  closed: sampleRefusals.closed,
} as const

/**
 * All of a sample was looked at and enough of it held: the programme officer verifies the rest of what it was drawn from
 * in one act. Left alone is what changed since the drawing, and what this officer logged.
 */
export async function verifyRest(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  sampleId: number,
): Promise<Result<{ verified: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const sample = await lockSample(tx, actor.agencies('programme_officer'), sampleId)
    if (!sample) return notFound
    const standing = standingOf(sample)
    if (standing !== 'held') return refuse(refusalFor[standing])
    const now = deps.clock.now()
    const at = now.toString()
    const by = { at, by: actor.userId ?? '', byName: actor.name }
    const verified = await verifyMembers(tx, sampleId, by)
    if (verified.length === 0) return refuse(sampleRefusals.nothingLeft)
    await closeSample(tx, sampleId, at, actor.name, verified.length)
    const payload = ({ activityId, agencyId, assignmentIds }: VerifiedRest) => ({
      ...{ activityId, agencyId, assignmentIds, sampleId, at },
      byUser: actor.userId,
      byName: actor.name,
    })
    await announceAll(
      tx,
      deps.clock,
      verified.map((one) => ({ type: 'activity.verified', payload: payload(one) })),
      verified.map(({ agencyId }) => `agency:${agencyId}`),
    )
    const about = (action: string, subject: string, agencyId: number, detail: Record<string, unknown>) => ({
      actor,
      at: now,
      entry: { action, subject, agencyId, detail },
    })
    await recordAll(tx, [
      ...verified.map(({ activityId, agencyId, what, version }) =>
        about('activity.verified', `activity:${activityId}`, agencyId, { what, version, sampleId }),
      ),
      about('sample.rest-verified', `sample:${sampleId}`, sample.programmeAgencyId, {
        verified: verified.length,
        size: sample.size,
        returned: sample.returned,
        allowedPercent: sample.allowedPercent,
      }),
    ])
    return done({ verified: verified.length })
  })
}
