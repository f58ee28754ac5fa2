import { textsOf } from '../../../platform/i18n.ts'

/** The same thing on several days. */
export const bulkTexts = textsOf({
  title: { vi: 'Ghi nhiều ngày', en: 'Log several days' },
  lead: {
    vi: 'Cùng một việc trong nhiều ngày: nhập một lần, mỗi ngày thành một hoạt động.',
    en: 'The same thing on several days: entered once, one activity for each day.',
  },
  days: { vi: 'Đã làm những ngày nào?', en: 'On which days?' },
  daysHelp: {
    vi: 'Ô bên cạnh ngày chỉ điền khi ngày đó khác: số lần, số người.',
    en: 'Beside a day write a number only where that day differs: times, people.',
  },
  olderWeeks: { vi: 'Những tuần trước nữa', en: 'Weeks before' },
  timesOn: { vi: (day: string) => `Số lần ${day}`, en: (day: string) => `Times on ${day}` },
  reachOn: { vi: (day: string) => `Số người ${day}`, en: (day: string) => `People on ${day}` },
  times: { vi: 'Số lần', en: 'Times' },
  reach: { vi: 'Số người', en: 'People' },
  everyDay: { vi: 'Số lần, số người dưới đây tính cho mỗi ngày.', en: 'The numbers below are for each day.' },
  logs: { vi: 'Ghi các ngày đã chọn', en: 'Log the chosen days' },
  logged: {
    vi: (count: number) => `Đã ghi ${count} hoạt động. Các hoạt động đang chờ xác minh.`,
    en: (count: number) => `${count} activities are logged and wait to be verified.`,
  },
  loggedBefore: { vi: 'Những ngày này đã được ghi trước đó.', en: 'These days were logged before.' },
  oneDay: { vi: 'Chỉ ghi một ngày', en: 'Log one day only' },
})
