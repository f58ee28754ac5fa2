import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { codeOf } from '../plan.ts'
import { deletePlan, lockPlan } from '../store-plans.ts'
import { refusals } from './refusals.ts'

/** Throws a draft away. The file stays in the store; the history says that it was there. */
export function discardDraft(deps: Deps, actor: Actor, planId: number): Promise<Result<undefined>> {
  return deps.db.transaction().execute(async (tx) => {
    const head = await lockPlan(tx, planId)
    if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
    if (head.state !== 'draft') return refuse(refusals.notDraft)
    await deletePlan(tx, planId)
    await record(tx, actor, deps.clock, {
      action: 'plan.discarded',
      subject: `plan:${planId}`,
      agencyId: head.agencyId,
      detail: { plan: codeOf(head), title: head.title, file: head.sourceName },
    })
    return done(undefined)
  })
}
