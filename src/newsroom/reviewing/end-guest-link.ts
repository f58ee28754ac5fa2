import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { tell } from '../life/tell.ts'
import { endGuestLinkAt, guestLinkById } from './store.ts'

/** Ends a guest's link before its day. */
export async function endGuestLink(
  deps: LifeDeps,
  actor: Actor,
  { linkId }: { readonly linkId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const known = await guestLinkById(tx, linkId)
    const hand = known && (await takeEdition(tx, deps, actor, known.editionId))
    const link = hand && (await guestLinkById(tx, linkId))
    if (!link) return notFound
    if (link.endedAt !== null) return done()
    await endGuestLinkAt(tx, linkId, deps.clock.now().toString())
    await tell(tx, deps, actor, hand, { action: 'story.guest-link-ended', detail: { guest: link.guest } })
    return done()
  })
}
