import { formatDay } from '../../platform/dates.ts'
import { textsOf } from '../../platform/i18n.ts'

export const extraTexts = textsOf({
  group: {
    vi: 'Nhiệm vụ giao thêm từ ma trận bao phủ',
    en: 'Tasks given out from the coverage matrix',
  },
  notIssued: {
    vi: 'Ban hành kế hoạch trước khi giao thêm nhiệm vụ.',
    en: 'Issue the plan before giving out more tasks.',
  },
  dueInPast: { vi: 'Chọn hạn từ hôm nay trở đi.', en: 'Choose a due day from today on.' },
  noAgency: { vi: 'Chọn ít nhất một đơn vị nhận việc.', en: 'Choose at least one agency.' },
  begun: {
    vi: 'Đã có đơn vị nhận việc này nên không thu hồi được. Sửa đổi kế hoạch nếu cần bỏ nhiệm vụ.',
    en: 'An agency has begun, so this cannot be taken back. Amend the plan to drop the task.',
  },
  mailSubject: {
    vi: (plan: string) => `Việc mới giao thêm theo Kế hoạch ${plan}`,
    en: (plan: string) => `New work under plan ${plan}`,
  },
  mailBody: {
    vi: (agency: string, content: string, due: string, href: string) =>
      `Kính gửi ${agency},\n\nĐơn vị được giao thêm việc: ${content}\nHạn: ${formatDay(due)}\n\nXem và nhận việc: ${href}\n\nThư này do hệ thống gửi tự động.`,
    en: (agency: string, content: string, due: string, href: string) =>
      `To ${agency},\n\nNew work: ${content}\nDue: ${formatDay(due)}\n\nSee and accept it: ${href}\n\nThis message was sent automatically.`,
  },
})
