import { type Lang, type Text, textsOf } from '../../platform/i18n.ts'
import type { Rhythm } from './rhythm.ts'

export const seriesRefusals = textsOf({
  chooseDay: { vi: 'Chọn ít nhất một buổi', en: 'Choose at least one occurrence' },
  giveReason: { vi: 'Ghi lý do không tổ chức', en: 'Say why it was not held' },
  changedMeanwhile: {
    vi: 'Lịch lặp vừa thay đổi. Xem lại rồi thực hiện tiếp',
    en: 'The series has just changed',
  },
  beforeItBegan: { vi: 'Chọn ngày từ khi lịch bắt đầu trở đi', en: 'Choose a day since it began' },
  loggedLater: {
    vi: 'Đã có buổi được ghi sau ngày này. Chọn ngày muộn hơn',
    en: 'Something was logged after that day. Choose a later one',
  },
  nameMissing: { vi: 'Đặt tên cho lịch lặp', en: 'Give the series a name' },
  chooseWeekday: { vi: 'Chọn ít nhất một ngày trong tuần', en: 'Choose at least one weekday' },
  oneWeekday: {
    vi: 'Lặp theo thứ trong tháng chỉ chọn một thứ. Nhiều thứ thì chọn lặp theo ngày trong tuần',
    en: 'A weekday of the month is one day. For several choose to repeat on weekdays',
  },
  daysWrong: {
    vi: 'Ghi ngày trong tháng từ 1 đến 31, ví dụ 5, 20',
    en: 'Write days of the month, such as 5, 20',
  },
  dayMissing: { vi: 'Ghi ngày bắt đầu', en: 'Write the first day' },
})

/** Said of a day on which the series does not come. */
export const notItsDay = (day: string, rhythm: Rhythm): Text => ({
  vi: `Ngày ${day} không thuộc lịch này (${inWords(rhythm, 'vi')}). Ghi riêng hoạt động của ngày đó`,
  en: `${day} is not a day of this series (${inWords(rhythm, 'en')}). Log what was done then by itself`,
})

export const weekdayNames: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** 'thứ hai, thứ năm hằng tuần' */
export const rhythmWords = (rhythm: Rhythm): Text => ({
  vi: inWords(rhythm, 'vi'),
  en: inWords(rhythm, 'en'),
})

function inWords(rhythm: Rhythm, lang: Lang): string {
  const names = (days: readonly number[]) =>
    [...days]
      .sort()
      .map((day) => weekdayNames[lang][day - 1])
      .join(', ')
  if (rhythm.kind === 'weekly') {
    const weekly = { vi: `${rhythm.every} tuần một lần`, en: `every ${rhythm.every} weeks` }
    const each = { vi: 'hằng tuần', en: 'every week' }
    return `${names(rhythm.weekdays)} ${(rhythm.every === 1 ? each : weekly)[lang]}`
  }
  if (rhythm.kind === 'day_of_month') {
    const days = [...rhythm.days].sort((a, b) => a - b).join(', ')
    return { vi: `ngày ${days} hằng tháng`, en: `on the ${days} of each month` }[lang]
  }
  const day = names([rhythm.weekday])
  if (rhythm.nth === -1) return { vi: `${day} cuối tháng`, en: `last ${day} of the month` }[lang]
  return { vi: `${day} lần thứ ${rhythm.nth} trong tháng`, en: `${day} number ${rhythm.nth} of the month` }[
    lang
  ]
}

export const seriesTexts = textsOf({
  title: { vi: 'Lịch lặp lại', en: 'Series' },
  lead: {
    vi: 'Việc làm đều đặn chỉ khai một lần. Mỗi buổi vẫn được xác nhận đã làm hay không.',
    en: 'What is done regularly is entered once. Each occurrence is still confirmed.',
  },
  current: { vi: 'Lịch đã lưu', en: 'Saved series' },
  none: { vi: 'Đơn vị chưa có lịch lặp lại.', en: 'The agency has no series yet.' },
  add: { vi: 'Lặp lại một hoạt động', en: 'Repeat an activity' },
  chooseOne: { vi: 'Chọn hoạt động cần lặp lại', en: 'Choose the activity to repeat' },
  newTitle: { vi: 'Lặp lại hoạt động', en: 'Repeat an activity' },
  name: { vi: 'Tên lịch', en: 'Name' },
  kind: { vi: 'Lặp theo', en: 'Repeats' },
  weekly: { vi: 'Ngày trong tuần', en: 'On weekdays' },
  dayOfMonth: { vi: 'Ngày trong tháng', en: 'On days of the month' },
  weekdayOfMonth: { vi: 'Thứ trong tháng', en: 'On a weekday of the month' },
  weekdays: { vi: 'Những thứ nào?', en: 'Which weekdays?' },
  every: { vi: 'Mấy tuần một lần', en: 'Every how many weeks' },
  monthDays: { vi: 'Những ngày nào trong tháng?', en: 'Which days of the month?' },
  monthDaysHint: { vi: 'ví dụ 5, 20', en: 'such as 5, 20' },
  nth: { vi: 'Lần thứ mấy trong tháng?', en: 'Which one of the month?' },
  last: { vi: 'Cuối tháng', en: 'Last' },
  fromDay: { vi: 'Từ ngày', en: 'From' },
  saves: { vi: 'Lưu lịch lặp', en: 'Save the series' },
  saved: { vi: 'Đã lưu lịch lặp lại.', en: 'The series is saved.' },
  open: {
    vi: (count: number) => (count === 0 ? 'Không còn buổi chưa ghi' : `${count} buổi chưa ghi`),
    en: (count: number) => (count === 0 ? 'Nothing open' : `${count} to be logged`),
  },
  openTitle: { vi: 'Buổi chưa ghi', en: 'To be logged' },
  openHelp: {
    vi: 'Chọn những buổi đã thực hiện rồi bấm ghi; buổi không thực hiện thì chọn và nêu lý do.',
    en: 'Choose what was held and log it; choose what was not and say why.',
  },
  restDay: {
    vi: (why: string) => `ngày nghỉ: ${why}, đề xuất không tổ chức`,
    en: (why: string) => `${why}: proposed as not held`,
  },
  forWork: { vi: (work: string) => `Gắn vào việc: ${work}`, en: (work: string) => `Serves: ${work}` },
  noWork: { vi: 'Không có việc đang mở để gắn vào', en: 'No open work to serve' },
  reachEach: { vi: 'Số người mỗi buổi', en: 'People each time' },
  usualWay: { vi: 'Theo thông lệ của hình thức', en: 'As is usual for the form' },
  sharedHelp: {
    vi: 'Số người và minh chứng dưới đây ghi vào mọi buổi đã chọn.',
    en: 'The number and the evidence below go to each of the chosen days.',
  },
  logs: { vi: 'Ghi các buổi đã chọn', en: 'Log the chosen ones' },
  reason: { vi: 'Lý do không tổ chức', en: 'Why it was not held' },
  marks: { vi: 'Đánh dấu không tổ chức', en: 'Mark as not held' },
  logged: {
    vi: (count: number) =>
      count === 0 ? 'Các buổi này đã được ghi trước đó.' : `Đã ghi ${count} buổi, chờ xác minh.`,
    en: (count: number) =>
      count === 0 ? 'These were logged before.' : `${count} logged, waiting to be verified.`,
  },
  marked: {
    vi: (count: number) => `Đã đánh dấu ${count} buổi không tổ chức.`,
    en: (count: number) => `${count} marked as not held.`,
  },
  past: { vi: 'Những buổi gần đây', en: 'Lately' },
  notHeld: { vi: 'Không tổ chức', en: 'Not held' },
  done: { vi: 'Đã ghi', en: 'Logged' },
  change: { vi: 'Đổi lịch hoặc kết thúc', en: 'Change or end it' },
  changeFrom: { vi: 'Từ ngày', en: 'From' },
  changes: { vi: 'Đổi lịch từ ngày này', en: 'Change from that day' },
  ends: { vi: 'Kết thúc từ ngày này', en: 'End from that day' },
  changed: { vi: 'Đã đổi lịch lặp lại.', en: 'The series is changed.' },
  ended: { vi: 'Đã kết thúc lịch lặp lại.', en: 'The series has ended.' },
  endedOn: { vi: (day: string) => `Kết thúc ngày ${day}`, en: (day: string) => `Ended on ${day}` },
})
