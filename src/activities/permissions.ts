import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import type { Activity } from './activity.ts'

const doers = ['unit_officer', 'head'] as const
const overseers = ['programme_officer', 'leader', 'appraiser'] as const

/** An agency logs what it did; the programme officer of the agency whose plan it belongs to verifies or returns it. */
export const may = permissionsOf({
  'activity.log': { who: doers, of: 'agency' },
  'activity.see': { who: [...doers, ...overseers], of: 'agency' },
  'activity.amend': { who: doers, of: 'agency' },
  'activity.verify': { who: ['programme_officer'], of: 'agency' },
  'activity.return': { who: ['programme_officer'], of: 'agency' },
  'evidence.freeze': { who: ['head', 'programme_officer'], of: 'agency' },
  'sample.see': { who: overseers, of: 'agency' },
  'sample.draw': { who: ['programme_officer'], of: 'agency' },
  'activity.reopen': { who: ['programme_officer'], of: 'agency' },
  'activity.cancel': { who: doers, of: 'agency' },
})

export const mayLogFor = (actor: Actor, agencyId: number): boolean =>
  doers.some((role) => actor.is(role, agencyId))

/** Agencies for which the actor may log. */
export const logsFor = (actor: Actor): readonly number[] => [
  ...new Set(doers.flatMap((role) => actor.agencies(role))),
]

/** Which activities the actor may see: those of these agencies, and those of these agencies' programmes. */
export type Sight = { readonly own: readonly number[]; readonly programmes: readonly number[] }

export const sightOf = (actor: Actor): Sight => ({
  own: logsFor(actor),
  programmes: [...new Set(overseers.flatMap((role) => actor.agencies(role)))],
})

/** Amends it, or takes it back. */
export const mayAmend = (actor: Actor, activity: Pick<Activity, 'agencyId'>): boolean =>
  mayLogFor(actor, activity.agencyId)

/** Whoever logged an activity does not judge it, whatever roles they hold. */
export const mayJudge = (actor: Actor, activity: Pick<Activity, 'programmeAgencyId' | 'loggedBy'>): boolean =>
  oversees(actor, activity) && actor.userId !== activity.loggedBy

/** Is the programme officer the activity waits for; may still be kept from it by having logged it. */
export const oversees = (actor: Actor, activity: Pick<Activity, 'programmeAgencyId'>): boolean =>
  actor.is('programme_officer', activity.programmeAgencyId)
