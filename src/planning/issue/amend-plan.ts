import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { refusals } from '../draft/refusals.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { codeOf, mayMove } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { lockPlan, wholePlan } from '../store-plans.ts'
import { amendmentOf } from './amendment.ts'
import { announceTo } from './announce-to.ts'
import { reasonsNotToIssue } from './readiness.ts'
import { cancelAssignments, moveAssignments, standingOf } from './store-amend.ts'
import { applyAmendment } from './store-amended-plan.ts'
import { insertAssignments, publishFilesOf } from './store-issue.ts'

export type Amended = { readonly planId: number; readonly again: boolean }

/**
 * Puts an amended document into the plan it amends. Tasks that are found again keep their ids and what was done for
 * them; the plan's address, number and date stay. Pressed twice it is applied once.
 */
export function amendPlan(deps: Deps, actor: Actor, amendingId: number): Promise<Result<Amended>> {
  return deps.db.transaction().execute(async (tx) => {
    const amending = await lockPlan(tx, amendingId)
    if (!amending || !mayMakePlansFor(actor, amending.agencyId)) return notFound
    const planId = amending.amendsPlanId
    if (planId === null) return refuse(refusals.amendsNothingIssued)
    if (amending.state === 'applied') return done({ planId, again: true })
    const head = await lockPlan(tx, planId)
    if (head?.state !== 'issued' || !mayMove(amending.state, 'applied'))
      return refuse(refusals.amendsNothingIssued)
    const directory = await planDirectory(tx, amending, deps.clock)
    const [plan, amended] = [await wholePlan(tx, head), await wholePlan(tx, amending)]
    if (reasonsNotToIssue(amended, directory).length > 0) return refuse(refusals.notReadyToIssue)
    const amendment = amendmentOf(plan, amended, await standingOf(tx, planId), directory)
    const at = deps.clock.now().toString()
    const newIds = await applyAmendment(tx, plan, amended, amendment)
    const { replanned, ofAddedTasks, diff } = amendment
    const reason = `${codeOf(amending)}`
    await cancelAssignments(tx, replanned.cancelled, { at, actor, reason })
    await moveAssignments(tx, replanned.moved, { at, actor, reason })
    const added = [
      ...replanned.added,
      ...ofAddedTasks.map((one) => ({ ...one, taskId: newIds.get(one.taskId)! })),
    ]
    await insertAssignments(tx, added, at)
    await publishFilesOf(tx, planId)
    await record(tx, actor, deps.clock, {
      action: 'plan.amended',
      subject: `plan:${planId}`,
      agencyId: head.agencyId,
      detail: {
        version: head.version + 1,
        plan: codeOf(head),
        by: codeOf(amending),
        tasks: { added: diff.added.length, changed: diff.changed.length, removed: diff.removed.length },
        assignments: {
          added: added.length,
          moved: replanned.moved.length,
          cancelled: replanned.cancelled.length,
        },
      },
    })
    const concerned = [...added, ...replanned.cancelled, ...replanned.moved.map((move) => move.to)]
    await announceTo(tx, deps.clock, { type: 'plan.amended', payload: { planId } }, planId, concerned)
    return done({ planId, again: false })
  })
}
