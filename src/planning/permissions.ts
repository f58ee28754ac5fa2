import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import type { PlanHead } from './plan.ts'

/** Plans are made by the programme officer of the agency whose plans they are. Issued plans anyone may read. */
export const may = permissionsOf({
  'plan.list': { who: 'signed-in', of: 'any' },
  'plan.import': { who: ['programme_officer'], of: 'agency' },
  'plan.review': { who: ['programme_officer'], of: 'agency' },
  'plan.edit': { who: ['programme_officer'], of: 'agency' },
  'plan.issue': { who: ['programme_officer'], of: 'agency' },
  'plan.read-public': { who: 'everyone', of: 'any' },
})

export const mayMakePlansFor = (actor: Actor, agencyId: number): boolean =>
  actor.is('programme_officer', agencyId)

export const mayEditPlan = (actor: Actor, plan: Pick<PlanHead, 'agencyId' | 'state'>): boolean =>
  plan.state === 'draft' && mayMakePlansFor(actor, plan.agencyId)
