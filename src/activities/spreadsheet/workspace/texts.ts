import { counted, formatNumber, textsOf } from '../../../platform/i18n.ts'

const count = (value: number) => formatNumber(value, 'vi')

/** Logging with a table: the page that takes it, and what came of it. */
export const importTexts = textsOf({
  title: { vi: 'Ghi bằng bảng tính', en: 'Log with a table' },
  lead: {
    vi: 'Ghi nhiều hoạt động một lần: điền tệp mẫu bằng Excel rồi gửi lên.',
    en: 'Log many activities at once: fill in the template with Excel and send it.',
  },
  forAgency: { vi: 'Ghi cho đơn vị', en: 'Log for' },
  takeTemplate: { vi: 'Lấy tệp mẫu', en: 'Take the template' },
  templateHelp: {
    vi: 'Tệp mẫu có sẵn danh mục và việc đang mở của đơn vị để chọn trong từng ô.',
    en: 'The template offers the lists and the open work of the agency in its cells.',
  },
  download: { vi: 'Tải tệp mẫu (.xlsx)', en: 'Download the template (.xlsx)' },
  sendTable: { vi: 'Gửi bảng đã điền', en: 'Send the filled table' },
  file: { vi: 'Tệp bảng tính', en: 'Table' },
  fileHint: { vi: '.xlsx hoặc .csv', en: '.xlsx or .csv' },
  fileHelp: { vi: 'Tối đa 15 MB và 20.000 dòng.', en: 'At most 15 MB and 20,000 rows.' },
  send: { vi: 'Kiểm tra và ghi', en: 'Check and log' },
  asideLabel: { vi: 'Về cách ghi này', en: 'About this way' },
  rulesTitle: { vi: 'Bảng được ghi thế nào', en: 'How a table is logged' },
  ruleAll: { vi: 'Ghi cả bảng hoặc chưa ghi dòng nào', en: 'The whole table, or no row' },
  ruleAllNote: {
    vi: 'Dòng cần sửa được nêu rõ từng ô; sửa xong gửi lại',
    en: 'What is to be mended is said for each cell; mend it and send it again',
  },
  ruleOnce: { vi: 'Gửi lại không ghi trùng', en: 'Sent again, nothing is logged twice' },
  ruleOnceNote: {
    vi: 'Dòng đã ghi lần trước được nhận ra theo mã dòng hoặc nội dung',
    en: 'Rows logged before are known by their code or content',
  },
  rulePhotos: { vi: 'Ảnh và tệp thêm sau', en: 'Pictures and files come later' },
  rulePhotosNote: { vi: 'Trên trang của từng hoạt động', en: 'On the page of each activity' },
  sentBefore: { vi: 'Bảng đã gửi', en: 'Tables sent' },
  sentBy: {
    vi: (at: string, who: string) => `${at}, ${who}`,
    en: (at: string, who: string) => `${at}, ${who}`,
  },
  outcomeLogged: {
    vi: (n: number) => `Đã ghi ${count(n)} hoạt động`,
    en: (n: number) => `${counted(n, 'activity', 'activities')} logged`,
  },
  outcomeKnown: { vi: 'Đã có từ trước', en: 'Known before' },
  outcomeWrong: {
    vi: (n: number) => `${count(n)} dòng cần sửa`,
    en: (n: number) => `${counted(n, 'row')} to mend`,
  },
  wrongTitle: {
    vi: (wrong: number, rows: number) => `${count(wrong)} trong ${count(rows)} dòng cần sửa`,
    en: (wrong: number, rows: number) => `${formatNumber(wrong, 'en')} of ${counted(rows, 'row')} to mend`,
  },
  nothingSaved: {
    vi: 'Chưa dòng nào được ghi. Sửa trong tệp đang có, hoặc tải bảng có cột “Cần sửa” và ô tô màu, rồi gửi lại.',
    en: 'No row was logged. Mend your file, or download the table with a column “Cần sửa” and coloured cells, and send it again.',
  },
  downloadMended: { vi: 'Tải bảng có cột “Cần sửa”', en: 'Download the table with “Cần sửa”' },
  wrongCaption: { vi: 'Các dòng cần sửa', en: 'Rows to be mended' },
  row: { vi: 'Dòng', en: 'Row' },
  inRow: { vi: 'Đang ghi', en: 'As written' },
  toMend: { vi: 'Cần sửa', en: 'To be mended' },
  moreWrong: {
    vi: (n: number) => `Còn ${count(n)} dòng nữa, nêu đủ trong bảng tải về.`,
    en: (n: number) => `${counted(n, 'more row')}, all in the table to download.`,
  },
  seeActivity: { vi: 'Xem hoạt động đó', en: 'See that activity' },
  emptyCell: { vi: '(trống)', en: '(empty)' },
  saidLogged: {
    vi: (n: number) => `Đã ghi ${count(n)} hoạt động. Các hoạt động đang chờ xác minh.`,
    en: (n: number) => `${counted(n, 'activity', 'activities')} logged and waiting to be verified.`,
  },
  saidKnown: {
    vi: (n: number) => `${count(n)} hoạt động đã có từ lần trước, không ghi thêm.`,
    en: (n: number) => `${counted(n, 'activity was', 'activities were')} known before; none was added.`,
  },
  saidBoth: {
    vi: (n: number, known: number) =>
      `Đã ghi ${count(n)} hoạt động; ${count(known)} hoạt động đã có từ lần trước.`,
    en: (n: number, known: number) =>
      `${counted(n, 'activity', 'activities')} logged; ${formatNumber(known, 'en')} known before.`,
  },
  outcome: { vi: 'Kết quả ghi bảng tính', en: 'What came of the table' },
  rows: { vi: 'Dòng trong bảng', en: 'Rows in the table' },
  logged: { vi: 'Hoạt động đã ghi', en: 'Activities logged' },
  known: { vi: 'Đã có từ trước', en: 'Known before' },
  fileName: { vi: 'Tệp', en: 'File' },
  sent: { vi: 'Gửi lúc', en: 'Sent' },
  sender: { vi: 'Người gửi', en: 'Sent by' },
  fingerprint: { vi: 'Dấu vân tay tệp', en: 'Fingerprint' },
  toList: { vi: 'Xem các hoạt động', en: 'See the activities' },
  takeList: { vi: 'Tải bảng tính (.xlsx)', en: 'Download as a table (.xlsx)' },
  another: { vi: 'Gửi bảng khác', en: 'Send another table' },
})
