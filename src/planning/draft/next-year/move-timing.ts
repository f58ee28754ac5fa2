import type { Calendar } from '../../../platform/calendar/index.ts'
import type { Precision, SimpleTiming, Timing } from '../../import/timing.ts'
import { moveDay, sameDayNextYear } from './move-day.ts'

/**
 * When the same is due in the year after. What recurs keeps its rhythm, what has days moves a year and off rest days;
 * `isNamedDay` keeps the very day, because the day itself is what is marked (a national day).
 */
export function moveTiming(timing: Timing, calendar: Calendar, isNamedDay = false): Timing {
  if (timing.kind === 'unknown') return timing
  if (timing.kind === 'several')
    return { ...timing, parts: timing.parts.map((part) => moveOne(part, calendar, isNamedDay)) }
  return moveOne(timing, calendar, isNamedDay)
}

function moveOne(timing: SimpleTiming, calendar: Calendar, isNamedDay: boolean): SimpleTiming {
  switch (timing.kind) {
    case 'by_date':
      return { ...timing, date: moveDay(timing.date, calendar) }
    case 'date':
      return {
        ...timing,
        date: isNamedDay ? sameDayNextYear(timing.date) : moveDay(timing.date, calendar),
      }
    case 'month':
    case 'week':
      return { ...timing, month: nextYear(timing.month) }
    case 'quarter':
      return { ...timing, quarter: nextYear(timing.quarter) }
    case 'range':
      return { ...timing, ...moveRange(timing, calendar) }
    case 'recurring':
      return {
        ...timing,
        ...(timing.from && { from: sameDayNextYear(timing.from) }),
        ...(timing.to && { to: sameDayNextYear(timing.to) }),
      }
    case 'continuous':
    case 'on_event':
      return timing
  }
}

/** Days of a range are working days; of months and longer it keeps the first and the last day. */
function moveRange(
  { from, to, precision }: { readonly from: string; readonly to: string; readonly precision: Precision },
  calendar: Calendar,
) {
  if (precision === 'day') return { from: moveDay(from, calendar), to: moveDay(to, calendar) }
  const last = Temporal.PlainDate.from(sameDayNextYear(to))
  return { from: sameDayNextYear(from), to: last.with({ day: last.daysInMonth }).toString() }
}

/** '2023-09' and '2023-Q2' a year on. */
const nextYear = (period: string): string => `${Number(period.slice(0, 4)) + 1}${period.slice(4)}`

/** Whether something is told of a day that is marked every year, as 'Ngày Pháp luật' is. */
export const marksNamedDay = (content: string): boolean => /(?<!\p{L})Ngày \p{Lu}/u.test(content)
