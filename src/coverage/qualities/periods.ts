import type { Calendar } from '../../platform/calendar/index.ts'

export type Rhythm = 'week' | 'month'
export type Span = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }

/** The weeks or months that touch the span, cut to it. */
export function periodsOf({ from, to }: Span, rhythm: Rhythm): readonly Span[] {
  const periods: Span[] = []
  for (let start = from; isUpTo(start, to); ) {
    const end =
      rhythm === 'week'
        ? start.add({ days: 7 - start.dayOfWeek })
        : start.add({ days: start.daysInMonth - start.day })
    periods.push({ from: start, to: isUpTo(end, to) ? end : to })
    start = end.add({ days: 1 })
  }
  return periods
}

export const workingDaysIn = ({ from, to }: Span, calendar: Calendar): number =>
  isUpTo(from, to) ? calendar.workingDaysBetween(from.subtract({ days: 1 }), to) : 0

export const isUpTo = (day: Temporal.PlainDate, to: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(day, to) <= 0

/** The ISO days that lie in the span. */
export function daysWithin(days: readonly string[], { from, to }: Span): readonly string[] {
  const [first, last] = [from.toString(), to.toString()]
  return days.filter((day) => day >= first && day <= last)
}
