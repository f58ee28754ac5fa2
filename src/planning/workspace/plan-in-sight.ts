import type { Context } from 'hono'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { mayFollowPlan } from '../permissions.ts'
import type { PlanHead } from '../plan.ts'
import { headOf } from '../store-plans.ts'
import { lateThreshold } from '../work/assignment.ts'
import { idIn } from './plan-at-hand.ts'

/** An issued plan with the day and the calendar it is looked at with. */
export type PlanInSight = {
  readonly head: PlanHead
  readonly today: Temporal.PlainDate
  readonly calendar: ReturnType<typeof vietnamCalendar>
  /** What is open and was due on this day or before is late. */
  readonly lateBy: string
}

/** The plan of the address as far as this person may follow it; strangers find nothing. */
export async function planInSight(c: Context<AppEnv>): Promise<PlanInSight | undefined> {
  const { db, clock } = c.var.deps
  const head = await headOf(db, idIn(c, 'planId'))
  if (!head || !mayFollowPlan(c.var.actor, head)) return undefined
  const [today, calendar] = [clock.today(), vietnamCalendar()]
  return { head, today, calendar, lateBy: lateThreshold(today, calendar) }
}
