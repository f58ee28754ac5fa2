import { textsOf } from '../../platform/i18n.ts'

export const listTexts = textsOf({
  title: { vi: 'Báo cáo', en: 'Reports' },
  lead: {
    vi: 'Số liệu tự tính từ hoạt động đã ghi. Ông/bà chỉ viết phần nhận định, trình ký và gửi.',
    en: 'Figures are counted from logged activities. Only judgement is written by hand, then signed and sent.',
  },
  own: { vi: 'Báo cáo của đơn vị', en: 'Own reports' },
  noOwn: { vi: 'Chưa có kỳ báo cáo nào mở', en: 'No report is open yet' },
  noOwnLead: {
    vi: 'Dự thảo tự mở vào ngày sau khi kỳ số liệu kết thúc.',
    en: 'Drafts open by themselves on the day after a window has ended.',
  },
  below: { vi: 'Báo cáo cấp dưới', en: 'Reports from below' },
  window: { vi: 'Kỳ báo cáo', en: 'Window' },
  show: { vi: 'Xem', en: 'Show' },
  report: { vi: 'Báo cáo', en: 'Report' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  days: { vi: 'Kỳ số liệu', en: 'Figures of' },
  due: { vi: 'Hạn gửi', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  standing: { vi: 'Thời hạn', en: 'Punctuality' },
  open: { vi: 'Mở báo cáo', en: 'Open the report' },
  number: { vi: 'Số văn bản', en: 'Number' },
  onTime: { vi: 'Gửi đúng hạn', en: 'Sent on time' },
  othersOnTime: {
    vi: (count: number) => `${count} đơn vị khác đã gửi đúng hạn`,
    en: (count: number) => `${count} others sent theirs on time`,
  },
  allOnTime: { vi: 'tất cả đúng hạn', en: 'all on time' },
  sentLate: { vi: 'Gửi chậm', en: 'Sent late' },
  notSent: { vi: 'Chưa gửi, quá hạn', en: 'Not sent, overdue' },
  stillTime: { vi: 'Chưa gửi, còn hạn', en: 'Not sent, still time' },
  ofClass: {
    vi: (sent: number, all: number) => `${sent}/${all} đã gửi`,
    en: (sent: number, all: number) => `${sent}/${all} sent`,
  },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  notOpened: { vi: 'Kỳ này chưa mở báo cáo', en: 'This window has no reports yet' },
  openWindow: { vi: 'Mở báo cáo cho mọi đơn vị', en: 'Open the reports of all agencies' },
  opened: {
    vi: (count: number) => `Đã mở ${count} dự thảo báo cáo.`,
    en: (count: number) => `${count} drafts opened.`,
  },
  sample: { vi: 'Số liệu mẫu', en: 'Sample data' },
  none: { vi: 'Chưa có báo cáo nào gửi lên đơn vị', en: 'Nobody reports to this agency in this window' },
})
