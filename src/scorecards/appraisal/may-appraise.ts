import type { Actor } from '../../platform/actor.ts'
import type { NamedAppraiser } from '../round/store-rounds.ts'

/**
 * Points of a field are given by the person named for it, while they hold the role in the agency of the round; where a row
 * names no field, by any of those named.
 */
export function mayAppraise(
  actor: Actor,
  roundAgencyId: number,
  field: string | null,
  named: readonly NamedAppraiser[],
): boolean {
  if (!actor.is('appraiser', roundAgencyId)) return false
  return named.some((one) => one.userId === actor.userId && (field === null || one.field === field))
}

/** The fields the actor gives points in; null stands for rows that name none. */
export const fieldsOfActor = (
  actor: Actor,
  roundAgencyId: number,
  named: readonly NamedAppraiser[],
): ReadonlySet<string | null> => {
  const own = actor.is('appraiser', roundAgencyId)
    ? named.filter(({ userId }) => userId === actor.userId)
    : []
  return new Set(own.length > 0 ? [null, ...own.map(({ field }) => field)] : [])
}
