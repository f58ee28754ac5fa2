import { formatNumber, textsOf } from '../../platform/i18n.ts'

/** Lower levels' reports beside the one they flow into. */
export const belowTexts = textsOf({
  title: { vi: 'Tổng hợp báo cáo cấp dưới', en: 'Reports from below' },
  lead: {
    vi: 'Số liệu tự cộng từ hoạt động đã ghi, không chờ báo cáo. Trang này đối chiếu với các báo cáo đã ký và cho trích lời.',
    en: 'Figures are counted from logged activities and wait for no report. Here they are held against the signed reports, and texts can be quoted.',
  },
  back: { vi: 'Về báo cáo', en: 'Back to the report' },
  who: { vi: 'Đơn vị đã gửi, chậm, chưa gửi', en: 'Sent, late, missing' },
  sums: { vi: 'Cộng các báo cáo đã gửi và số đang đếm', en: 'Sent reports added up, and what is counted' },
  sumsLead: {
    vi: 'Hai số khác nhau khi còn đơn vị chưa gửi, hoặc có hoạt động ghi, sửa sau ngày ký.',
    en: 'The two differ while reports are missing, or when activities were logged or changed after signing.',
  },
  figure: { vi: 'Số liệu', en: 'Figure' },
  sum: { vi: 'Cộng báo cáo đã gửi', en: 'Sum of sent reports' },
  counted: { vi: 'Đang đếm', en: 'Counted' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  same: { vi: 'Khớp', en: 'Agrees' },
  quotes: { vi: 'Lời có thể trích', en: 'Texts to quote' },
  quotesLead: {
    vi: 'Trích vào đoạn nhận định; tên đơn vị đi kèm, sửa tiếp được.',
    en: 'Quoted into a passage with the agency’s name, to be edited further.',
  },
  noQuotes: { vi: 'Chưa có đoạn nào để trích', en: 'Nothing to quote yet' },
  noQuotesLead: {
    vi: 'Nhận định của đơn vị cấp dưới hiện ở đây khi báo cáo của họ đã gửi.',
    en: 'What agencies below write appears here once their report is sent.',
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  text: { vi: 'Nội dung', en: 'Text' },
  quotesOf: {
    vi: (asked: string, count: number) => `${asked} (${formatNumber(count, 'vi')} đơn vị)`,
    en: (asked: string, count: number) => `${asked} (${formatNumber(count, 'en')})`,
  },
  otherPassages: { vi: 'Đoạn khác', en: 'Other passages' },
  differing: { vi: 'Số liệu còn chênh lệch', en: 'Figures that differ' },
  agreeing: {
    vi: (count: number) => `${formatNumber(count, 'vi')} số liệu đã khớp`,
    en: (count: number) => `${formatNumber(count, 'en')} in agreement`,
  },
  into: { vi: 'Trích vào', en: 'Quote into' },
  quote: { vi: 'Trích', en: 'Quote' },
  quoteOf: {
    vi: (agency: string) => `Trích lời của ${agency}`,
    en: (agency: string) => `Quote ${agency}`,
  },
  quoted: { vi: 'Đã trích vào đoạn nhận định.', en: 'Quoted into the passage.' },
  none: { vi: 'Chưa đơn vị nào gửi báo cáo', en: 'No report has come yet' },
})
