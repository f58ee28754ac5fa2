import type { Actor } from '../../platform/actor.ts'
import type { Sheet } from '../round/round.ts'

type Of = Pick<Sheet, 'agencyId'> & { readonly round: Pick<Sheet['round'], 'agencyId'> }

export const mayExplain = (actor: Actor, sheet: Pick<Of, 'agencyId'>): boolean =>
  actor.is('unit_officer', sheet.agencyId) || actor.is('head', sheet.agencyId)

/** The council's decision is the leader's of the agency that holds the round. */
export const mayDecide = (actor: Actor, sheet: Pick<Of, 'round'>): boolean =>
  actor.is('leader', sheet.round.agencyId)
