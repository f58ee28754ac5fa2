import type { Recurring, RecurringDue, SimpleTiming, Timing } from '../import/timing.ts'
import { lastOf, periodsWithin, type Stretch, weekOfMonth } from './periods.ts'

/** One due instance of a task. Days are ISO; `dueOn` is null for what is owed only when an event happens. */
export type Occurrence = {
  /** What tells it from the task's other occurrences: 'once', '2023-Q2', '2023-06-1', '2023-W14'. */
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string | null
}

export type OccurrenceSettings = {
  /** The day of the plan. */
  readonly issuedOn: string
  /** The plan's year: what has no dates of its own runs to its end. */
  readonly year: number
  /** Whether in 'trước ngày 15/4' the 15th still counts. Yes unless the house decides otherwise. */
  readonly dueDayCounts?: boolean
}

/**
 * Every due instance of a timing. A timing that happens once has the period 'once', so that an amendment that moves
 * its date keeps the assignment. A recurring one leaves out the periods that were over, or due, before the plan was
 * issued; one that happens once is kept even then, because the plan asks for it. An unknown timing has none.
 */
export function occurrencesOf(timing: Timing, settings: OccurrenceSettings): readonly Occurrence[] {
  if (timing.kind === 'unknown') return []
  if (timing.kind === 'several') return distinct(timing.parts.flatMap((part) => partOf(part, settings)))
  return timing.kind === 'recurring'
    ? recurring(timing, settings)
    : [{ ...single(timing, settings), period: 'once' }]
}

type Single = Exclude<SimpleTiming, Recurring>

const partOf = (part: SimpleTiming, settings: OccurrenceSettings): readonly Occurrence[] =>
  part.kind === 'recurring' ? recurring(part, settings) : [single(part, settings)]

function single(timing: Single, settings: OccurrenceSettings): Occurrence {
  const { issuedOn, year } = settings
  const yearEnd = `${year}-12-31`
  switch (timing.kind) {
    case 'date':
      return endingOn(timing.date, { from: timing.date, to: timing.date })
    case 'by_date': {
      const dueOn = writtenBefore(timing.date, true, settings)
      return { period: timing.date, from: earlier(issuedOn, dueOn), to: dueOn, dueOn }
    }
    case 'month':
      return endingOn(timing.month, partOfMonth(timing.month, timing.part))
    case 'quarter':
      return endingOn(timing.quarter, partOfQuarter(timing.quarter, timing.part))
    case 'week': {
      const { key, ...stretch } = weekOfMonth(timing.month, timing.week)
      return endingOn(key, stretch)
    }
    case 'range':
      return endingOn(timing.from, { from: earlier(timing.from, timing.to), to: timing.to })
    case 'continuous':
      return endingOn(`${year}`, restOfYear(issuedOn, yearEnd))
    case 'on_event':
      return { ...endingOn('event', restOfYear(issuedOn, yearEnd)), dueOn: null }
  }
}

const endingOn = (period: string, { from, to }: Stretch): Occurrence => ({ period, from, to, dueOn: to })

const restOfYear = (issuedOn: string, yearEnd: string): Stretch => ({
  from: earlier(later(issuedOn, `${yearEnd.slice(0, 4)}-01-01`), yearEnd),
  to: yearEnd,
})

type Part = 'start' | 'middle' | 'end' | undefined

/** The thirds of a month, as offices speak of them: 1–10, 11–20, 21 to the end. */
function partOfMonth(month: string, part: Part): Stretch {
  const end = lastOf(month)
  if (part === 'start') return { from: `${month}-01`, to: `${month}-10` }
  if (part === 'middle') return { from: `${month}-11`, to: `${month}-20` }
  return { from: part === 'end' ? `${month}-21` : `${month}-01`, to: end }
}

/** The first, second or third month of a quarter, or all of it. */
function partOfQuarter(quarter: string, part: Part): Stretch {
  const first = (Number(quarter.slice(-1)) - 1) * 3 + 1
  const month = (offset: number) => `${quarter.slice(0, 4)}-${String(first + offset).padStart(2, '0')}`
  const [a, b] = { start: [0, 0], middle: [1, 1], end: [2, 2], all: [0, 2] }[part ?? 'all'] as [
    number,
    number,
  ]
  return { from: `${month(a)}-01`, to: lastOf(month(b)) }
}

/** What is owed every day is accounted for by the week, so that an officer is not asked five times for one thing. */
function recurring(timing: Recurring, settings: OccurrenceSettings): readonly Occurrence[] {
  const { issuedOn, year } = settings
  const span = { from: timing.from ?? `${year}-01-01`, to: timing.to ?? `${year}-12-31` }
  const every = timing.every === 'day' ? 'week' : timing.every
  return periodsWithin(every, span)
    .flatMap((period) => {
      const kept = {
        from: later(period.from, span.from),
        to: earlier(period.to, every === 'week' ? period.to : span.to),
      }
      const dues = duesOf(timing, { ...period, ...kept }, settings)
      return dues.map((dueOn, n) => ({
        period: dues.length === 1 ? period.key : `${period.key}-${n + 1}`,
        ...kept,
        dueOn,
      }))
    })
    .filter(({ to, dueOn }) => to >= issuedOn && dueOn >= issuedOn)
}

/** Above this many a period is one occurrence: "200 tin/năm" is counted in activities, not given out 200 times. */
const mostPerPeriod = 31

function duesOf(timing: Recurring, period: Stretch, settings: OccurrenceSettings): readonly string[] {
  const weekly = timing.every === 'week' ? (timing.weekdays ?? []) : []
  const days = weekly.map((weekday) => weekdayIn(period, weekday)).sort()
  const isCounted = timing.every !== 'day' && timing.comparison !== '<=' && timing.times <= mostPerPeriod
  const times = Math.max(isCounted ? Math.floor(timing.times) : 1, days.length, 1)
  const rest = timing.due ? dueIn(period, timing.due, settings) : period.to
  return Array.from({ length: times }, (_, n) => days[n] ?? rest)
}

function dueIn(period: Stretch, due: RecurringDue, settings: OccurrenceSettings): string {
  if ('days_after_period' in due) return plusDays(period.to, due.days_after_period)
  if ('weekday' in due) return weekdayIn(period, due.weekday)
  const months = monthsOf(period)
  const month = months[(due.month_of_period ?? months.length) - 1] ?? period.to.slice(0, 7)
  const day = earlier(`${month}-${String(due.day).padStart(2, '0')}`, lastOf(month))
  return writtenBefore(day, due.before, settings)
}

const writtenBefore = (day: string, isBefore: boolean | undefined, settings: OccurrenceSettings) =>
  isBefore && settings.dueDayCounts === false ? plusDays(day, -1) : day

/** The last such weekday of the stretch. */
function weekdayIn({ to }: Stretch, weekday: string): string {
  const end = Temporal.PlainDate.from(to)
  const wanted = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(weekday) + 1
  return end.subtract({ days: (end.dayOfWeek - wanted + 7) % 7 }).toString()
}

function monthsOf({ from, to }: Stretch): readonly string[] {
  const first = Temporal.PlainYearMonth.from(from.slice(0, 7))
  const count =
    first.until(Temporal.PlainYearMonth.from(to.slice(0, 7)), { largestUnit: 'months' }).months + 1
  return Array.from({ length: count }, (_, n) => first.add({ months: n }).toString())
}

/** Parts of one timing may fall on the same period: the later ones get a number. */
function distinct(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const taken = new Set<string>()
  return occurrences.map((occurrence) => {
    let period = occurrence.period
    for (let n = 2; taken.has(period); n++) period = `${occurrence.period}-${n}`
    taken.add(period)
    return { ...occurrence, period }
  })
}

const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a > b ? a : b)
const plusDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()
