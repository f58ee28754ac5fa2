import { englishMonths as months } from '../../platform/dates.ts'
import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  title: { vi: 'Lịch', en: 'Calendar' },
  lead: {
    vi: 'Hội nghị, đối thoại, tập huấn, lấy ý kiến: việc gì, lúc nào, ở đâu.',
    en: 'Conferences, dialogues, trainings, consultations: what, when and where.',
  },
  month: {
    vi: (month: number, year: number) => `Tháng ${String(month).padStart(2, '0')}/${year}`,
    en: (month: number, year: number) => `${months[month - 1]} ${year}`,
  },
  titleOf: {
    vi: (month: number, year: number) => `Lịch tháng ${String(month).padStart(2, '0')}/${year}`,
    en: (month: number, year: number) => `Calendar of ${months[month - 1]} ${year}`,
  },
  previous: { vi: 'Tháng trước', en: 'Previous month' },
  next: { vi: 'Tháng sau', en: 'Next month' },
  thisMonth: { vi: 'Tháng này', en: 'This month' },
  pages: { vi: 'Chọn tháng', en: 'Choose a month' },
  grid: {
    vi: (month: string) => `${month}: mỗi hàng một tuần, từ thứ Hai`,
    en: (month: string) => `${month}: a row is a week, from Monday`,
  },
  today: { vi: 'hôm nay', en: 'today' },
  dayOff: { vi: 'Nghỉ', en: 'Day off' },
  works: { vi: 'Làm bù', en: 'Working day' },
  provisional: {
    vi: 'dự kiến, chưa có lịch nghỉ chính thức',
    en: 'expected; the official list is not out yet',
  },
  eventsOf: { vi: 'Sự kiện trong tháng', en: 'Events of the month' },
  eventsOn: {
    vi: (day: string, count: number) => `Ngày ${day}: ${formatNumber(count, 'vi')} sự kiện`,
    en: (day: string, count: number) => `${day}: ${counted(count, 'event')}`,
  },
  none: { vi: 'Không có sự kiện nào trong tháng này.', en: 'No events this month.' },
  nextIs: { vi: 'Sự kiện gần nhất', en: 'The next event' },
  allDay: { vi: 'Cả ngày', en: 'All day' },
  until: { vi: (to: string) => `đến ${to}`, en: (to: string) => `until ${to}` },
  place: { vi: 'Tại', en: 'At' },
  addThis: { vi: 'Thêm vào lịch', en: 'Add to a calendar' },
  addNamed: {
    vi: (title: string) => `Thêm vào lịch: ${title}`,
    en: (title: string) => `Add to a calendar: ${title}`,
  },
  subscribe: { vi: 'Đăng ký lịch (iCalendar)', en: 'Subscribe (iCalendar)' },
  subscribeNote: {
    vi: 'Dán địa chỉ này vào ứng dụng lịch để sự kiện mới tự hiện.',
    en: 'Give this address to a calendar application and new events appear by themselves.',
  },
  feedName: { vi: 'Sự kiện về cải cách hành chính', en: 'Events on administrative reform' },
  sample: { vi: 'mẫu', en: 'sample' },
})

export const weekdays = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const
export const shortWeekdays = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const
