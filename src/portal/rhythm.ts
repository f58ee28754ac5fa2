import { formatDay } from '../platform/dates.ts'
import { type Lang, textsIn } from '../platform/i18n.ts'
import { homeTexts } from './home-texts.ts'

export type WeekCount = { readonly week: number; readonly done: number; readonly verified: number }
export type WeekDue = { readonly week: number; readonly due: number }

export type Rhythm = {
  readonly year: number
  readonly weeks: readonly { label: string; planned: number; done: number; verified: number }[]
  readonly current: number | undefined
  readonly months: readonly { at: number; label: string }[]
  readonly done: number
  readonly verified: number
}

/** A year as 52 or 53 ISO weeks: what was done in each, and for the weeks to come what is due. */
export function rhythmOf(
  year: number,
  today: Temporal.PlainDate,
  done: readonly WeekCount[],
  due: readonly WeekDue[],
  lang: Lang,
): Rhythm {
  const t = textsIn(lang, homeTexts)
  const dueIn = new Map(due.map(({ week, due: count }) => [week, count]))
  const tallest = Math.max(1, ...done.map((week) => week.done))
  const mostDue = Math.max(1, ...dueIn.values())
  const weeks = done.map((count) => {
    const monday = mondayOf(year, count.week)
    return {
      ...count,
      label: t.weekLabel(count.week, formatDay(monday).slice(0, 5), formatDay(monday.add({ days: 6 }))),
      // Due work and activities are different things: the outline shows the shape of what comes, not its height.
      planned: Math.round(((dueIn.get(count.week) ?? 0) / mostDue) * tallest),
    }
  })
  const current = today.yearOfWeek === year ? today.weekOfYear! - 1 : undefined
  return {
    year,
    weeks,
    current,
    months: monthTicks(year).map(({ at, month }) => ({ at, label: t.month(month) })),
    done: done.reduce((sum, week) => sum + week.done, 0),
    verified: done.reduce((sum, week) => sum + week.verified, 0),
  }
}

/** ISO 8601: week 1 holds 4 January. */
export function mondayOf(year: number, week: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
}

/** The week in which each quarter's months begin. */
const monthTicks = (year: number) =>
  Array.from({ length: 12 }, (_, i) => {
    const first = Temporal.PlainDate.from({ year, month: i + 1, day: 1 })
    return { month: i + 1, at: first.yearOfWeek === year ? first.weekOfYear! - 1 : 0 }
  })
