import type { Queryable } from '../../platform/database/open.ts'
import { plannedDays } from '../required/store-planned.ts'
import { activeDays } from '../rollup/figures.ts'
import { windowOf } from '../rollup/window.ts'
import type { View } from './view.ts'

export type Part = { readonly planned: number; readonly done: number; readonly verified: number }

const partOf = (day: string): number => Math.min(3, Math.floor((Number(day.slice(8)) - 1) / 8))

/** The plan's year as twelve months of four parts each (days 1 to 8, 9 to 16, 17 to 24, and the rest). */
export async function yearOf(db: Queryable, { plan, scope }: View): Promise<readonly (readonly Part[])[]> {
  const window = windowOf(plan.head.year)
  const [days, planned] = await Promise.all([
    activeDays(db, { planId: plan.head.id, by: 'plan', window, scope }),
    plannedDays(db, { planId: plan.head.id, window, scope }),
  ])
  const parts = Array.from({ length: 12 }, () =>
    Array.from({ length: 4 }, () => ({ planned: 0, done: 0, verified: 0 })),
  )
  const at = (day: string) => parts[Number(day.slice(5, 7)) - 1]![partOf(day)]!
  for (const { day, done, verified } of days.get(String(plan.head.id)) ?? []) {
    at(day).done += done
    at(day).verified += verified
  }
  for (const { day, planned: owed } of planned) at(day).planned += owed
  return parts
}
