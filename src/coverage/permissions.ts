import type { Directory } from '../agencies/index.ts'
import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'

const overseers = ['programme_officer', 'leader', 'appraiser', 'supervisor'] as const
const doers = ['unit_officer', 'head'] as const

export const may = permissionsOf({
  'coverage.see': { who: [...overseers, ...doers], of: 'agency' },
  'coverage.lead': { who: ['leader', 'programme_officer'], of: 'agency' },
  'coverage.own': { who: doers, of: 'agency' },
  'coverage.configure': { who: ['programme_officer'], of: 'agency' },
  'coverage.assign': { who: ['programme_officer'], of: 'agency' },
  'coverage.bring-boundaries': { who: ['programme_officer', 'administrator'], of: 'agency' },
})

export const mayConfigure = (actor: Actor, planAgencyId: number): boolean =>
  actor.is('programme_officer', planAgencyId)

/** Boundaries are the province's: whoever keeps the agency that has no other above it. */
export const mayBringBoundaries = (actor: Actor, directory: Directory): boolean =>
  directory.all.some(
    ({ id, parentId, areaCode }) =>
      parentId === null &&
      areaCode !== null &&
      (actor.is('programme_officer', id) || actor.is('administrator', id)),
  )

/** Whose figures somebody sees of a plan: of all, or of these agencies only; null: none. */
export type CoverageSight = { readonly agencyIds?: readonly number[] } | null

/**
 * Who oversees the plan sees everybody's, and so does who supervises from beside its agency; the officers and heads of an agency see its own and what lies below it, of a
 * plan of an agency above theirs or of their own.
 */
export function coverageSight(actor: Actor, planAgencyId: number, directory: Directory): CoverageSight {
  if (overseers.some((role) => actor.is(role, planAgencyId))) return {}
  if (supervises(actor, planAgencyId, directory)) return {}
  const own = doers
    .flatMap((role) => actor.agencies(role))
    .filter((id) => directory.upwardsFrom(id).some((above) => above.id === planAgencyId))
  if (own.length === 0) return null
  return { agencyIds: [...new Set(own.flatMap((id) => withBelow(directory, id)))] }
}

/**
 * The Front and the unions stand beside the authority that they supervise: the same agency is above both, or none. Whoever
 * supervises elsewhere, be it above or below, is a stranger to its plan.
 */
function supervises(actor: Actor, planAgencyId: number, directory: Directory): boolean {
  const planAgency = directory.byId(planAgencyId)
  return actor.agencies('supervisor').some((id) => {
    const own = directory.byId(id)
    return own !== undefined && planAgency !== undefined && own.parentId === planAgency.parentId
  })
}

/** The agency and everything below it on the directory's day. */
export const withBelow = (directory: Directory, id: number): readonly number[] =>
  directory.all.filter((one) => directory.upwardsFrom(one.id).some((up) => up.id === id)).map((one) => one.id)
