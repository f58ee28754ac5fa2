import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { tell } from '../life/tell.ts'
import { endGuestLinkAt, lockGuestLink } from './store.ts'

/** Ends a guest's link before its day. */
export async function endGuestLink(
  deps: LifeDeps,
  actor: Actor,
  { linkId }: { readonly linkId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const link = await lockGuestLink(tx, linkId)
    const hand = link && (await takeEdition(tx, deps, actor, link.editionId))
    if (!hand) return notFound
    if (link.endedAt !== null) return done()
    await endGuestLinkAt(tx, linkId, deps.clock.now().toString())
    await tell(tx, deps, actor, hand, { action: 'story.guest-link-ended', detail: { guest: link.guest } })
    return done()
  })
}
