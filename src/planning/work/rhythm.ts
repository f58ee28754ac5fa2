import type { Text } from '../../platform/i18n.ts'
import { periodsWithin } from '../issue/periods.ts'
import { isStanding } from './open-work.ts'
import { periodLabel } from './period-label.ts'
import type { WorkRow } from './store-work.ts'

export type WeekDone = { readonly week: number; readonly done: number; readonly verified: number }

/** A week of an agency's year: how much falls due in it, what was done in it. */
export type RhythmWeek = {
  readonly label: Text
  readonly planned: number
  readonly done: number
  readonly verified: number
}

type Due = Pick<WorkRow, 'dueOn' | 'timingKind'>

/** The weeks of a year, 1 to 52 or 53, as activities count them; standing work falls due in no week of its own. */
export function rhythmOf(
  weeks: readonly WeekDone[],
  works: readonly Due[],
  year: number,
): readonly RhythmWeek[] {
  const days = periodsWithin('week', { from: `${year}-01-01`, to: `${year}-12-31` })
  const planned = weeks.map(() => 0)
  for (const { dueOn, timingKind } of works)
    if (dueOn?.startsWith(`${year}-`) && !isStanding({ timingKind }))
      planned[weekOf(Temporal.PlainDate.from(dueOn), weeks.length)]! += 1
  return weeks.map(({ done, verified }, at) => ({
    label: periodLabel({ ...days[at]!, period: days[at]!.key }),
    planned: planned[at]!,
    done,
    verified,
  }))
}

/** The index of the day's week; days that ISO gives to a neighbouring year are in the first or last week. */
export function weekOf(day: Temporal.PlainDate, weeks: number): number {
  if (day.yearOfWeek !== day.year) return day.month === 1 ? 0 : weeks - 1
  return (day.weekOfYear ?? 1) - 1
}
