import type { Calendar } from '../../platform/calendar/index.ts'
import { daysWithin, isUpTo, periodsOf, type Rhythm, type Span, workingDaysIn } from './periods.ts'
import { type Measured, nothingMeasured, scoreOf } from './quality.ts'

export type RegularRule = {
  readonly rhythm: Rhythm
  /** A week or month with fewer working days (Tết, the end of a window) asks for nothing. */
  readonly leastWorkingDays: number
}

export type Beat = Span & { readonly isActive: boolean }

/**
 * Thường xuyên: the share of weeks or months with at least one activity. The one that is running counts when it has
 * one already, and is not yet missed when it has none.
 */
export function regular(
  days: readonly string[],
  span: Span,
  today: Temporal.PlainDate,
  rule: RegularRule,
  calendar: Calendar,
): Measured {
  const beats = beatsOf(days, span, today, rule, calendar)
  if (beats.length === 0) return nothingMeasured
  const active = beats.filter(({ isActive }) => isActive).length
  return {
    score: scoreOf(active / beats.length),
    numerator: active,
    denominator: beats.length,
    parts: [{ key: rule.rhythm, numerator: active, denominator: beats.length }],
  }
}

export function beatsOf(
  days: readonly string[],
  span: Span,
  today: Temporal.PlainDate,
  { rhythm, leastWorkingDays }: RegularRule,
  calendar: Calendar,
): readonly Beat[] {
  const until = isUpTo(span.to, today) ? span.to : today
  return periodsOf(span, rhythm)
    .filter((period) => isUpTo(period.from, until) && workingDaysIn(period, calendar) >= leastWorkingDays)
    .map((period) => ({ ...period, isActive: daysWithin(days, period).length > 0 }))
    .filter((beat) => beat.isActive || Temporal.PlainDate.compare(beat.to, today) < 0)
}
