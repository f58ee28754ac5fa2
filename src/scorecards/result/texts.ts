import { textsOf } from '../../platform/i18n.ts'

/** What stops a round on its way to publication, in the user's words. */
export const refusals = textsOf({
  notOpen: { vi: 'Đợt chấm điểm này không ở bước chấm.', en: 'This round is not being scored.' },
  noSheets: { vi: 'Đợt chấm điểm này chưa có phiếu nào.', en: 'This round has no scorecards.' },
  sheetsOpen: {
    vi: (count: number) => `Còn ${count} phiếu chưa chốt điểm. Chốt hết các phiếu trước khi chốt đợt.`,
    en: (count: number) => `${count} scorecards are not final. Make all of them final first.`,
  },
  notFinalised: {
    vi: 'Chốt đợt chấm điểm trước khi ghi số quyết định.',
    en: 'Finalise the round before entering the decision.',
  },
  number: {
    vi: 'Ghi số, ký hiệu quyết định như trên văn bản. Ví dụ: 15/QĐ-UBND.',
    en: 'Write the number and symbol as on the document. Example: 15/QĐ-UBND.',
  },
  day: { vi: 'Ghi ngày ký quyết định.', en: 'Give the day the decision was signed.' },
  dayAhead: { vi: 'Ngày quyết định ở sau hôm nay.', en: 'The day of the decision lies ahead.' },
  notDecided: {
    vi: 'Ghi số và ngày quyết định trước khi công bố.',
    en: 'Enter the number and day of the decision before publishing.',
  },
  differs: {
    vi: (count: number) =>
      `${count} phiếu tính lại từ nhật ký không ra điểm đang lưu. Mở phần “Tính lại” để xem chỗ khác.`,
    en: (count: number) =>
      `${count} scorecards recomputed from the log differ from what is stored. See “Recomputed”.`,
  },
})
