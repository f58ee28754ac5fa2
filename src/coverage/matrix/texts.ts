import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (value: number) => formatNumber(value, 'vi')
const en = (value: number) => formatNumber(value, 'en')

export const matrixTexts = textsOf({
  title: { vi: 'Ma trận bao phủ', en: 'Coverage matrix' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  countedAt: {
    vi: (moment: string) => `số liệu đến ${moment}`,
    en: (moment: string) => `figures as of ${moment}`,
  },
  ofAgency: {
    vi: (name: string) => `Của ${name} và đơn vị trực thuộc.`,
    en: (name: string) => `Of ${name} and those below it.`,
  },
  inArea: { vi: (name: string) => `Địa bàn ${name}.`, en: (name: string) => `Area ${name}.` },
  ownOnly: {
    vi: 'Phạm vi: đơn vị của ông/bà và đơn vị trực thuộc.',
    en: 'Scope: your agency and those below it.',
  },
  xlsx: { vi: 'Tải XLSX', en: 'XLSX' },
  areas: { vi: 'Bản đồ địa bàn', en: 'Areas' },
  settings: { vi: 'Yêu cầu bao phủ', en: 'Requirements' },
  filters: {
    vi: (rows: string, cols: string, where: string) =>
      `Đổi hàng, cột, đơn vị, địa bàn (đang xem: ${rows} × ${cols}, ${where})`,
    en: (rows: string, cols: string, where: string) =>
      `Change rows, columns, agency, area (now: ${rows} × ${cols}, ${where})`,
  },
  rows: { vi: 'Hàng', en: 'Rows' },
  columns: { vi: 'Cột', en: 'Columns' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  area: { vi: 'Địa bàn', en: 'Area' },
  allAgencies: { vi: 'Mọi đơn vị', en: 'All agencies' },
  ownAgencies: { vi: 'Trong phạm vi của ông/bà', en: 'Within your scope' },
  wholeProvince: { vi: 'Toàn tỉnh', en: 'Whole province' },
  apply: { vi: 'Xem', en: 'Show' },
  theme: { vi: 'Nội dung', en: 'Theme' },
  audience: { vi: 'Đối tượng', en: 'Audience' },
  form: { vi: 'Hình thức', en: 'Form' },
  month: { vi: 'Tháng', en: 'Month' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  showReach: { vi: 'Số lượt tiếp cận', en: 'People reached' },
  hideReach: { vi: 'Ẩn số lượt tiếp cận', en: 'Hide people reached' },
  months: { vi: 'Chọn tháng', en: 'Choose a month' },
  monthShort: { vi: (month: number) => `Th. ${month}`, en: (month: number) => `M${month}` },
  monthSaid: {
    vi: (month: string, done: number, planned: number, verified: number) =>
      `${month}: đã làm ${vi(done)}, kế hoạch ${vi(planned)} kỳ, đã xác minh ${vi(verified)}`,
    en: (month: string, done: number, planned: number, verified: number) =>
      `${month}: ${en(done)} done, ${en(planned)} planned, ${en(verified)} verified`,
  },
  viewing: { vi: (words: string) => `Đang xem: ${words}`, en: (words: string) => `Showing: ${words}` },
  keys: {
    vi: 'Phím mũi tên dời khoảng tháng, Shift và mũi tên kéo dài hoặc thu ngắn.',
    en: 'Arrow keys move the months shown; Shift with an arrow makes them more or fewer.',
  },
  windows: { vi: 'Kỳ', en: 'Period' },
  quarter: { vi: (n: number) => `Quý ${['I', 'II', 'III', 'IV'][n - 1]}`, en: (n: number) => `Q${n}` },
  wholeYear: { vi: 'Cả năm', en: 'Year' },
  legendEmpty: { vi: 'Trống', en: 'Empty' },
  legendPlanned: { vi: 'Có kế hoạch, làm chưa đến nửa', en: 'Planned, less than half done' },
  legendDone: { vi: 'Đã làm từ nửa trở lên', en: 'Half or more done' },
  legendVerified: { vi: 'Đã xác minh đủ', en: 'All verified' },
  caption: {
    vi: (rows: string, cols: string) => `Số hoạt động theo ${rows.toLowerCase()} và ${cols.toLowerCase()}`,
    en: (rows: string, cols: string) => `Activities by ${rows.toLowerCase()} and ${cols.toLowerCase()}`,
  },
  notAsked: { vi: 'Không đặt', en: 'Not planned' },
  nothing: { vi: 'Không có', en: 'None' },
  empty: { vi: 'Trống', en: 'Empty' },
  propose: { vi: 'Đề xuất', en: 'Propose' },
  open: { vi: 'Xem', en: 'Open' },
  sum: { vi: 'Tổng', en: 'Total' },
  sumNote: { vi: 'Một hoạt động chỉ tính một lần', en: 'Each activity counted once' },
  cellName: {
    vi: (row: string, col: string, done: number, planned: number | null, verified: number) =>
      `${row}, ${col}: đã làm ${vi(done)}${planned ? ` trên ${vi(planned)} kỳ theo kế hoạch` : ''}, ${vi(verified)} đã xác minh`,
    en: (row: string, col: string, done: number, planned: number | null, verified: number) =>
      `${row}, ${col}: ${en(done)} done${planned ? ` of ${en(planned)} planned` : ''}, ${en(verified)} verified`,
  },
  areasReached: {
    vi: (reached: number, all: number) => `phủ ${vi(reached)} trên ${vi(all)} địa bàn bắt buộc`,
    en: (reached: number, all: number) => `${en(reached)} of ${en(all)} required areas reached`,
  },
  areasShort: {
    vi: (reached: number, all: number) => `${vi(reached)}/${vi(all)} địa bàn`,
    en: (reached: number, all: number) => `${en(reached)}/${en(all)} areas`,
  },
  reachedBefore: { vi: 'đã phủ từ trước trong kỳ', en: 'reached earlier in the period' },
  gapName: {
    vi: (row: string, col: string) => `${row}, ${col}: bắt buộc, chưa có hoạt động nào`,
    en: (row: string, col: string) => `${row}, ${col}: required, nothing done yet`,
  },
  present: { vi: (n: number) => `${vi(n)} người dự`, en: (n: number) => `${en(n)} present` },
  copies: { vi: (n: number) => `${vi(n)} bản phát`, en: (n: number) => `${counted(n, 'copy', 'copies')}` },
  listeners: {
    vi: (n: number) => `${vi(n)} lượt nghe (ước)`,
    en: (n: number) => `${en(n)} listeners (estimated)`,
  },
  views: { vi: (n: number) => `${vi(n)} lượt xem (nhập tay)`, en: (n: number) => `${en(n)} views (entered)` },
  viewsCounted: {
    vi: (n: number) => `${vi(n)} lượt xem (máy đếm)`,
    en: (n: number) => `${en(n)} views (system-counted)`,
  },
  leftOut: {
    vi: (names: string) => `Không đặt và chưa có hoạt động: ${names}.`,
    en: (names: string) => `Not planned and nothing done: ${names}.`,
  },
  noRequirements: {
    vi: 'Kế hoạch này chưa khai báo ô nào bắt buộc, nên chưa chỉ ra được chỗ trống.',
    en: 'This plan does not say yet which cells are required, so gaps cannot be shown.',
  },
  scopedNote: {
    vi: 'Ô bắt buộc chỉ hiện khi xem toàn tỉnh: chỗ một đơn vị để trống có thể do đơn vị khác phủ.',
    en: 'Required cells show for the whole province only: what one agency leaves empty another may fill.',
  },
  howCounted: { vi: 'Cách đếm', en: 'How it is counted' },
  defDone: {
    vi: 'Đã làm: hoạt động đã ghi hoặc đã xác minh có ngày bắt đầu trong khoảng đang xem; trả lại và đã hủy không tính. Một hoạt động có nhiều nội dung, đối tượng, địa bàn thì hiện ở từng ô, nhưng ở mỗi dòng tổng, cột tổng chỉ tính một lần, nên tổng có thể nhỏ hơn cộng các ô.',
    en: 'Done: activities logged or verified whose first day lies in the window; returned and cancelled ones do not count. One with several themes, audiences or areas stands in each cell, and once in each total: totals may be less than the cells added up.',
  },
  defPlanned: {
    vi: 'Kế hoạch: số kỳ đến hạn trong khoảng đang xem của nhiệm vụ phục vụ nội dung và đối tượng đó (mỗi đơn vị, mỗi kỳ là một). Kế hoạch không nói hình thức và ngôn ngữ của từng kỳ nên hai trục này chỉ có số đã làm.',
    en: 'Planned: occurrences due in the window of tasks that serve the theme and the audience (one for each agency and period). A plan does not say the form and language of each, so along these only what was done is counted.',
  },
  defReach: {
    vi: 'Lượt tiếp cận cộng riêng theo từng loại. Lượt xem do máy đếm đứng riêng, không cộng với số nhập tay.',
    en: 'People reached are added for each kind apart. Views counted by a system stand beside those entered by hand.',
  },
})
