import { textsOf } from '../../platform/i18n.ts'

export const explainTexts = textsOf({
  manual: {
    vi: 'Người chấm cho điểm theo tài liệu kiểm chứng.',
    en: 'A person gives points by the evidence.',
  },
  yesNo: { vi: 'Có: điểm tối đa. Không: 0 điểm.', en: 'Yes: the maximum. No: 0 points.' },
  yesNoBy: {
    vi: (name: string, from: string) => `${name} từ ${from}: điểm tối đa. Thấp hơn: 0 điểm.`,
    en: (name: string, from: string) => `${name} from ${from}: the maximum. Below: 0 points.`,
  },
  yesNoIf: {
    vi: (name: string) => `${name}: điểm tối đa. Nếu không: 0 điểm.`,
    en: (name: string) => `${name}: the maximum. If not: 0 points.`,
  },
  tier: {
    vi: (from: string, points: string) => `từ ${from}: ${points} điểm`,
    en: (from: string, points: string) => `from ${from}: ${points} points`,
  },
  tiers: {
    vi: (name: string, tiers: string) => `${name} ${tiers}. Thấp hơn: 0 điểm.`,
    en: (name: string, tiers: string) => `${name} ${tiers}. Below: 0 points.`,
  },
  proportional: {
    vi: (name: string, full: string) => `${name} từ ${full}: điểm tối đa. Thấp hơn: tính theo tỉ lệ.`,
    en: (name: string, full: string) => `${name} from ${full}: the maximum. Below: in proportion.`,
  },
  proportionalFrom: {
    vi: (name: string, full: string, floor: string) =>
      `${name} từ ${full}: điểm tối đa. Từ ${floor} đến dưới ${full}: tính theo tỉ lệ. Dưới ${floor}: 0 điểm.`,
    en: (name: string, full: string, floor: string) =>
      `${name} from ${full}: the maximum. From ${floor} to below ${full}: in proportion. Below ${floor}: 0 points.`,
  },
  least: {
    vi: (points: string) => `Ít nhất ${points} điểm khi đạt mức sàn.`,
    en: (points: string) => `At least ${points} points once the floor is reached.`,
  },
  count: {
    vi: (name: string, each: string) => `${name}: mỗi đơn vị đếm được ${each} điểm, đến hết điểm tối đa.`,
    en: (name: string, each: string) => `${name}: ${each} points for each, up to the maximum.`,
  },
  checks: {
    vi: (checks: string) => `Cộng điểm các nội dung đạt: ${checks}.`,
    en: (checks: string) => `The sum of what is met: ${checks}.`,
  },
  check: {
    vi: (name: string, points: string) => `${name} (${points})`,
    en: (name: string, points: string) => `${name} (${points})`,
  },
  checkBy: {
    vi: (name: string, points: string, by: string) => `${name} (${points}; theo ${by})`,
    en: (name: string, points: string, by: string) => `${name} (${points}; by ${by})`,
  },
  deduction: {
    vi: (each: string) => `Điểm tối đa, trừ ${each} điểm mỗi lần vi phạm, không dưới 0.`,
    en: (each: string) => `The maximum, less ${each} points for each fault, no less than 0.`,
  },
  deductionBy: {
    vi: (name: string, each: string) => `Điểm tối đa, trừ ${each} điểm theo ${name}, không dưới 0.`,
    en: (name: string, each: string) => `The maximum, less ${each} points by ${name}, no less than 0.`,
  },
  bonus: {
    vi: (each: string, cap: string) =>
      `Điểm thưởng: mỗi lần ${each} điểm, nhiều nhất ${cap}; không tính vào mẫu số.`,
    en: (each: string, cap: string) =>
      `Bonus: ${each} points each, at most ${cap}; no part of the denominator.`,
  },
  bonusBy: {
    vi: (name: string, each: string, cap: string) =>
      `Điểm thưởng theo ${name}: mỗi lần ${each} điểm, nhiều nhất ${cap}; không tính vào mẫu số.`,
    en: (name: string, each: string, cap: string) =>
      `Bonus by ${name}: ${each} points each, at most ${cap}; no part of the denominator.`,
  },
  formula: { vi: (text: string) => `Điểm = ${text}.`, en: (text: string) => `Points = ${text}.` },
  gate: {
    vi: (when: string) => `Chỉ có điểm khi ${when}; nếu không: 0 điểm.`,
    en: (when: string) => `Points only if ${when}; otherwise 0 points.`,
  },
  sum: { vi: 'Cộng điểm các dòng bên dưới.', en: 'The sum of the rows below.' },
  applies: {
    vi: (when: string) => `Chỉ áp dụng khi ${when}; nếu không, điểm tối đa được trừ khỏi mẫu số.`,
    en: (when: string) => `Applies only if ${when}; otherwise its maximum leaves the denominator.`,
  },
  pointsOf: { vi: (code: string) => `điểm ${code}`, en: (code: string) => `points of ${code}` },
})
