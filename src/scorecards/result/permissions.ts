import type { Actor } from '../../platform/actor.ts'

/** A round is brought to its publication by the programme officer of the agency that holds it. */
export const mayRunRound = (actor: Actor, round: { readonly agencyId: number }): boolean =>
  actor.is('programme_officer', round.agencyId)
