import { headOf, makeDraftFrom, mayMakePlansFor, wholePlan } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { notFound, type Result } from '../../platform/result.ts'
import { type Choices, chosenOf } from './choices.ts'
import { gatherProposal } from './gather-proposal.ts'

/** Makes the draft of what was chosen. Made before, that draft is answered as it is. */
export async function draftNextPlan(
  deps: Deps,
  actor: Actor,
  planId: number,
  choices: Choices,
): Promise<Result<{ readonly planId: number; readonly isAgain: boolean }>> {
  const head = await headOf(deps.db, planId)
  if (head?.state !== 'issued' || !mayMakePlansFor(actor, head.agencyId)) return notFound
  const plan = await wholePlan(deps.db, head)
  const proposal = await gatherProposal(deps.db, plan, deps.clock.today())
  const chosen = chosenOf(proposal, choices, head.year + 1)
  if (!chosen.ok) return chosen
  return makeDraftFrom(deps, actor, { followsPlanId: planId, ...chosen.value })
}
