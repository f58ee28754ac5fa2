import type { Calendar } from '../../platform/calendar/index.ts'
import { daysWithin, isUpTo, type Span, workingDaysIn } from './periods.ts'
import { type Measured, nothingMeasured, scoreOf } from './quality.ts'

/** Days on which nothing was done, both ends included, and how many of them were working days. */
export type Silence = Span & { readonly workingDays: number }

/** Liên tục: the longest silence against the one allowed, in working days; as long as allowed is still 100. */
export function continuous(
  days: readonly string[],
  span: Span,
  today: Temporal.PlainDate,
  allowed: number,
  calendar: Calendar,
): Measured {
  const until = measuredUntil(span, today)
  if (workingDaysIn({ from: span.from, to: until }, calendar) === 0) return nothingMeasured
  const longest = longestSilence(days, span, today, calendar)?.workingDays ?? 0
  return {
    score: scoreOf(longest <= allowed ? 1 : allowed / longest),
    numerator: longest,
    denominator: allowed,
    parts: [{ key: 'silence', numerator: longest, denominator: allowed }],
  }
}

/** The longest one until yesterday; today may still bring something. The earliest of those as long. */
export function longestSilence(
  days: readonly string[],
  span: Span,
  today: Temporal.PlainDate,
  calendar: Calendar,
): Silence | undefined {
  const until = measuredUntil(span, today)
  const active = [...new Set(daysWithin(days, { from: span.from, to: until }))].sort()
  let longest: Silence | undefined
  const first = span.from.subtract({ days: 1 }).toString()
  const after = until.add({ days: 1 }).toString()
  for (const [at, day] of [...active, after].entries()) {
    const before = active[at - 1] ?? first
    if (mostBetween(before, day) <= (longest?.workingDays ?? 0)) continue
    const from = Temporal.PlainDate.from(before).add({ days: 1 })
    const to = Temporal.PlainDate.from(day).subtract({ days: 1 })
    const workingDays = workingDaysIn({ from, to }, calendar)
    if (workingDays > (longest?.workingDays ?? 0)) longest = { from, to, workingDays }
  }
  return longest
}

/** No more days lie between the two. Told from their text: a busy year has hundreds of silences and one is the longest. */
const mostBetween = (before: string, day: string): number =>
  (monthsOf(day) - monthsOf(before)) * 31 + Number(day.slice(8)) - Number(before.slice(8)) - 1

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

function measuredUntil({ to }: Span, today: Temporal.PlainDate) {
  const yesterday = today.subtract({ days: 1 })
  return isUpTo(to, yesterday) ? to : yesterday
}
