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

export type Return = { readonly activityId: number; readonly version: number; readonly reason: string }

/** The programme officer sends an activity back and says what is to be mended. */
export async function returnActivity(
  deps: Pick<ActivityDeps, 'db' | 'clock'>,
  actor: Actor,
  input: Return,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !oversees(actor, activity)) return notFound
    if (!mayJudge(actor, activity)) return refuse(refusals.ownActivity)
    if (input.reason.trim() === '') return refuse(refusals.giveReason, 'reason')
    if (!mayMove('return', activity.state)) return refuse(refusals.notWaiting)
    if (activity.version !== input.version) return refuse(refusals.changedMeanwhile)
    const { reason } = input
    const at = deps.clock.now().toString()
    await judgeActivity(tx, activity.id, 'returned', {
      at,
      by: actor.userId ?? '',
      byName: actor.name,
      reason,
    })
    const { id: activityId, agencyId, assignmentIds } = activity
    const payload = {
      activityId,
      agencyId,
      assignmentIds,
      reason,
      byUser: actor.userId,
      byName: actor.name,
      at,
    }
    await announce(tx, deps.clock, { type: 'activity.returned', payload }, [`agency:${agencyId}`])
    await record(tx, actor, deps.clock, {
      action: 'activity.returned',
      subject: `activity:${activityId}`,
      agencyId,
      detail: { what: activity.what, reason },
    })
    return done()
  })
}
