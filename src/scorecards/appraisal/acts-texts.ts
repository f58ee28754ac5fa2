import { counted, textsOf } from '../../platform/i18n.ts'

export const actsTexts = textsOf({
  leftToLook: {
    vi: (left: number, rows: number) => `Lĩnh vực của ông/bà: ${left}/${rows} tiêu chí chưa thẩm định.`,
    en: (left: number, rows: number) =>
      `Your fields: ${left} of ${counted(rows, 'criterion', 'criteria')} not appraised.`,
  },
  allLooked: {
    vi: (rows: number) => `Lĩnh vực của ông/bà: đã thẩm định cả ${rows} tiêu chí.`,
    en: (rows: number) => `Your fields: all ${rows} criteria are appraised.`,
  },
  missing: {
    vi: (count: number) => `${count} tiêu chí chưa có điểm để thống nhất.`,
    en: (count: number) => `${counted(count, 'criterion', 'criteria')} without points to agree with.`,
  },
  givePointsFirst: {
    vi: 'Ghi điểm các tiêu chí do cơ quan chấm hoặc khảo sát trước.',
    en: 'Give the points of bodies and surveys first.',
  },
  finish: { vi: 'Xong lĩnh vực', en: 'Finish your fields' },
  finishAgreeing: {
    vi: (count: number) => `Xong lĩnh vực, thống nhất ${count} tiêu chí còn lại`,
    en: (count: number) => `Finish, agreeing with ${count} left`,
  },
  until: {
    vi: (moment: string) => `Giải trình đến ${moment}. Sau đó phiếu tự chuyển sang bước chốt điểm.`,
    en: (moment: string) => `Explain until ${moment}. After that the scorecard goes on by itself.`,
  },
  close: { vi: 'Thống nhất, kết thúc giải trình', en: 'Agree and close the explanation' },
  unanswered: {
    vi: (count: number) => `${count} giải trình chưa được tổ thẩm định trả lời.`,
    en: (count: number) => `${counted(count, 'explanation')} not answered by the appraisers.`,
  },
  readyToDecide: {
    vi: 'Các giải trình đã được trả lời. Tiêu chí chưa chốt riêng lấy theo điểm thẩm định.',
    en: 'All explanations are answered. What is not decided by itself stands as appraised.',
  },
  finalise: { vi: 'Chốt phiếu', en: 'Make it final' },
})
