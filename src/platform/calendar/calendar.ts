/** A day that is not what its weekday says: a rest day from Monday to Friday, or a working Saturday or Sunday. */
export type RestDay = {
  readonly date: string
  readonly kind: 'rest' | 'work'
  readonly reason: string
  readonly legalBasis: string | null
  /** Worked out by rule, until the year's official list is there. */
  readonly provisional: boolean
}

export type Calendar = {
  isWorkingDay(day: Temporal.PlainDate): boolean
  /** The n-th working day after `day` (before it when n is negative); `day` itself when n is 0. */
  addWorkingDays(day: Temporal.PlainDate, n: number): Temporal.PlainDate
  /**
   * Working days after `from` up to and including `to`; negative when `to` lies before. Something due on `from` and
   * done on `to` is late by this many.
   */
  workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number
  /** The day itself, or the next working day when it is none: where a term that ends on a rest day ends. */
  workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate
  /** The year has no official list yet. */
  isProvisional(year: number): boolean
  /** Why the day is special; undefined for a plain working day or weekend. */
  exceptionOn(day: Temporal.PlainDate): RestDay | undefined
}

/** A working week of Monday to Friday with its exceptions; years without rows are asked of `otherYear`. */
export function calendarOf(
  rows: readonly RestDay[],
  otherYear: (year: number) => readonly RestDay[] = () => [],
): Calendar {
  const listed = Map.groupBy(rows, ({ date }) => Number(date.slice(0, 4)))
  const years = new Map<number, Year>()
  const yearOf = (year: number): Year => {
    const known = years.get(year) ?? yearFrom(listed.get(year), () => otherYear(year))
    years.set(year, known)
    return known
  }
  const isWorkingDay = (day: Temporal.PlainDate) => {
    const exception = yearOf(day.year).byDate.get(day.toString())
    return exception ? exception.kind === 'work' : isWeekday(day)
  }
  const addWorkingDays = (day: Temporal.PlainDate, n: number) => {
    let at = day
    for (let left = Math.abs(n); left > 0; ) {
      at = at.add({ days: Math.sign(n) })
      if (isWorkingDay(at)) left--
    }
    return at
  }
  const countBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) => {
    let count = weekdaysUpTo(to) - weekdaysUpTo(from)
    const [first, last] = [from.toString(), to.toString()]
    for (let year = from.year; year <= to.year; year++)
      for (const { date, change } of yearOf(year).changes) if (date > first && date <= last) count += change
    return count
  }
  return {
    isWorkingDay,
    addWorkingDays,
    workingDayFrom: (day) => addWorkingDays(day.subtract({ days: 1 }), 1),
    workingDaysBetween: (from, to) =>
      Temporal.PlainDate.compare(from, to) > 0 ? -countBetween(to, from) : countBetween(from, to),
    isProvisional: (year) => yearOf(year).isProvisional,
    exceptionOn: (day) => yearOf(day.year).byDate.get(day.toString()),
  }
}

type Year = {
  readonly byDate: ReadonlyMap<string, RestDay>
  /** What each exception does to a count of plain weekdays. */
  readonly changes: readonly { readonly date: string; readonly change: number }[]
  readonly isProvisional: boolean
}

function yearFrom(listed: readonly RestDay[] | undefined, byRule: () => readonly RestDay[]): Year {
  const rows = listed ?? byRule()
  const changes = rows.map(({ date, kind }) => {
    const isPlain = isWeekday(Temporal.PlainDate.from(date))
    return { date, change: kind === 'work' ? Number(!isPlain) : -Number(isPlain) }
  })
  return {
    byDate: new Map(rows.map((row) => [row.date, row])),
    changes,
    isProvisional: listed === undefined || rows.some((row) => row.provisional),
  }
}

const isWeekday = (day: Temporal.PlainDate) => day.dayOfWeek <= 5

const monday = new Temporal.PlainDate(2001, 1, 1)

/** Mondays to Fridays from an arbitrary Monday up to and including the day. */
function weekdaysUpTo(day: Temporal.PlainDate): number {
  const days = monday.until(day, { largestUnit: 'days' }).days
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5)
}
