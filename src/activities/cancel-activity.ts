import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import { announce } from '../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../platform/result.ts'
import { type Activity, mayMove } from './activity.ts'
import { leftUnproved } from './left-unproved.ts'
import { mayAmend, sightOf } from './permissions.ts'
import type { ActivityDeps } from './ports.ts'
import { lockVisible } from './store-read.ts'
import { judgeActivity } from './store-states.ts'
import { refusals } from './texts.ts'

export type Cancellation = { readonly activityId: number; readonly version: number; readonly reason: string }

/** The agency takes back what it logged, and says why. It stays readable and counts nowhere. */
export async function cancelActivity(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  input: Cancellation,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !mayAmend(actor, activity)) return notFound
    const reason = input.reason.trim()
    if (reason === '') return refuse(refusals.whyCancel, 'reason')
    if (isRetry(activity, actor, reason)) return done()
    if (!mayMove('cancel', activity.state)) return refuse(refusals.notCancellable)
    if (activity.version !== input.version) return refuse(refusals.changedMeanwhile)
    await takeBack(tx, deps, actor, activity, reason)
    return done()
  })
}

const isRetry = ({ state, cancelledByName, cancelledReason }: Activity, actor: Actor, reason: string) =>
  state === 'cancelled' && cancelledByName === actor.name && cancelledReason === reason

/** What cancelling does, whoever has judged that it may be. */
export async function takeBack(
  tx: Tx,
  deps: Pick<ActivityDeps, 'clock'>,
  actor: Actor,
  activity: Activity,
  reason: string,
): Promise<void> {
  const { id: activityId, agencyId } = activity
  const at = deps.clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await judgeActivity(tx, activityId, 'cancelled', { at, by: actor.userId ?? '', byName: actor.name, reason })
  const assignmentIds = await leftUnproved(tx, activity.assignmentIds, activityId)
  const payload = { activityId, agencyId, assignmentIds, ...by, reason, at }
  await announce(tx, deps.clock, { type: 'activity.cancelled', payload }, [`agency:${agencyId}`])
  await record(tx, actor, deps.clock, {
    action: 'activity.cancelled',
    subject: `activity:${activityId}`,
    agencyId,
    detail: { what: activity.what, reason },
  })
}
