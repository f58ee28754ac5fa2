import { textsOf } from '../../platform/i18n.ts'

export const reminderTexts = textsOf({
  subject: {
    vi: (late: number, coming: number, agency: string) =>
      `Nhắc việc: ${[late && `${late} việc quá hạn`, coming && `${coming} việc sắp đến hạn`].filter(Boolean).join(', ')} (${agency})`,
    en: (late: number, coming: number, agency: string) =>
      `Reminder: ${[late && `${late} overdue`, coming && `${coming} due soon`].filter(Boolean).join(', ')} (${agency})`,
  },
  escalationSubject: {
    vi: (late: number, agency: string, days: number) =>
      `${late} việc của ${agency} quá hạn từ ${days} ngày làm việc`,
    en: (late: number, agency: string, days: number) =>
      `${agency}: ${late} overdue by ${days} working days or more`,
  },
  toOfficers: {
    vi: (agency: string) => `Kính gửi: Đầu mối cải cách hành chính của ${agency}`,
    en: (agency: string) => `To the unit officers of ${agency}`,
  },
  toHead: {
    vi: (agency: string, days: number) =>
      `Kính báo cáo Thủ trưởng: các việc sau của ${agency} quá hạn từ ${days} ngày làm việc.`,
    en: (agency: string, days: number) =>
      `To the head: this work of ${agency} is overdue by ${days} working days or more.`,
  },
  toAgency: {
    vi: (agency: string, by: string) =>
      `Kính gửi: Thủ trưởng và đầu mối cải cách hành chính của ${agency}. ${by} nhắc các việc quá hạn sau.`,
    en: (agency: string, by: string) =>
      `To the head and the unit officers of ${agency}. ${by} reminds you of this overdue work.`,
  },
  nudgeSubject: {
    vi: (late: number, agency: string) => `Nhắc ${late} việc quá hạn (${agency})`,
    en: (late: number, agency: string) => `Reminder: ${late} overdue (${agency})`,
  },
  counted: {
    vi: 'Ngày làm việc tính theo lịch nghỉ lễ, tết của Nhà nước.',
    en: 'Working days are counted by the official calendar.',
  },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  coming: { vi: 'Sắp đến hạn', en: 'Due soon' },
  due: { vi: (day: string) => `hạn ${day}`, en: (day: string) => `due ${day}` },
  more: { vi: (count: number) => `- và ${count} việc khác`, en: (count: number) => `- and ${count} more` },
  open: {
    vi: (address: string) => `Xem việc và ghi hoạt động tại: ${address}`,
    en: (address: string) => `See the work and log activities at: ${address}`,
  },
  automatic: {
    vi: 'Thư gửi tự động vào ngày làm việc khi có việc đến hạn. Ngày làm việc tính theo lịch nghỉ lễ, tết của Nhà nước.',
    en: 'Sent automatically on working days when work falls due, counted by the official calendar.',
  },
})
