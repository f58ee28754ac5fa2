import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { lateThreshold } from './assignment.ts'
import type { Progress } from './progress.ts'
import { headlinePlan, progressByTheme, type ThemeProgress } from './store-plan-of-year.ts'
import { countsOfPlan } from './store-progress.ts'
import { type DueInWeek, dueByWeek } from './store-public.ts'

/** The plan that the portal's front page tells of, with how far it has come. */
export type PlanOfYear = {
  readonly planId: number
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly isSample: boolean
  readonly progress: Progress & { readonly agencies: number }
  readonly themes: readonly ThemeProgress[]
  readonly dueByWeek: readonly DueInWeek[]
}

/** The issued plan of this year, or of the last year that has one, with the most agencies in it; undefined without any. */
export async function planOfYear(db: Queryable, today: Temporal.PlainDate): Promise<PlanOfYear | undefined> {
  const plan = await headlinePlan(db, today.year)
  if (!plan) return undefined
  const lateBy = lateThreshold(today, vietnamCalendar())
  return {
    ...plan,
    progress: await countsOfPlan(db, plan.planId, lateBy),
    themes: await progressByTheme(db, plan.planId, lateBy),
    dueByWeek: await dueByWeek(db, plan.planId, plan.year),
  }
}
