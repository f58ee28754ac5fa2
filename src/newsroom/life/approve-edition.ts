import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { blockerRefusal } from './blocker-refusal.ts'
import { firstOf, lettingOutRefusal, moveRefusal, revisionRefusal } from './judge.ts'
import { seenRefusal } from './seen-refusal.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'

export type ApproveEdition = {
  readonly editionId: number
  readonly revision: number
  /** The mark of all that the person read, see goingOutMark. */
  readonly seen?: string
}

/** The second pair of eyes agrees to these words, facts and files and no others; every reason against publishing is dealt with before. */
export async function approveEdition(deps: LifeDeps, actor: Actor, input: ApproveEdition): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    // Whatever has followed from it meanwhile: a return and a new submission take the name off.
    const isRetry = edition.approvedBy === actor.userId && edition.revision === input.revision
    if (isRetry) return done()
    const refusal =
      firstOf(
        lettingOutRefusal(actor, hand),
        moveRefusal(edition, 'approve'),
        revisionRefusal(edition, input.revision),
      ) ??
      (await seenRefusal(tx, hand, input.seen)) ??
      (await blockerRefusal(tx, deps, hand))
    if (refusal) return refusal
    await stepEdition(tx, edition.id, {
      state: 'approved',
      approvedAt: deps.clock.now().toString(),
      approvedBy: actor.userId,
    })
    await tell(tx, deps, actor, hand, {
      action: 'story.approved',
      detail: { revision: edition.revision },
      isAnnounced: true,
    })
    return done()
  })
}
