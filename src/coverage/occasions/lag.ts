import type { Calendar } from '../../platform/calendar/index.ts'
import type { Lag } from '../qualities/timely.ts'

/** Working days from the occasion to its first communication, or to today; told before it happened is no lag. */
export function lagOf(
  { happenedOn, firstOn }: { readonly happenedOn: string; readonly firstOn: string | null },
  today: Temporal.PlainDate,
  calendar: Calendar,
): Lag {
  const until = firstOn === null ? today : Temporal.PlainDate.from(firstOn)
  const days = calendar.workingDaysBetween(Temporal.PlainDate.from(happenedOn), until)
  return { days: Math.max(0, days), isCommunicated: firstOn !== null }
}
