import { textsOf } from '../../../platform/i18n.ts'

export const rowsTexts = textsOf({
  eyebrow: {
    vi: (agency: string, from: string, to: string) => `${agency}, từ ${from} đến ${to}`,
    en: (agency: string, from: string, to: string) => `${agency}, ${from} to ${to}`,
  },
  live: {
    vi: (day: string) =>
      `Trang này đếm đến ${day}. Phiếu chấm điểm giữ số liệu của ngày đề xuất cho đến khi được cập nhật.`,
    en: (day: string) =>
      `This page counts up to ${day}. A score sheet keeps the numbers of the day they were proposed until it is brought up to date.`,
  },
  due: { vi: 'Hạn', en: 'Due' },
  value: { vi: 'Giá trị', en: 'Value' },
  counted: { vi: 'Được tính', en: 'Counted' },
  of: { vi: 'Trên tổng số', en: 'Of' },
  how: { vi: 'Cách tính', en: 'How it is counted' },
  rows: { vi: 'Các dòng được đếm', en: 'What was counted' },
  lowers: { vi: 'Điều làm giảm điểm', en: 'What lowers the score' },
  what: { vi: 'Nội dung', en: 'What' },
  activities: { vi: 'Số hoạt động', en: 'Activities' },
  day: { vi: 'Ngày', en: 'Day' },
  isCounted: { vi: 'Được tính', en: 'Counted' },
  isNot: { vi: 'Không được tính', en: 'Not counted' },
  state: { vi: 'Kết quả', en: 'Result' },
  report: {
    vi: (from: string, to: string) => `Báo cáo kỳ từ ${from} đến ${to}`,
    en: (from: string, to: string) => `Report on ${from} to ${to}`,
  },
  sent: { vi: 'Gửi ngày', en: 'Sent on' },
  notSent: { vi: 'Chưa gửi', en: 'Not sent' },
  none: { vi: 'Không có dòng nào', en: 'There are no rows' },
  inQualities: { vi: 'Xem cách tính năm yêu cầu chất lượng', en: 'See how the five qualities are computed' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Chưa', en: 'Not yet' },
})
