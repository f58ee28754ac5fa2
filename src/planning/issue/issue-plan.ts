import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { addressOf } from '../draft/keep-draft.ts'
import { refusals } from '../draft/refusals.ts'
import { freeSlug } from '../draft/store-draft.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { codeOf, mayMove } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { lockPlan, wholePlan } from '../store-plans.ts'
import { announceTo } from './announce-to.ts'
import type { FanOutCounts } from './fan-out.ts'
import { previewOf } from './issue-preview.ts'
import { insertAssignments, markIssued, publishFilesOf } from './store-issue.ts'

export type Issued = FanOutCounts & { readonly again: boolean }

/**
 * Sends the plan out: every task to every agency that leads it, once for every due occurrence, in one transaction.
 * Pressed twice it goes out once: the second finds it issued and answers so.
 */
export function issuePlan(deps: Deps, actor: Actor, planId: number): Promise<Result<Issued>> {
  return deps.db.transaction().execute(async (tx) => {
    const head = await lockPlan(tx, planId)
    if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
    if (head.state === 'issued') return done({ tasks: 0, assignments: 0, agencies: 0, again: true })
    if (!mayMove(head.state, 'issued') || head.amendsPlanId !== null) return refuse(refusals.notDraft)
    const plan = await wholePlan(tx, head)
    const preview = previewOf(plan, await planDirectory(tx, head, deps.clock))
    if (preview.reasons.length > 0) return refuse(refusals.notReadyToIssue)
    const at = deps.clock.now().toString()
    await insertAssignments(tx, preview.assignments, at)
    const slug = await freeSlug(tx, addressOf(head), planId)
    await markIssued(tx, planId, { slug, at, by: actor.name })
    await publishFilesOf(tx, planId)
    await record(tx, actor, deps.clock, {
      action: 'plan.issued',
      subject: `plan:${planId}`,
      agencyId: head.agencyId,
      detail: { plan: codeOf(head), version: head.version + 1, ...preview.counts },
    })
    await announceTo(
      tx,
      deps.clock,
      { type: 'plan.issued', payload: { planId } },
      planId,
      preview.assignments,
    )
    return done({ ...preview.counts, again: false })
  })
}
