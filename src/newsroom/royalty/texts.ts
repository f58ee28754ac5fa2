import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const royaltyTexts = textsOf({
  title: { vi: 'Nhuận bút', en: 'Royalties' },
  lead: {
    vi: 'Cộng theo tác giả của tin, bài đã đăng trong kỳ. Mỗi dòng tính theo mức của ngày bài lên cổng.',
    en: 'Summed by author for stories that came out in the period. Each line is reckoned by the rate of its day.',
  },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến hết ngày', en: 'To, including' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  allAgencies: { vi: 'Mọi cơ quan', en: 'All agencies' },
  download: { vi: 'Tải bảng XLSX', en: 'Download XLSX' },
  total: { vi: 'Tổng số tiền', en: 'Total amount' },
  authors: { vi: 'Tác giả', en: 'Authors' },
  stories: { vi: 'Tin, bài', en: 'Stories' },
  author: { vi: 'Tác giả', en: 'Author' },
  coefficient: { vi: 'Hệ số', en: 'Coefficient' },
  coefficients: { vi: 'Tổng hệ số', en: 'Coefficients' },
  amount: { vi: 'Thành tiền (đồng)', en: 'Amount (VND)' },
  unit: { vi: 'Một đơn vị hệ số (đồng)', en: 'Coefficient of one (VND)' },
  genre: { vi: 'Thể loại', en: 'Genre' },
  story: { vi: 'Tin, bài', en: 'Story' },
  day: { vi: 'Ngày đăng', en: 'Came out on' },
  none: { vi: 'Không có nhuận bút trong kỳ này', en: 'No royalties in this period' },
  noneHelp: {
    vi: 'Ghi tác giả, thể loại và hệ số ở trang thông tin của từng bài, hoặc chọn kỳ khác.',
    en: 'Enter authors, genres and coefficients on a story’s facts page, or choose another period.',
  },
  byAuthor: { vi: 'Theo tác giả', en: 'By author' },
  byLine: { vi: 'Từng dòng', en: 'Line by line' },
  sum: { vi: 'Cộng', en: 'Total' },
  rates: { vi: 'Mức đang áp dụng trong kỳ', en: 'Rates in force within the period' },
  ratesLead: {
    vi: 'Mức là dữ liệu có ngày hiệu lực và căn cứ; đổi mức thì thêm một dòng, số đã tính không đổi.',
    en: 'Rates are dated rows with a legal basis; a new rate is a new row and leaves what was reckoned as it is.',
  },
  frame: { vi: 'Khung hệ số', en: 'Coefficients from–to' },
  valid: { vi: 'Hiệu lực', en: 'In force' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  toConfirm: { vi: 'Cần xác nhận', en: 'To be confirmed' },
  since: { vi: (day: string) => `từ ${day}`, en: (day: string) => `from ${day}` },
  between: {
    vi: (from: string, to: string) => `${from} đến trước ${to}`,
    en: (from: string, to: string) => `${from} to before ${to}`,
  },
  unpriced: {
    vi: (count: number) =>
      `${formatNumber(count, 'vi')} dòng không có mức nào áp dụng vào ngày đăng: hiện trong bảng, chưa cộng vào tổng.`,
    en: (count: number) =>
      `${counted(count, 'line')} without a rate on the day of publication: shown below, not summed.`,
  },
  noRate: { vi: 'chưa có mức', en: 'no rate' },
  howCounted: {
    vi: 'Tính theo ngày bài lên cổng lần đầu (giờ Việt Nam). Bài đính chính hoặc đã gỡ vẫn tính; bài bỏ đăng do nhầm không tính. Hệ số nhân mức của thể loại, làm tròn đến đồng trên từng dòng rồi mới cộng.',
    en: 'By the day of first publication (Viet Nam time). Corrected and withdrawn stories count; what was taken back because it was out by mistake does not. Coefficient times the rate of the genre, rounded to a dong per line, then summed.',
  },
  period: {
    vi: (from: string, to: string) => `Kỳ từ ${from} đến ${to}`,
    en: (from: string, to: string) => `Period from ${from} to ${to}`,
  },
  sheetSums: { vi: 'Tổng hợp', en: 'Totals' },
  sheetLines: { vi: 'Chi tiết', en: 'Lines' },
  sheetRates: { vi: 'Mức áp dụng', en: 'Rates' },
})
