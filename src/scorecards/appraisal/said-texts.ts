import { textsOf } from '../../platform/i18n.ts'

/** What is said once after an act. */
export const saidTexts = textsOf({
  appraised: { vi: 'Đã ghi điểm thẩm định.', en: 'The appraised points are saved.' },
  decided: { vi: 'Đã chốt điểm tiêu chí.', en: 'The points of the criterion are decided.' },
  explained: { vi: 'Đã gửi giải trình.', en: 'The explanation is sent.' },
  fieldDone: {
    vi: 'Đã xong lĩnh vực được phân công. Phiếu chờ các lĩnh vực khác.',
    en: 'Your fields are done. The scorecard waits for the other fields.',
  },
  allDone: {
    vi: 'Đã xong thẩm định. Thời hạn giải trình của đơn vị bắt đầu.',
    en: 'The appraisal is done. The agency’s time to explain begins.',
  },
  closed: {
    vi: 'Đã kết thúc giải trình. Phiếu chờ chốt điểm.',
    en: 'The explanation is closed. The council decides next.',
  },
  finalised: { vi: 'Đã chốt phiếu chấm điểm.', en: 'The scorecard is final.' },
})
