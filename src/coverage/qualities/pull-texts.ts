import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const pullTexts = textsOf({
  late: {
    vi: (count: number, oldest: string) =>
      `${formatNumber(count, 'vi')} việc không xong trong hạn${oldest && `; chưa làm từ hạn ${oldest}`}`,
    en: (count: number, oldest: string) =>
      `${formatNumber(count, 'en')} not done in their term${oldest && `; open since ${oldest}`}`,
  },
  untold: {
    vi: (count: number, days: number) =>
      `${count} văn bản, mốc cải cách chưa có truyền thông, lâu nhất ${days} ngày làm việc`,
    en: (count: number, days: number) =>
      `${count} occasions not communicated, the longest for ${days} working days`,
  },
  slow: {
    vi: (days: number, title: string) => `truyền thông sau ${days} ngày làm việc: ${title}`,
    en: (days: number, title: string) => `communicated after ${days} working days: ${title}`,
  },
  unreached: {
    vi: (count: number) => `${formatNumber(count, 'vi')} ô bắt buộc chưa có hoạt động đã xác minh`,
    en: (count: number) => `${counted(count, 'required cell')} without a verified activity`,
  },
  missedWeeks: {
    vi: (count: number, some: string) => `${count} tuần không có hoạt động: ${some}`,
    en: (count: number, some: string) => `${counted(count, 'week')} without an activity: ${some}`,
  },
  missedMonths: {
    vi: (count: number, some: string) => `${count} tháng không có hoạt động: ${some}`,
    en: (count: number, some: string) => `${counted(count, 'month')} without an activity: ${some}`,
  },
  silence: {
    vi: (days: number, working: number, where: string, from: string, to: string) =>
      `im lặng ${days} ngày${where} (${from} đến ${to}, ${working} ngày làm việc)`,
    en: (days: number, working: number, where: string, from: string, to: string) =>
      `silent for ${days} days${where} (${from} to ${to}, ${working} working days)`,
  },
  inTheme: { vi: (n: number) => ` ở nội dung ${n}`, en: (n: number) => ` in theme ${n}` },
  fewForms: {
    vi: (used: number, asked: number) => `dùng ${used} hình thức, cần ${asked} hình thức dùng đều`,
    en: (used: number, asked: number) => `${used} forms used, ${asked} used evenly are asked for`,
  },
  uneven: {
    vi: (form: string, percent: number) => `${percent}% hoạt động cùng một hình thức: ${form}`,
    en: (form: string, percent: number) => `${percent}% of the activities in one form: ${form}`,
  },
  oneWay: {
    vi: (two: number, total: number) =>
      `${formatNumber(two, 'vi')} trên ${formatNumber(total, 'vi')} hoạt động có người dân hỏi đáp, góp ý`,
    en: (two: number, total: number) =>
      `${formatNumber(two, 'en')} of ${formatNumber(total, 'en')} activities let people answer`,
  },
  nothingDue: { vi: 'Chưa có việc nào hết hạn', en: 'Nothing has fallen due' },
  noCells: { vi: 'Kế hoạch không đặt ô bắt buộc ở đây', en: 'The plan requires no cell here' },
  notAsked: { vi: 'Kế hoạch chưa đòi hỏi gì ở đây', en: 'The plan has asked for nothing here yet' },
  notBegun: { vi: 'Chưa đến kỳ', en: 'It has not begun' },
  tooFew: {
    vi: (least: number) => `Cần từ ${least} hoạt động để đo`,
    en: (least: number) => `${least} activities are needed to measure`,
  },
})

/** The same function's text in both languages. */
export const say = <A extends readonly unknown[]>(
  text: { readonly vi: (...args: A) => string; readonly en: (...args: A) => string },
  ...args: A
) => ({ vi: text.vi(...args), en: text.en(...args) })
