import { actorOf } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import type { LifeDeps } from '../life/at-hand.ts'
import { storiesById } from '../life/store-facts.ts'
import { lockEdition } from '../life/store-write.ts'
import { tell } from '../life/tell.ts'
import { refusals } from '../life/texts.ts'
import { openStates } from '../moves.ts'
import { insertComment, openGuestLink, sameComment } from './store.ts'
import { fingerprintOf, isToken } from './token.ts'

export type AddGuestComment = {
  readonly token: string
  readonly block?: number
  readonly text: string
}

/** A guest says something about the draft; the link is all that lets them in. */
export async function addGuestComment(
  deps: LifeDeps,
  input: AddGuestComment,
): Promise<Result<{ commentId: number }>> {
  if (!isToken(input.token)) return notFound
  return deps.db.transaction().execute(async (tx) => {
    const now = deps.clock.now()
    const link = await openGuestLink(tx, fingerprintOf(input.token), now.toString())
    const edition = link && (await lockEdition(tx, link.editionId))
    const facts = edition && (await storiesById(tx, [edition.storyId])).get(edition.storyId)
    if (!facts || !(openStates as readonly string[]).includes(edition.state)) return notFound
    const text = nfc(input.text).trim()
    if (text === '') return refuse(refusals.giveComment, 'text')
    const comment = {
      editionId: edition.id,
      revision: edition.revision,
      block: input.block ?? null,
      text,
      byUser: null,
      byName: link.guest,
      guestLinkId: link.id,
      at: now.toString(),
    }
    const known = await sameComment(tx, comment, now.subtract({ minutes: 1 }).toString())
    if (known !== undefined) return done({ commentId: known })
    const commentId = await insertComment(tx, comment)
    const told = { action: 'story.guest-commented', detail: { block: comment.block } }
    await tell(tx, deps, actorOf(null, link.guest, []), { edition, facts }, told)
    return done({ commentId })
  })
}
