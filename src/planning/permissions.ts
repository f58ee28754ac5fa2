import type { Actor } from '../platform/actor.ts'
import { permissionsOf } from '../platform/http/can.ts'
import type { PlanHead } from './plan.ts'

export const following = ['programme_officer', 'leader', 'appraiser'] as const
export const working = ['unit_officer', 'head'] as const

/** Plans are made by the programme officer of the agency whose plans they are. Issued plans anyone may read. */
export const may = permissionsOf({
  'plan.list': { who: 'signed-in', of: 'any' },
  'plan.import': { who: ['programme_officer'], of: 'agency' },
  'plan.review': { who: ['programme_officer'], of: 'agency' },
  'plan.edit': { who: ['programme_officer'], of: 'agency' },
  'plan.issue': { who: ['programme_officer'], of: 'agency' },
  'plan.read-public': { who: 'everyone', of: 'any' },
  'plan.follow': { who: following, of: 'agency' },
  'work.today': { who: 'signed-in', of: 'any' },
  'work.see': { who: [...working, ...following], of: 'agency' },
  'work.remind': { who: ['leader', 'programme_officer'], of: 'agency' },
  'work.accept': { who: working, of: 'agency' },
})

export const mayMakePlansFor = (actor: Actor, agencyId: number): boolean =>
  actor.is('programme_officer', agencyId)

/** Who follows how all agencies carry a plan out: officers, leaders and appraisers of the agency whose plan it is. */
export const mayFollowPlan = (actor: Actor, plan: Pick<PlanHead, 'agencyId'>): boolean =>
  following.some((role) => actor.is(role, plan.agencyId))

/** Who may remind agencies of what they owe in a plan: its programme officer, and those who lead its agency. */
export const mayRemind = (actor: Actor, plan: Pick<PlanHead, 'agencyId'>): boolean =>
  actor.is('leader', plan.agencyId) || actor.is('programme_officer', plan.agencyId)

/** Work is done by the officers and the head of the agency that owes it. */
export const mayDoWorkOf = (actor: Actor, agencyId: number): boolean =>
  working.some((role) => actor.is(role, agencyId))

export const maySeeWork = (
  actor: Actor,
  work: { readonly agencyId: number; readonly plan: { readonly agencyId: number } },
): boolean => mayDoWorkOf(actor, work.agencyId) || mayFollowPlan(actor, work.plan)
