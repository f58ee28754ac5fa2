import { textsOf } from '../../platform/i18n.ts'

/** What stops an act of the appraisal, in the user's words. */
export const refusals = textsOf({
  notAppraising: {
    vi: 'Phiếu này không còn ở bước thẩm định hoặc giải trình.',
    en: 'This scorecard is no longer being appraised or explained.',
  },
  notAppraisingYet: {
    vi: 'Phiếu này chưa hoặc không còn ở bước thẩm định.',
    en: 'This scorecard is not being appraised.',
  },
  notExplaining: {
    vi: 'Phiếu này không ở bước giải trình, hoặc thời hạn giải trình đã hết.',
    en: 'This scorecard is not being explained, or the time to explain is over.',
  },
  notDeciding: {
    vi: 'Phiếu này chưa đến hoặc đã qua bước chốt điểm.',
    en: 'This scorecard is not being decided.',
  },
  notApplicable: {
    vi: 'Tiêu chí này không áp dụng với đơn vị, nên không có điểm.',
    en: 'This criterion does not apply to the agency and has no points.',
  },
  changedMeanwhile: {
    vi: (who: string, when: string) =>
      `${who} vừa sửa điểm này lúc ${when}. Xem lại điểm và lý do mới rồi quyết định.`,
    en: (who: string, when: string) =>
      `${who} changed these points at ${when}. Read the new points and the reason, then decide.`,
  },
  reasonForChange: {
    vi: 'Ghi lý do: điểm thẩm định khác điểm tự chấm.',
    en: 'Give the reason: the appraised points differ from the self-score.',
  },
  reasonForAnswer: {
    vi: 'Ghi lý do trả lời giải trình của đơn vị.',
    en: 'Give the reason: the agency has explained itself.',
  },
  reasonForDecision: {
    vi: 'Ghi lý do: điểm chốt khác điểm thẩm định.',
    en: 'Give the reason: the final points differ from the appraised ones.',
  },
  points: {
    vi: 'Ghi số điểm, nhiều nhất ba chữ số thập phân. Ví dụ: 1,875.',
    en: 'Give the points with at most three decimals. Example: 1.875.',
  },
  missingPoints: {
    vi: (codes: string) =>
      `Chưa có điểm để thống nhất ở tiêu chí: ${codes}. Ghi điểm trước khi xong lĩnh vực.`,
    en: (codes: string) => `There are no points to agree with at: ${codes}. Give points first.`,
  },
  writeExplanation: { vi: 'Ghi nội dung giải trình.', en: 'Write the explanation.' },
  nothingToExplain: {
    vi: 'Tiêu chí này chưa có điểm thẩm định để giải trình.',
    en: 'This criterion has no appraised points to explain.',
  },
  openRows: {
    vi: (codes: string) => `Còn tiêu chí chưa có điểm: ${codes}.`,
    en: (codes: string) => `Criteria without points: ${codes}.`,
  },
})
