import type { Calendar } from '../../platform/calendar/index.ts'

/** When the whole province's report of a window is due, as its pack says it. */
export type DueDate = {
  readonly windowKey: string
  readonly month: number
  readonly day: number
  readonly onRestDay: 'next' | 'previous'
  readonly wordsVi: string
  readonly wordsEn: string
  readonly nextVi: string
  readonly legalBasis: string
}

/** How much earlier a class of agencies reports, and to whom. */
export type Level = {
  readonly classKey: string
  readonly windowKey: string
  readonly workingDaysBefore: number
  readonly goesTo: string
  readonly legalBasis: string
}

/**
 * The day on which the province's report is due: never before the window has ended, so that a date early in a year
 * belongs to the year after. A day of rest gives way to the working day that the row says.
 */
export function dueOfProvince(
  { month, day, onRestDay }: Pick<DueDate, 'month' | 'day' | 'onRestDay'>,
  windowEnd: string,
  calendar: Calendar,
): Temporal.PlainDate {
  const end = Temporal.PlainDate.from(windowEnd)
  const sameYear = Temporal.PlainDate.from({ year: end.year, month, day })
  const named = Temporal.PlainDate.compare(sameYear, end) < 0 ? sameYear.add({ years: 1 }) : sameYear
  if (calendar.isWorkingDay(named)) return named
  return calendar.addWorkingDays(named, onRestDay === 'next' ? 1 : -1)
}

/** A level's day: so many working days before the province's. */
export const dueOfLevel = (
  province: Temporal.PlainDate,
  { workingDaysBefore }: Pick<Level, 'workingDaysBefore'>,
  calendar: Calendar,
): Temporal.PlainDate => calendar.addWorkingDays(province, -workingDaysBefore)

/** What holds for a window: the row that names it before the row for every window. */
export const rowFor = <T extends { readonly windowKey: string }>(
  rows: readonly T[],
  windowKey: string,
): T | undefined =>
  rows.find((row) => row.windowKey === windowKey) ?? rows.find((row) => row.windowKey === '')
