import { counted, formatNumber, textsOf } from '../../../platform/i18n.ts'

export const togetherTexts = textsOf({
  title: { vi: 'Xử lý nhiều phiếu cùng lúc', en: 'Many scorecards at once' },
  moveOn: {
    vi: (count: number) => `Chuyển ${formatNumber(count, 'vi')} phiếu quá hạn sang thẩm định`,
    en: (count: number) => `Move ${counted(count, 'overdue scorecard')} on to appraisal`,
  },
  moveOnHelp: {
    vi: 'Phiếu quá hạn tự chấm mà thủ trưởng chưa ký: tiêu chí chưa chấm tính 0 điểm, phiếu ghi rõ chưa ký, đơn vị nhận thư báo.',
    en: 'Not signed when the self-score was due: criteria without points count 0, the scorecard says that it is unsigned, the agency gets a mail.',
  },
  agree: {
    vi: (count: number) => `Thống nhất lĩnh vực của ông/bà ở ${formatNumber(count, 'vi')} phiếu`,
    en: (count: number) => `Agree with your fields on ${counted(count, 'scorecard')}`,
  },
  agreeHelp: {
    vi: 'Những phiếu ông/bà không cho điểm khác điểm tự chấm và không còn tiêu chí nào thiếu điểm.',
    en: 'Those on which you gave no other points than the self-score and no points are missing.',
  },
  settle: {
    vi: (count: number) => `Chốt ${formatNumber(count, 'vi')} phiếu không còn ý kiến khác nhau`,
    en: (count: number) => `Make ${counted(count, 'undisputed scorecard')} final`,
  },
  settleHelp: {
    vi: 'Các phiếu này lấy theo điểm thẩm định. Phiếu còn giải trình chưa thống nhất được chốt riêng.',
    en: 'They stand as appraised. Scorecards with a dispute are decided by themselves.',
  },
  saidMoved: {
    vi: (count: number) => `Đã chuyển ${formatNumber(count, 'vi')} phiếu sang thẩm định.`,
    en: (count: number) => `${counted(count, 'scorecard')} moved on to appraisal.`,
  },
  saidAgreed: {
    vi: (count: number, whole: number) =>
      `Đã thống nhất ở ${formatNumber(count, 'vi')} phiếu, ${formatNumber(whole, 'vi')} phiếu xong thẩm định.`,
    en: (count: number, whole: number) =>
      `Agreed on ${counted(count, 'scorecard')}; on ${formatNumber(whole, 'en')} the appraisal is done.`,
  },
  saidSettled: {
    vi: (count: number) => `Đã chốt ${formatNumber(count, 'vi')} phiếu.`,
    en: (count: number) => `${counted(count, 'scorecard')} made final.`,
  },
})
