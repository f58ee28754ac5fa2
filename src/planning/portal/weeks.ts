import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Period } from '../../platform/ui/index.ts'
import { texts } from './texts.ts'

type Week = { readonly week: number; readonly done: number; readonly verified: number }
type Due = { readonly week: number; readonly due: number }

/** The first day of an ISO week: its Monday. */
export const mondayOf = (year: number, week: number): Temporal.PlainDate => {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
}

/** The weeks of a plan's year as the waveform takes them: outlined what falls due, filled what was done. */
export function periodsOf(
  year: number,
  weeks: readonly Week[],
  due: readonly Due[],
  lang: Lang,
): readonly Period[] {
  const t = textsIn(lang, texts)
  const planned = new Map(due.map((one) => [one.week, one.due]))
  return weeks.map(({ week, done, verified }) => {
    const monday = mondayOf(year, week)
    const label = t.weekOf(week, formatDay(monday).slice(0, 5), formatDay(monday.add({ days: 6 })))
    return { label, planned: planned.get(week) ?? 0, done, verified }
  })
}

/** A year of a plan, ready for the waveform. */
export const waveOf = (
  year: number,
  weeks: readonly Week[],
  due: readonly Due[],
  today: Temporal.PlainDate,
  lang: Lang,
) => ({
  periods: periodsOf(year, weeks, due, lang),
  current: currentWeek(year, today),
  ticks: monthTicks(year, lang),
})

/** Which of the year's weeks today lies in; undefined before and after it. */
export const currentWeek = (year: number, today: Temporal.PlainDate): number | undefined =>
  today.yearOfWeek === year && today.weekOfYear ? today.weekOfYear - 1 : undefined

/** The names of the months under the week in which each begins. */
export const monthTicks = (year: number, lang: Lang) =>
  Array.from({ length: 12 }, (_, month) => {
    const first = Temporal.PlainDate.from({ year, month: month + 1, day: 1 })
    const at = first.yearOfWeek === year ? (first.weekOfYear ?? 1) - 1 : 0
    return { at, label: textsIn(lang, texts).month(month + 1) }
  })
