import type { Calendar } from '../../platform/calendar/index.ts'
import { standingOf } from './assignment.ts'
import { type ReminderDays, reminderDaysOn } from './reminder-days.ts'

export type ReminderKind = 'before_7' | 'before_2' | 'late' | 'escalated'

/** Open work with a due day, and what it has been reminded of for that day. */
export type Remindable = {
  readonly period: string
  readonly dueOn: string
  readonly sent: readonly ReminderKind[]
}

/**
 * Which reminders are owed today and were not sent. A day on which nothing could be sent is made up for on the next:
 * a reminder is owed from its day until the next one's. Weekly work is not announced before its week has begun.
 */
export function remindersOwed(
  work: Remindable,
  today: Temporal.PlainDate,
  calendar: Calendar,
  days = reminderDaysOn(today),
): ReminderKind[] {
  const owed = kindsOf(work, today, calendar, days)
  return owed.filter((kind) => !work.sent.includes(kind))
}

function kindsOf(
  work: Remindable,
  today: Temporal.PlainDate,
  calendar: Calendar,
  days: ReminderDays,
): ReminderKind[] {
  const standing = standingOf({ state: 'assigned', dueOn: work.dueOn }, today, calendar)
  if (standing.kind === 'today') return ['before_2']
  if (standing.kind === 'left') {
    if (standing.days <= days.second) return ['before_2']
    return standing.days <= days.first && !isWeekly(work.period) ? ['before_7'] : []
  }
  if (standing.kind !== 'late' || standing.days < 1) return []
  return standing.days >= days.escalate ? ['late', 'escalated'] : ['late']
}

const isWeekly = (period: string) => period.includes('-W')

/** The last due day that can owe a reminder today. */
export const remindUntil = (today: Temporal.PlainDate, calendar: Calendar): string =>
  calendar.addWorkingDays(today, reminderDaysOn(today).first).toString()
