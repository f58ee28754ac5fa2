import type { Actor } from '../../platform/actor.ts'
import { formatMoment } from '../../platform/dates.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import type { Edition } from '../edition.ts'
import { canMove, type MoveName } from '../moves.ts'
import { changedMatter, isOnBoardOf, wrote } from '../permissions.ts'
import type { AtHand } from './at-hand.ts'
import { refusals } from './texts.ts'

/** What stands against the actor's being the second pair of eyes; whoever is not on the board still sees the text. */
export function reviewRefusal(actor: Actor, { edition, facts, boards }: AtHand): Refusal | undefined {
  if (!isOnBoardOf(actor, boards, facts.agencyId)) return refuse(refusals.notOnBoard)
  return wrote(actor, edition) ? refuse(refusals.ownText) : undefined
}

/** As before, and for all that goes out with the words: who changed facts or files last lets nothing out. */
export const lettingOutRefusal = (actor: Actor, hand: AtHand): Refusal | undefined =>
  reviewRefusal(actor, hand) ?? (changedMatter(actor, hand) ? refuse(refusals.ownMatter) : undefined)

export const moveRefusal = ({ state }: Edition, move: MoveName): Refusal | undefined =>
  canMove(state, move) ? undefined : refuse(refusals.notInThisState)

/** Nobody decides on words they have not read. */
export const revisionRefusal = (edition: Edition, revision: number | undefined): Refusal | undefined =>
  revision === undefined || edition.revision === revision ? undefined : refuse(refusals.readAgain, 'revision')

/** Somebody else has saved since: who and when, so that nothing is overwritten unseen. */
export function savedSince(edition: Edition, savedByName: string): Refusal {
  const when = edition.savedAt === null ? '' : formatMoment(edition.savedAt)
  const { vi, en } = refusals.changedMeanwhile
  return refuse({ vi: vi(savedByName, when), en: en(savedByName, when) }, 'revision')
}

export const reasonRefusal = (reason: string): Refusal | undefined =>
  reason.trim() === '' ? refuse(refusals.giveReason, 'reason') : undefined

/** The first refusal of several, or none. */
export const firstOf = (...found: readonly (Refusal | undefined)[]): Refusal | undefined =>
  found.find((one) => one !== undefined)
