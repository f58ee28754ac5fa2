import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const readershipTexts = textsOf({
  title: { vi: 'Lượt đọc', en: 'Readership' },
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  lead: {
    vi: (from: string, to: string, until: string) =>
      `Lượt xem tin, bài từ ${from} đến ${to}. Số liệu đến ${until}.`,
    en: (from: string, to: string, until: string) =>
      `Views of stories from ${from} to ${to}. Figures as of ${until}.`,
  },
  sample: { vi: 'Số liệu mẫu', en: 'Sample figures' },
  periods: { vi: 'Kỳ xem', en: 'Period' },
  week: { vi: '7 ngày', en: '7 days' },
  thirty: { vi: '30 ngày', en: '30 days' },
  month: { vi: 'Tháng này', en: 'This month' },
  lastMonth: { vi: 'Tháng trước', en: 'Last month' },
  year: { vi: 'Năm nay', en: 'This year' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  section: { vi: 'Chuyên mục', en: 'Section' },
  agency: { vi: 'Cơ quan đăng', en: 'Publisher' },
  all: { vi: 'Tất cả', en: 'All' },
  noSection: { vi: 'Chưa xếp chuyên mục', en: 'No section' },
  views: { vi: 'Lượt xem', en: 'Views' },
  aDay: { vi: 'Trung bình một ngày', en: 'A day on average' },
  storiesRead: { vi: 'Tin, bài được đọc', en: 'Stories read' },
  compared: {
    vi: (difference: number, days: number) =>
      `${signed(difference, 'vi')} so với ${formatNumber(days, 'vi')} ngày trước đó`,
    en: (difference: number, days: number) =>
      `${signed(difference, 'en')} on the ${counted(days, 'day')} before`,
  },
  online: { vi: 'Đang trực tuyến', en: 'Online now' },
  inFiveMinutes: { vi: 'người trong 5 phút qua', en: 'in the last 5 minutes' },
  byDay: { vi: 'Theo ngày', en: 'By day' },
  byMonthInPeriod: { vi: 'Theo tháng trong kỳ', en: 'By month of the period' },
  chartSummary: {
    vi: (total: string, most: string, when: string) =>
      `Lượt xem trong kỳ: ${total}. Nhiều nhất ${most}, ${when}.`,
    en: (total: string, most: string, when: string) =>
      `Views in the period: ${total}. Most: ${most}, ${when}.`,
  },
  day: { vi: 'Ngày', en: 'Day' },
  monthHead: { vi: 'Tháng', en: 'Month' },
  bySection: { vi: 'Theo chuyên mục', en: 'By section' },
  ofStories: {
    vi: (count: number) => `${formatNumber(count, 'vi')} tin, bài`,
    en: (count: number) => counted(count, 'story', 'stories'),
  },
  mostRead: { vi: 'Đọc nhiều nhất', en: 'Most read' },
  story: { vi: 'Tin, bài', en: 'Story' },
  storyAddress: { vi: 'Địa chỉ', en: 'Address' },
  inPeriod: { vi: 'Trong kỳ', en: 'In the period' },
  inAll: { vi: 'Từ khi đăng', en: 'Since published' },
  legacy: { vi: 'Tại cổng cũ', en: 'On the old portal' },
  published: { vi: 'Đăng ngày', en: 'Published' },
  notOut: { vi: 'Tin, bài không còn đăng', en: 'A story no longer published' },
  from_: { vi: 'Người đọc đến từ', en: 'Where readers came from' },
  none: { vi: 'Mở trực tiếp', en: 'Opened directly' },
  own: { vi: 'Trang khác của cổng', en: 'Other pages of this portal' },
  other: { vi: 'Trang khác', en: 'Other sites' },
  device: { vi: 'Thiết bị', en: 'Device' },
  phone: { vi: 'Điện thoại', en: 'Phone' },
  tablet: { vi: 'Máy tính bảng', en: 'Tablet' },
  computer: { vi: 'Máy tính', en: 'Computer' },
  byMonth: { vi: '12 tháng gần nhất', en: 'The last 12 months' },
  change: { vi: 'So với tháng trước', en: 'On the month before' },
  share: {
    vi: (value: number, total: number) => `${formatNumber((100 * value) / total, 'vi', 1)}%`,
    en: (value: number, total: number) => `${formatNumber((100 * value) / total, 'en', 1)}%`,
  },
  nothing: {
    vi: 'Chưa có lượt xem nào trong kỳ này. Chọn kỳ khác hoặc bỏ bớt điều kiện lọc.',
    en: 'No views in this period. Choose another period or fewer filters.',
  },
  asCsv: { vi: 'Tải CSV', en: 'CSV' },
  asXlsx: { vi: 'Tải Excel', en: 'Excel' },
  howTitle: { vi: 'Cách đếm', en: 'How this is counted' },
  how: {
    vi: 'Một lượt xem là một người đọc mở một tin, bài; mở lại trong 30 phút không tính thêm. Không tính chương trình tự động và cán bộ đang đăng nhập. Không có số liệu nào nhập tay hoặc gắn với từng người.',
    en: 'A view is one reader opening one story; opening it again within 30 minutes adds nothing. Programs and signed-in staff are left out. Nothing is typed in and nothing belongs to a person.',
  },
  howMore: { vi: 'Định nghĩa đầy đủ', en: 'The full definition' },
})

/** '+12', '−3', '0': a change always carries its sign. */
export function signed(value: number, lang: 'vi' | 'en'): string {
  const size = formatNumber(Math.abs(value), lang)
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size
}
