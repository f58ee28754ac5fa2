import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import type { LifeDeps } from './at-hand.ts'
import { loadEdition } from './store.ts'
import { notePresence, type Present } from './store-presence.ts'

/** For so long after a sign of life somebody counts as having the draft open. */
export const presentSeconds = 60

/** Notes that the actor has the draft open and answers who else has. Pages repeat it every half minute. */
export async function noteDraftOpen(
  deps: LifeDeps,
  actor: Actor,
  editionId: number,
): Promise<Result<{ others: readonly Present[]; revision: number }>> {
  const hand = await loadEdition(deps, actor, editionId)
  if (!hand || actor.userId === null) return notFound
  const now = deps.clock.now()
  const others = await notePresence(deps.db, {
    editionId,
    userId: actor.userId,
    name: actor.name,
    seenAt: now.toString(),
    since: now.subtract({ seconds: presentSeconds }).toString(),
  })
  return done({ others, revision: hand.edition.revision })
}
