import { type Actor, system } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import type { Agency } from './agency.ts'
import type { Directory } from './directory.ts'

export const may = permissionsOf({
  'agency.read': { who: 'everyone', of: 'any' },
  'agency.work-with': { who: 'signed-in', of: 'any' },
  'person.register': { who: ['administrator'], of: 'agency' },
  'role.give': { who: ['administrator'], of: 'agency' },
  'role.end': { who: ['administrator'], of: 'agency' },
})

/**
 * An administrator looks after the agency that made them one and all below it. The administrator of the authority over
 * the whole area looks after every agency, also those that stand beside it (the Front, the press).
 */
export function mayManagePeople(actor: Actor, agency: Agency, directory: Directory): boolean {
  if (actor === system) return true
  const isWhole = (id: number) =>
    directory.byId(id)?.parentId === null && directory.byId(id)?.areaCode !== null
  return actor
    .agencies('administrator')
    .some((id) => isWhole(id) || directory.upwardsFrom(agency.id).some((above) => above.id === id))
}

/** Who is what in an agency is for its administrators, its own people, and who runs the programme above it. */
export function maySeePeople(actor: Actor, agency: Agency, directory: Directory): boolean {
  const above = directory.upwardsFrom(agency.id)
  return (
    mayManagePeople(actor, agency, directory) ||
    actor.agencies().includes(agency.id) ||
    above.some(({ id }) => actor.is('programme_officer', id) || actor.is('leader', id))
  )
}
