import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { tell } from '../life/tell.ts'
import { refusals } from '../life/texts.ts'
import { openStates } from '../moves.ts'
import { insertComment, sameComment } from './store.ts'

export type AddComment = {
  readonly editionId: number
  /** The block of the text it is about, from 0; none: the whole. */
  readonly block?: number
  readonly text: string
}

/** Says something about a text in the making, or about one block of it. */
export async function addComment(
  deps: LifeDeps,
  actor: Actor,
  input: AddComment,
): Promise<Result<{ commentId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const text = nfc(input.text).trim()
    if (text === '') return refuse(refusals.giveComment, 'text')
    const { edition } = hand
    if (!(openStates as readonly string[]).includes(edition.state)) return refuse(refusals.noLongerOpen)
    const now = deps.clock.now()
    const comment = {
      editionId: edition.id,
      revision: edition.revision,
      block: input.block ?? null,
      text,
      byUser: actor.userId,
      byName: actor.name,
      guestLinkId: null,
      at: now.toString(),
    }
    const known = await sameComment(tx, comment, now.subtract({ minutes: 1 }).toString())
    if (known !== undefined) return done({ commentId: known })
    const commentId = await insertComment(tx, comment)
    await tell(tx, deps, actor, hand, { action: 'story.commented', detail: { block: comment.block } })
    return done({ commentId })
  })
}
