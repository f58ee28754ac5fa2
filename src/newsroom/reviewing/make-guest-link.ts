import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { tell } from '../life/tell.ts'
import { refusals } from '../life/texts.ts'
import { openStates } from '../moves.ts'
import { insertGuestLink } from './store.ts'
import { fingerprintOf, newToken } from './token.ts'

export type MakeGuestLink = {
  readonly editionId: number
  /** Whom it is for: a name or a post. */
  readonly guest: string
  readonly days: number
}

export const longestDays = 30

/** Makes a link by which somebody without an account reads the draft and comments, until its day. Shown this once. */
export async function makeGuestLink(
  deps: LifeDeps,
  actor: Actor,
  input: MakeGuestLink,
): Promise<Result<{ token: string }>> {
  const { editionId, days } = input
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, editionId)
    if (!hand || actor.userId === null) return notFound
    const guest = oneLine(input.guest)
    if (guest === '') return refuse(refusals.giveGuest, 'guest')
    if (!Number.isInteger(days) || days < 1 || days > longestDays) return refuse(daysText, 'days')
    if (!(openStates as readonly string[]).includes(hand.edition.state)) return refuse(refusals.noLongerOpen)
    const token = newToken()
    const now = deps.clock.now()
    await insertGuestLink(tx, {
      editionId,
      tokenSha256: fingerprintOf(token),
      guest,
      madeBy: actor.userId,
      madeAt: now.toString(),
      expiresAt: now.add({ hours: 24 * days }).toString(),
    })
    await tell(tx, deps, actor, hand, { action: 'story.guest-invited', detail: { guest, days } })
    return done({ token })
  })
}

const daysText = { vi: refusals.guestDays.vi(longestDays), en: refusals.guestDays.en(longestDays) }
