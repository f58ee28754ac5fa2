import type { RestDay } from './calendar.ts'
import { lunarDay } from './lunar.ts'

/** A public holiday as the law names it. `starts` days from the named day, `days` long, perhaps with a day beside it. */
export type Holiday = {
  readonly reason: string
  readonly calendar: 'solar' | 'lunar'
  readonly month: number
  readonly day: number
  readonly starts: number
  readonly days: number
  /** One day before or after is free too. */
  readonly neighbour: boolean
  readonly validFrom: string
  /** First day on which the rule no longer holds; null while it does. */
  readonly validTo: string | null
  readonly legalBasis: string
}

/**
 * A year's rest days as the law alone gives them, before the Government's yearly list with its swapped days.
 * Source: Labour Code 45/2019/QH14, Articles 111.3 (a holiday on a weekly rest day is made good on the next working
 * day) and 112 (the holidays). Where the law leaves a choice, the one made in every list from 2021 to 2026 is taken.
 */
export function restDaysByRule(year: number, holidays: readonly Holiday[]): readonly RestDay[] {
  const free = holidays
    .filter((holiday) => holdsIn(year, holiday))
    .flatMap((holiday) => daysOf(year, holiday).map((day) => ({ day, holiday })))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const taken = new Set(free.map(({ day }) => day.toString()))
  const inLieu = free
    .filter(({ day }) => isWeekend(day))
    .map(({ day, holiday }) => {
      const instead = nextFree(day, taken)
      taken.add(instead.toString())
      return restDay(instead, `nghỉ bù ${holiday.reason}`, inLieuBasis)
    })
  const themselves = free
    .filter(({ day }) => !isWeekend(day))
    .map(({ day, holiday }) => restDay(day, holiday.reason, holiday.legalBasis))
  return [...themselves, ...inLieu].sort((a, b) => (a.date < b.date ? -1 : 1))
}

const inLieuBasis = 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3'

const holdsIn = (year: number, { validFrom, validTo }: Holiday) =>
  validFrom <= `${year}-01-01` && (validTo === null || validTo > `${year}-01-01`)

function daysOf(
  year: number,
  { calendar, month, day, starts, days, neighbour }: Holiday,
): Temporal.PlainDate[] {
  const named = calendar === 'lunar' ? lunarDay(year, month, day) : new Temporal.PlainDate(year, month, day)
  const own = Array.from({ length: days }, (_, n) => named.add({ days: starts + n }))
  return neighbour ? [...own, neighbourOf(named)] : own
}

/** The working day beside it; of two, the one that joins a weekend, else the one before. */
function neighbourOf(day: Temporal.PlainDate): Temporal.PlainDate {
  const before = day.subtract({ days: 1 })
  const after = day.add({ days: 1 })
  if (isWeekend(before)) return after
  return !isWeekend(after) && isWeekend(after.add({ days: 1 })) ? after : before
}

function nextFree(day: Temporal.PlainDate, taken: ReadonlySet<string>): Temporal.PlainDate {
  let next = day.add({ days: 1 })
  while (isWeekend(next) || taken.has(next.toString())) next = next.add({ days: 1 })
  return next
}

const isWeekend = (day: Temporal.PlainDate) => day.dayOfWeek > 5

const restDay = (day: Temporal.PlainDate, reason: string, legalBasis: string): RestDay => ({
  date: day.toString(),
  kind: 'rest',
  reason,
  legalBasis,
  provisional: true,
})
