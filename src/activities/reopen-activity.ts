import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import { announce } from '../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { type Activity, mayMove } from './activity.ts'
import { leftUnverified } from './left-unproved.ts'
import { mayJudge, oversees, sightOf } from './permissions.ts'
import type { ActivityDeps } from './ports.ts'
import { lockVisible } from './store-read.ts'
import { judgeActivity } from './store-states.ts'
import { refusals } from './texts.ts'

export type Reopening = { readonly activityId: number; readonly version: number; readonly reason: string }

/** The programme officer takes a verification back and says why; the agency mends what it logged. */
export async function reopenActivity(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  input: Reopening,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !oversees(actor, activity)) return notFound
    if (!mayJudge(actor, activity)) return refuse(refusals.ownActivity)
    const reason = input.reason.trim()
    if (reason === '') return refuse(refusals.whyReopen, 'reason')
    if (!mayMove('reopen', activity.state)) return refuse(refusals.notVerified)
    if (activity.version !== input.version) return refuse(refusals.changedMeanwhile)
    await openAgain(tx, deps, actor, activity, reason)
    return done()
  })
}

/** What opening again does, whoever has judged that it may be. */
export async function openAgain(
  tx: Tx,
  deps: Pick<ActivityDeps, 'clock'>,
  actor: Actor,
  activity: Activity,
  reason: string,
): Promise<void> {
  const { id: activityId, agencyId } = activity
  const at = deps.clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await judgeActivity(tx, activityId, 'returned', { at, by: actor.userId ?? '', byName: actor.name, reason })
  const assignmentIds = await leftUnverified(tx, activity.assignmentIds, activityId)
  const payload = { activityId, agencyId, assignmentIds, reason, ...by, at }
  await announce(tx, deps.clock, { type: 'activity.reopened', payload }, [`agency:${agencyId}`])
  await record(tx, actor, deps.clock, {
    action: 'activity.reopened',
    subject: `activity:${activityId}`,
    agencyId,
    detail: { what: activity.what, reason, verifiedBy: activity.verifiedByName },
  })
}
