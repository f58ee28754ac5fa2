import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'

export const may = permissionsOf({
  'story.read': { who: 'everyone', of: 'any' },
})

/** Published stories come from the agency's editors, or with a pack from the system itself. */
export const mayPublish = (actor: Actor, agencyId: number): boolean =>
  actor.userId === 'system' || actor.is('editor', agencyId) || actor.is('chief_editor', agencyId)
