import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { reviewRefusal } from './judge.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

/** Another board member has looked at what went out in an emergency; neither who forced it nor who wrote it. */
export async function ratifyEdition(
  deps: LifeDeps,
  actor: Actor,
  { editionId }: { readonly editionId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, editionId)
    if (!hand) return notFound
    const { edition } = hand
    if (edition.ratifiedBy === actor.userId && edition.ratifiedAt !== null) return done()
    const refusal = reviewRefusal(actor, hand)
    if (refusal) return refusal
    if (edition.publishedBy === actor.userId) return refuse(refusals.ownText)
    if (edition.forcedReason === null || edition.ratifiedAt !== null) return refuse(refusals.nothingToRatify)
    await stepEdition(tx, editionId, {
      ratifiedAt: deps.clock.now().toString(),
      ratifiedBy: actor.userId,
    })
    await tell(tx, deps, actor, hand, { action: 'story.ratified' })
    return done()
  })
}
