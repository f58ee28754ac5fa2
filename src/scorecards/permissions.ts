import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'

export const scoring = ['unit_officer', 'head'] as const
export const overseeing = ['programme_officer', 'leader', 'appraiser'] as const

/** A unit scores itself; whoever holds the round sees all of it; appraisers give points in the fields they are named for. */
export const may = permissionsOf({
  'score.see': { who: [...scoring, ...overseeing], of: 'agency' },
  'score.self': { who: scoring, of: 'agency' },
  'score.sign': { who: ['head'], of: 'agency' },
  'score.reopen': { who: ['programme_officer', 'leader'], of: 'agency' },
  'round.see': { who: overseeing, of: 'agency' },
  'round.manage': { who: ['programme_officer'], of: 'agency' },
  'score.appraise': { who: ['appraiser'], of: 'agency' },
  'score.bring': { who: ['appraiser', 'programme_officer'], of: 'agency' },
  'score.explain': { who: scoring, of: 'agency' },
  'score.decide': { who: ['leader'], of: 'agency' },
  'score.publish': { who: ['programme_officer'], of: 'agency' },
  'score.read-public': { who: 'everyone', of: 'any' },
  'criteria.see': { who: [...scoring, ...overseeing], of: 'agency' },
  'criteria.edit': { who: ['programme_officer'], of: 'agency' },
})

/** Criteria are written by the officers of the agency that holds the scoring. */
export const mayEditSets = (actor: Actor, agencyId: number): boolean =>
  actor.is('programme_officer', agencyId)

/** Which sheets the actor may see: those of these agencies, and those of rounds that these agencies hold. */
export type ScoreSight = { readonly own: readonly number[]; readonly rounds: readonly number[] }

export const sightOf = (actor: Actor): ScoreSight => ({
  own: agenciesOf(actor, scoring),
  rounds: agenciesOf(actor, overseeing),
})

const agenciesOf = (actor: Actor, roles: readonly string[]) => [
  ...new Set(roles.flatMap((role) => actor.agencies(role))),
]
