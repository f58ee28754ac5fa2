import type { Calendar } from '../platform/calendar/index.ts'
import { dayOf } from '../platform/clock.ts'
import { counted, type Text } from '../platform/i18n.ts'
import { isDone, type Report } from './report.ts'

/** How a report stands towards its due day. Days are working days. */
export type ReportStanding =
  | { readonly kind: 'on_time' | 'today' }
  | { readonly kind: 'sent_late' | 'left' | 'late'; readonly days: number }

export function standingOf(
  { state, dueOn, sentAt }: Pick<Report, 'state' | 'dueOn' | 'sentAt'>,
  today: Temporal.PlainDate,
  calendar: Calendar,
): ReportStanding {
  const due = Temporal.PlainDate.from(dueOn)
  if (isDone(state, 'send') && sentAt !== null) {
    const sent = dayOf(Temporal.Instant.from(sentAt))
    const isLate = Temporal.PlainDate.compare(sent, due) > 0
    return isLate ? { kind: 'sent_late', days: calendar.workingDaysBetween(due, sent) } : { kind: 'on_time' }
  }
  const order = Temporal.PlainDate.compare(today, due)
  if (order === 0) return { kind: 'today' }
  return order < 0
    ? { kind: 'left', days: calendar.workingDaysBetween(today, due) }
    : { kind: 'late', days: calendar.workingDaysBetween(due, today) }
}

const days = (count: number) => counted(count, 'working day')

export function standingWords(standing: ReportStanding): Text {
  switch (standing.kind) {
    case 'on_time':
      return { vi: 'Gửi đúng hạn', en: 'Sent on time' }
    case 'today':
      return { vi: 'Hạn hôm nay', en: 'Due today' }
    case 'left':
      return { vi: `Còn ${standing.days} ngày làm việc`, en: `${days(standing.days)} left` }
    case 'sent_late':
      return standing.days === 0
        ? { vi: 'Gửi quá hạn', en: 'Sent late' }
        : { vi: `Gửi chậm ${standing.days} ngày làm việc`, en: `Sent ${days(standing.days)} late` }
    case 'late':
      return standing.days === 0
        ? { vi: 'Quá hạn', en: 'Overdue' }
        : { vi: `Quá hạn ${standing.days} ngày làm việc`, en: `${days(standing.days)} overdue` }
  }
}
