import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { firstOf, moveRefusal, reasonRefusal, reviewRefusal } from './judge.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'

export type ReturnEdition = { readonly editionId: number; readonly reason: string }

/** Sends a text back to its writers and says what is to be mended; whatever was planned for it falls away. */
export async function returnEdition(deps: LifeDeps, actor: Actor, input: ReturnEdition): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    const reason = nfc(input.reason).trim()
    const isRetry =
      edition.state === 'returned' && edition.returnedBy === actor.userId && edition.returnReason === reason
    if (isRetry) return done()
    const refusal = firstOf(reviewRefusal(actor, hand), reasonRefusal(reason), moveRefusal(edition, 'return'))
    if (refusal) return refusal
    await stepEdition(tx, edition.id, {
      state: 'returned',
      returnedAt: deps.clock.now().toString(),
      returnedBy: actor.userId,
      returnReason: reason,
      approvedAt: null,
      approvedBy: null,
      scheduledFor: null,
      scheduledBy: null,
    })
    await tell(tx, deps, actor, hand, { action: 'story.returned', detail: { reason }, isAnnounced: true })
    return done()
  })
}
