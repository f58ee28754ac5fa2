import type { Calendar } from '../../../platform/calendar/index.ts'

/**
 * The same day one year on, off rest days: the next working day, or the last before it when the next would leave the
 * month that the plan names. 29/2 becomes 28/2.
 */
export function moveDay(iso: string, calendar: Calendar): string {
  const day = Temporal.PlainDate.from(iso).add({ years: 1 })
  const next = calendar.workingDayFrom(day)
  if (next.month === day.month) return next.toString()
  return calendar.addWorkingDays(day, -1).toString()
}

/** A day that means itself whatever weekday it falls on: a national day, the first of a period. */
export const sameDayNextYear = (iso: string): string =>
  Temporal.PlainDate.from(iso).add({ years: 1 }).toString()
