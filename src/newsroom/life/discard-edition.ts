import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { writableStates } from '../moves.ts'
import { mayWrite } from '../permissions.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { deleteEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

/**
 * Throws away a draft that never went out: by its writers, or by whoever began it. The story goes with its last
 * edition; the history remembers both. Answers whether the story is gone.
 */
export async function discardEdition(
  deps: LifeDeps,
  actor: Actor,
  { editionId }: { readonly editionId: number },
): Promise<Result<{ isStoryGone: boolean }>> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, editionId)
    if (!hand) return notFound
    const { edition, facts } = hand
    if (edition.outAt !== null) return refuse(refusals.wentOut)
    if (!(writableStates as readonly string[]).includes(edition.state)) return refuse(refusals.notWritable)
    if (!mayWrite(actor, facts.agencyId) && edition.createdBy !== actor.userId)
      return refuse(refusals.notOwnSubmission)
    const isStoryGone = await deleteEdition(tx, edition)
    await tell(tx, deps, actor, hand, { action: 'story.discarded', detail: { isStoryGone } })
    return done({ isStoryGone })
  })
}
