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
  const starts = [span.from, ...active.map((day) => Temporal.PlainDate.from(day).add({ days: 1 }))]
  const ends = [...active.map((day) => Temporal.PlainDate.from(day).subtract({ days: 1 })), until]
  return starts
    .map((from, at) => ({
      from,
      to: ends[at]!,
      workingDays: workingDaysIn({ from, to: ends[at]! }, calendar),
    }))
    .filter(({ workingDays }) => workingDays > 0)
    .reduce<Silence | undefined>((a, b) => (a && a.workingDays >= b.workingDays ? a : b), undefined)
}

function measuredUntil({ to }: Span, today: Temporal.PlainDate) {
  const yesterday = today.subtract({ days: 1 })
  return isUpTo(to, yesterday) ? to : yesterday
}
