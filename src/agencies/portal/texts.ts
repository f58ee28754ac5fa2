import { formatDay } from '../../platform/dates.ts'
import { formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number, one: string, many: string) =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`

export const texts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  agencies: { vi: 'Đơn vị', en: 'Agencies' },
  lead: {
    vi: 'Tìm cơ quan, xã, phường để xem việc tuyên truyền cải cách hành chính được giao và kết quả.',
    en: 'Find a department, commune or ward to see its communication work on administrative reform and the results.',
  },
  searchLabel: { vi: 'Tên xã, phường hoặc cơ quan', en: 'Name of a commune, ward or agency' },
  searchHint: { vi: 'Không cần gõ dấu.', en: 'Diacritics are not needed.' },
  search: { vi: 'Tìm', en: 'Search' },
  dayLabel: { vi: 'Xem tại ngày', en: 'As of' },
  seeDay: { vi: 'Xem', en: 'Show' },
  found: {
    vi: (count: number, words: string) => `Tìm “${words}”: ${vi(count)} đơn vị`,
    en: (count: number, words: string) => `“${words}”: ${en(count, 'agency', 'agencies')}`,
  },
  understoodAs: {
    vi: (name: string) => `Hiểu là ${name}.`,
    en: (name: string) => `Understood as ${name}.`,
  },
  noneFound: {
    vi: (words: string) => `Không có đơn vị nào có tên chứa “${words}”`,
    en: (words: string) => `No agency's name contains “${words}”`,
  },
  noneFoundIn: {
    vi: (count: number) =>
      `Đã tìm trong tên, tên viết tắt và địa bàn của ${vi(count)} đơn vị, không phân biệt dấu.`,
    en: (count: number) =>
      `Names, abbreviations and areas of ${en(count, 'agency', 'agencies')} were searched, with and without diacritics.`,
  },
  closest: { vi: 'Tên viết gần giống', en: 'Names written alike' },
  showAll: { vi: 'Xem tất cả đơn vị', en: 'Show all agencies' },
  total: {
    vi: (count: number) => `${vi(count)} đơn vị`,
    en: (count: number) => en(count, 'agency', 'agencies'),
  },
  asOf: {
    vi: (day: string) => `Tên gọi và vị trí của các đơn vị tại ngày ${formatDay(day)}.`,
    en: (day: string) => `Names and places of the agencies as of ${formatDay(day)}.`,
  },
  backToToday: { vi: 'Xem theo hôm nay', en: 'Show today' },
  nothingKnown: {
    vi: (day: string) => `Chưa có thông tin về đơn vị nào tại ngày ${formatDay(day)}`,
    en: (day: string) => `Nothing is known of any agency on ${formatDay(day)}`,
  },
  notOnDay: {
    vi: (day: string) => `Tại ngày ${formatDay(day)} không có thông tin về đơn vị này`,
    en: (day: string) => `Nothing is known of this agency on ${formatDay(day)}`,
  },
  facts: { vi: 'Thông tin chung', en: 'About' },
  kind: { vi: 'Loại cơ quan', en: 'Kind' },
  above: { vi: 'Cấp trên', en: 'Above it' },
  below: {
    vi: (count: number) => `${vi(count)} đơn vị cấp dưới`,
    en: (count: number) => `${en(count, 'agency', 'agencies')} below it`,
  },
  symbol: { vi: 'Ký hiệu trong văn bản', en: 'Symbol in documents' },
  areaCode: { vi: 'Mã đơn vị hành chính', en: 'Code of the administrative unit' },
  aliases: { vi: 'Văn bản còn viết', en: 'Also written' },
  names: { vi: 'Tên qua các thời kỳ', en: 'Names through time' },
  period: { vi: 'Thời gian', en: 'Time' },
  since: { vi: (day: string) => `Từ ngày ${formatDay(day)}`, en: (day: string) => `Since ${formatDay(day)}` },
  between: {
    vi: (from: string, to: string) => `Từ ngày ${formatDay(from)} đến trước ngày ${formatDay(to)}`,
    en: (from: string, to: string) => `From ${formatDay(from)} until before ${formatDay(to)}`,
  },
  known: {
    vi: (day: string) => `Từ ngày ${formatDay(day)} (ngày bắt đầu có thông tin, không phải ngày thành lập)`,
    en: (day: string) => `Since ${formatDay(day)} (when the information begins, not when it was founded)`,
  },
  founded: {
    vi: (day: string) => `Thành lập ngày ${formatDay(day)}`,
    en: (day: string) => `Founded on ${formatDay(day)}`,
  },
  ended: {
    vi: (day: string) => `Kết thúc hoạt động từ ngày ${formatDay(day)}`,
    en: (day: string) => `Ended on ${formatDay(day)}`,
  },
})
