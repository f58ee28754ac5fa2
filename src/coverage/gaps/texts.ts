import { formatDay } from '../../platform/dates.ts'
import { formatNumber, textsOf } from '../../platform/i18n.ts'

export const gapTexts = textsOf({
  title: { vi: 'Việc đề xuất cho ô trống', en: 'Proposed work for empty cells' },
  heading: {
    vi: (theme: string, audience: string, period: string) => `${theme} cho ${audience}: trống, ${period}`,
    en: (theme: string, audience: string, period: string) => `${theme} for ${audience}: empty, ${period}`,
  },
  partHeading: {
    vi: (theme: string, audience: string, left: number) =>
      `${theme} cho ${audience}: còn ${left} địa bàn chưa phủ`,
    en: (theme: string, audience: string, left: number) =>
      `${theme} for ${audience}: ${left} areas not reached yet`,
  },
  basis: { vi: (basis: string) => `Căn cứ: ${basis}.`, en: (basis: string) => `Basis: ${basis}.` },
  before: {
    vi: (year: number, who: string) => `Năm ${year} đã có: ${who}.`,
    en: (year: number, who: string) => `In ${year}: ${who}.`,
  },
  beforeOne: {
    vi: (name: string, times: number) => `${name} (${times} lần)`,
    en: (name: string, times: number) => `${name} (${times} times)`,
  },
  neverBefore: {
    vi: 'Chưa đơn vị nào làm nội dung này cho nhóm này.',
    en: 'No agency has told this theme to this group before.',
  },
  works: {
    vi: (form: string, verified: number, done: number) =>
      `Hình thức hợp với nhóm này: ${form} (${formatNumber(verified, 'vi')} đã xác minh trên ${formatNumber(done, 'vi')} đã làm)`,
    en: (form: string, verified: number, done: number) =>
      `Works for this group: ${form} (${formatNumber(verified, 'en')} verified of ${formatNumber(done, 'en')} done)`,
  },
  proposed: { vi: 'Việc đề xuất', en: 'Proposed' },
  to: { vi: 'Giao cho', en: 'For' },
  agencies: { vi: (n: number) => `${n} đơn vị`, en: (n: number) => `${n} agencies` },
  due: { vi: 'Hạn', en: 'Due' },
  content: {
    vi: (theme: string, audience: string, form: string, language: string) =>
      `Tuyên truyền ${theme} cho ${audience}${form ? `, hình thức ${form.toLowerCase()}` : ''}${language ? `, song ngữ Việt và ${language}` : ''}`,
    en: (theme: string, audience: string, form: string, language: string) =>
      `Tell ${audience} about ${theme}${form ? `, form: ${form.toLowerCase()}` : ''}${language ? `, in Vietnamese and ${language}` : ''}`,
  },
  change: { vi: 'Sửa trước khi giao', en: 'Change before giving out' },
  contentField: { vi: 'Nội dung việc', en: 'What to do' },
  formsField: { vi: 'Hình thức', en: 'Forms' },
  agenciesField: { vi: 'Đơn vị nhận việc', en: 'Agencies' },
  assign: { vi: (n: number) => `Giao việc cho ${n} đơn vị`, en: (n: number) => `Give to ${n} agencies` },
  skip: { vi: 'Bỏ qua', en: 'Put aside' },
  reason: { vi: 'Lý do bỏ qua trong kỳ này', en: 'Why it is put aside for this period' },
  confirmSkip: { vi: 'Bỏ qua trong kỳ này', en: 'Put aside for this period' },
  others: { vi: (n: number) => `Còn ${n} ô trống khác`, en: (n: number) => `${n} more empty cells` },
  decided: { vi: 'Đã xử lý trong kỳ này', en: 'Decided in this period' },
  wasAssigned: {
    vi: (what: string, who: string, day: string) => `${what}: đã giao việc (${who}, ${formatDay(day)})`,
    en: (what: string, who: string, day: string) => `${what}: given out (${who}, ${formatDay(day)})`,
  },
  wasDismissed: {
    vi: (what: string, who: string, reason: string) => `${what}: bỏ qua (${who}). Lý do: ${reason}`,
    en: (what: string, who: string, reason: string) => `${what}: put aside (${who}). Reason: ${reason}`,
  },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  note: { vi: 'Giao từ ma trận bao phủ.', en: 'Given out from the coverage matrix.' },
  saidAssigned: {
    vi: 'Đã giao việc. Đơn vị nhận thấy việc mới ở mục Việc của tôi và nhận một thư báo.',
    en: 'Given out. The agencies see it among their work and get one mail.',
  },
  saidAgain: {
    vi: 'Việc này đã được giao trước đó, không giao thêm.',
    en: 'This was given out before; nothing was added.',
  },
  saidDismissed: { vi: 'Đã bỏ qua đề xuất trong kỳ này.', en: 'Put aside for this period.' },
  saidUndone: { vi: 'Đã hoàn tác.', en: 'Undone.' },
  notRequired: {
    vi: 'Ô này không còn trong yêu cầu bao phủ của kế hoạch.',
    en: 'The plan does not require this cell any more.',
  },
  needsContent: { vi: 'Ghi nội dung việc.', en: 'Say what is to be done.' },
  needsAgency: { vi: 'Chọn ít nhất một đơn vị nhận việc.', en: 'Choose at least one agency.' },
  needsDay: { vi: 'Chọn hạn là một ngày.', en: 'Choose a due day.' },
  needsReason: { vi: 'Ghi lý do bỏ qua.', en: 'Say why it is put aside.' },
})
