import { textsOf } from '../../platform/i18n.ts'

export const judgeTexts = textsOf({
  empty: { vi: 'Thêm ít nhất một tiêu chí', en: 'Add at least one criterion' },
  tooMany: {
    vi: (count: string, most: string) => `Bớt tiêu chí: đang có ${count}, nhiều nhất ${most}`,
    en: (count: string, most: string) => `Remove criteria: there are ${count}, at most ${most} are allowed`,
  },
  badCode: {
    vi: 'Dùng chữ, số, dấu chấm hoặc gạch trong mã, nhiều nhất 40 ký tự',
    en: 'Use letters, digits, points or dashes in a code, at most 40 characters',
  },
  twice: { vi: 'Đổi mã: mã này đã dùng ở dòng khác', en: 'Change the code: another row has it' },
  noParent: {
    vi: (code: string) => `Chọn lại mục cha: không có dòng mang mã ${code}`,
    en: (code: string) => `Choose the row above again: no row has the code ${code}`,
  },
  parentCircle: {
    vi: 'Chọn lại mục cha: dòng này nằm dưới chính nó',
    en: 'Choose the row above again: the row lies below itself',
  },
  tooDeep: {
    vi: (most: number) => `Đưa dòng lên cấp trên: nhiều nhất ${most} cấp`,
    en: (most: number) => `Move the row up: at most ${most} levels`,
  },
  noName: { vi: 'Nhập tên bằng tiếng Việt và tiếng Anh', en: 'Name it in Vietnamese and English' },
  sectionBelow: {
    vi: 'Đưa mục ra ngoài cùng: mục không nằm dưới dòng khác',
    en: 'Move the section to the top: sections lie below nothing',
  },
  groupBelowCriterion: {
    vi: 'Không đặt mục hoặc nhóm dưới tiêu chí',
    en: 'Put no section or group below a criterion',
  },
  noScorer: { vi: 'Chọn ai chấm mục này', en: 'Say who scores this section' },
  nothingBelow: { vi: 'Thêm tiêu chí vào mục hoặc nhóm này', en: 'Add a criterion to this section or group' },
  notTheSum: {
    vi: (own: string, sum: string) => `Sửa điểm tối đa: đang là ${own}, tổng bên dưới là ${sum}`,
    en: (own: string, sum: string) => `Mend the maximum: it is ${own}, what lies below adds up to ${sum}`,
  },
  noMaximum: { vi: 'Nhập điểm tối đa lớn hơn 0', en: 'Enter a maximum above 0' },
  bonusMaximum: {
    vi: 'Để điểm tối đa bằng 0: điểm thưởng không nằm trong mẫu số',
    en: 'Leave the maximum 0: a bonus has no part in the denominator',
  },
  ruleAbove: {
    vi: 'Bỏ cách tính: mục và nhóm chỉ cộng điểm bên dưới, hoặc đặt một điều kiện bắt buộc',
    en: 'Remove the rule: sections and groups only add up, or require a condition',
  },
  unknownMeasure: {
    vi: (key: string) => `Chọn lại số liệu: không có số liệu "${key}"`,
    en: (key: string) => `Choose the measure again: there is none named "${key}"`,
  },
  tiersUnordered: {
    vi: 'Xếp các mức tăng dần, mức cao hơn không ít điểm hơn',
    en: 'Order the tiers upwards, a higher one giving no fewer points',
  },
  aboveMaximum: {
    vi: (points: string) => `Giảm điểm: ${points} vượt điểm tối đa của tiêu chí`,
    en: (points: string) => `Lower the points: ${points} is above the maximum of the criterion`,
  },
  floorAboveFull: { vi: 'Đặt mức sàn thấp hơn mức đủ điểm', en: 'Put the floor below what earns all points' },
  nothingEach: { vi: 'Nhập điểm cho mỗi lần lớn hơn 0', en: 'Enter points above 0 for each' },
  checksTwice: {
    vi: 'Đổi khóa của nội dung kiểm tra: có hai nội dung trùng nhau',
    en: 'Change the key of a check: two have the same',
  },
  checksSum: {
    vi: (sum: string, maximum: string) =>
      `Sửa điểm của các nội dung: tổng là ${sum}, điểm tối đa là ${maximum}`,
    en: (sum: string, maximum: string) =>
      `Mend the points of the checks: they add up to ${sum}, the maximum is ${maximum}`,
  },
  needsNumber: { vi: 'Viết công thức cho ra số điểm', en: 'Write a formula that gives points' },
  appliesByMeasures: {
    vi: 'Chỉ dùng số liệu trong điều kiện áp dụng, không dùng điểm của tiêu chí khác',
    en: 'Use measures only to say when it applies, not points of other criteria',
  },
  unknownCode: {
    vi: (code: string) => `Sửa công thức: không có tiêu chí ${code}`,
    en: (code: string) => `Mend the formula: there is no criterion ${code}`,
  },
  circle: {
    vi: (codes: string) => `Sửa công thức: các tiêu chí tính theo nhau thành vòng: ${codes}`,
    en: (codes: string) => `Mend the formula: criteria depend on one another in a circle: ${codes}`,
  },
  bandsFromZero: { vi: 'Thêm mức xếp loại bắt đầu từ 0%', en: 'Add a class that begins at 0%' },
  bandOutOfRange: {
    vi: 'Đặt mức xếp loại trong khoảng 0% đến 100%, mỗi mức một lần',
    en: 'Put classes between 0% and 100%, each once',
  },
})

export const say = <A extends readonly unknown[]>(
  text: { readonly vi: (...args: A) => string; readonly en: (...args: A) => string },
  ...args: A
) => ({ vi: text.vi(...args), en: text.en(...args) })
