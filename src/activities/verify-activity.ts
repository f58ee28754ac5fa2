import type { Actor } from '../platform/actor.ts'
import { record } from '../platform/history.ts'
import { announce } from '../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { mayMove } from './activity.ts'
import { mayJudge, oversees, sightOf } from './permissions.ts'
import type { ActivityDeps } from './ports.ts'
import { lockVisible } from './store-read.ts'
import { judgeActivity } from './store-states.ts'
import { refusals } from './texts.ts'

export type Verification = { readonly activityId: number; readonly version: number }

/** The programme officer confirms what an agency logged, having looked at this version of it and its evidence. */
export async function verifyActivity(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  input: Verification,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !oversees(actor, activity)) return notFound
    if (!mayJudge(actor, activity)) return refuse(refusals.ownActivity)
    if (!mayMove('verify', activity.state)) return refuse(refusals.notWaiting)
    if (activity.version !== input.version) return refuse(refusals.changedMeanwhile)
    const at = deps.clock.now().toString()
    await judgeActivity(tx, activity.id, 'verified', { at, by: actor.userId ?? '', byName: actor.name })
    const { id: activityId, agencyId, assignmentIds } = activity
    const payload = { activityId, agencyId, assignmentIds, byUser: actor.userId, byName: actor.name, at }
    await announce(tx, deps.clock, { type: 'activity.verified', payload }, [`agency:${agencyId}`])
    await record(tx, actor, deps.clock, {
      action: 'activity.verified',
      subject: `activity:${activityId}`,
      agencyId,
      detail: { what: activity.what, version: activity.version, evidence: fingerprints(activity.evidence) },
    })
    return done()
  })
}

/** What exactly was looked at. */
const fingerprints = (evidence: readonly { sha256: string | null; url: string | null }[]) =>
  evidence.map(({ sha256, url }) => sha256 ?? url)
