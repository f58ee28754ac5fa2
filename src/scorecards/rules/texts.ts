import { textsOf } from '../../platform/i18n.ts'

export const ruleTexts = textsOf({
  notMeasured: {
    vi: (key: string) => `Chưa có số liệu ${key}`,
    en: (key: string) => `${key} has not been measured`,
  },
  notFinite: { vi: 'Không tính được: kết quả quá lớn', en: 'Cannot be computed: the result is too large' },
  byAPerson: { vi: 'Điểm do người chấm cho', en: 'A person gives the points' },
  doesNotApply: {
    vi: 'Không áp dụng với đơn vị: điểm tối đa được trừ khỏi mẫu số',
    en: 'Does not apply to the agency: its maximum leaves the denominator',
  },
  aboveDoesNotApply: {
    vi: 'Mục hoặc nhóm bên trên không áp dụng với đơn vị',
    en: 'The section or group above does not apply to the agency',
  },
  gateIsClosed: {
    vi: 'Không có điểm: điều kiện bắt buộc chưa đạt',
    en: 'No points: the required condition is not met',
  },
  gateAboveIsClosed: {
    vi: 'Không có điểm: điều kiện bắt buộc của mục hoặc nhóm bên trên chưa đạt',
    en: 'No points: the condition required of the section or group above is not met',
  },
  earned: {
    vi: (points: string, most: string) => `Được ${points} trên ${most} điểm`,
    en: (points: string, most: string) => `${points} of ${most} points`,
  },
  outOfBounds: {
    vi: (least: string, most: string) => `Nhập điểm từ ${least} đến ${most}`,
    en: (least: string, most: string) => `Enter points from ${least} to ${most}`,
  },
  notAChoice: {
    vi: (choices: string) => `Chọn một mức điểm của tiêu chí: ${choices}`,
    en: (choices: string) => `Choose one of the points that the criterion gives: ${choices}`,
  },
  notTheSum: {
    vi: 'Nhập điểm bằng tổng các nội dung đã đánh dấu',
    en: 'Enter the sum of what is ticked',
  },
})
