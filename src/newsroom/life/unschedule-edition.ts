import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { firstOf, moveRefusal, reviewRefusal } from './judge.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'

/** Takes the time off a text; it stays approved. */
export async function unscheduleEdition(
  deps: LifeDeps,
  actor: Actor,
  { editionId }: { readonly editionId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, editionId)
    if (!hand) return notFound
    const refusal = reviewRefusal(actor, hand)
    if (refusal) return refusal
    if (hand.edition.state === 'approved') return done()
    const moved = firstOf(moveRefusal(hand.edition, 'unschedule'))
    if (moved) return moved
    await stepEdition(tx, editionId, {
      state: 'approved',
      scheduledFor: null,
      scheduledBy: null,
      failedAt: null,
    })
    await tell(tx, deps, actor, hand, { action: 'story.unscheduled' })
    return done()
  })
}
