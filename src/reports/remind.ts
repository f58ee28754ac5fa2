import type { reminderDaysOn } from '../planning/index.ts'
import type { Calendar } from '../platform/calendar/index.ts'
import type { Report } from './report.ts'
import { standingOf } from './standing.ts'

export type ReminderDays = ReturnType<typeof reminderDaysOn>
export type ReminderKind = 'first' | 'second' | 'late' | 'escalated'

/** The reminder that is owed of an unsent report on a day: twice before it is due, once after, and once with its head. */
export function reminderFor(
  report: Pick<Report, 'state' | 'dueOn' | 'sentAt'>,
  today: Temporal.PlainDate,
  calendar: Calendar,
  days: ReminderDays,
): ReminderKind | undefined {
  const standing = standingOf(report, today, calendar)
  if (standing.kind === 'today') return 'second'
  if (standing.kind === 'left') {
    if (standing.days <= days.second) return 'second'
    return standing.days <= days.first ? 'first' : undefined
  }
  if (standing.kind !== 'late' || standing.days < 1) return undefined
  return standing.days >= days.escalate ? 'escalated' : 'late'
}
