import type { Text } from '../../platform/i18n.ts'
import type { Standing } from './assignment.ts'

/** How work stands, in the words of the tag: 'Quá hạn 2 ngày làm việc', 'Hôm nay', 'Chờ xác minh'. */
export function standingText(standing: Standing): Text {
  switch (standing.kind) {
    case 'late':
      return standing.days === 0 ? { vi: 'Quá hạn', en: 'Overdue' } : overdue(standing.days)
    case 'left':
      return { vi: `Còn ${standing.days} ngày làm việc`, en: `${workingDays(standing.days)} left` }
    case 'today':
      return { vi: 'Hôm nay', en: 'Today' }
    case 'on_event':
      return { vi: 'Khi phát sinh', en: 'When it happens' }
    case 'waiting':
      return { vi: 'Chờ xác minh', en: 'Awaiting verification' }
    case 'done':
      return { vi: 'Đã xác minh', en: 'Verified' }
    case 'cancelled':
      return { vi: 'Không còn giao', en: 'Cancelled' }
  }
}

export const overdue = (days: number): Text => ({
  vi: `Quá hạn ${days} ngày làm việc`,
  en: `${workingDays(days)} overdue`,
})

const workingDays = (days: number) => (days === 1 ? '1 working day' : `${days} working days`)
