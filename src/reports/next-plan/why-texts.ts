import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number) => formatNumber(count, 'en')

/** The facts that speak for a change. */
export const whyTexts = textsOf({
  late: {
    vi: (late: number, due: number) => `Quá hạn ${vi(late)} trong ${vi(due)} việc đã đến hạn`,
    en: (late: number, due: number) => `${en(late)} of ${counted(due, 'due assignment')} are late`,
  },
  allDone: {
    vi: (done: number, total: number) => `Đã làm ${vi(done)} trong ${vi(total)} việc`,
    en: (done: number, total: number) => `${en(done)} of ${counted(total, 'assignment')} done`,
  },
  notDue: { vi: 'Chưa có việc nào đến hạn', en: 'Nothing is due yet' },
  nobody: { vi: 'Chưa giao cho đơn vị nào', en: 'Given to nobody' },
  dateMoved: {
    vi: (before: string, after: string) => `Dời thời gian: ${before} thành ${after}`,
    en: (before: string, after: string) => `Timing moved: ${before} to ${after}`,
  },
  offRestDay: {
    vi: (day: string, why: string) =>
      `Ngày ${day} là ngày nghỉ (${why}), lấy ngày làm việc gần nhất trong tháng`,
    en: (day: string, why: string) =>
      `${day} is a rest day (${why}); the nearest working day of the month is taken`,
  },
  namedDay: {
    vi: (day: string) => `Giữ đúng ngày ${day} vì là ngày kỷ niệm, dù rơi vào ngày nghỉ`,
    en: (day: string) => `Stays on ${day}, the day that is marked, though it is a rest day`,
  },
  sameTiming: { vi: 'Giữ nhịp thực hiện', en: 'The rhythm stays' },
  wasExtra: {
    vi: 'Giao bổ sung ngoài văn bản trong năm, chỉ để lấp khoảng trống của năm nay',
    en: 'Given out beside the document, to fill a gap of this year only',
  },
  onceOnly: {
    vi: (total: number) => `Việc làm một lần, đã xác minh xong ${vi(total)} việc`,
    en: (total: number) => `Done once and for all: ${counted(total, 'assignment')} verified`,
  },
  emptyCell: {
    vi: (audience: string, basis: string) =>
      `Chưa có hoạt động đã xác minh nào đến ${audience} (yêu cầu: ${basis})`,
    en: (audience: string, basis: string) =>
      `Nothing verified has reached ${audience} (required by: ${basis})`,
  },
  emptyAreas: {
    vi: (audience: string, missing: number, asked: number) =>
      `Chưa đến ${audience} ở ${vi(missing)} trong ${vi(asked)} địa bàn phải đến`,
    en: (audience: string, missing: number, asked: number) =>
      `${audience} not reached in ${en(missing)} of ${counted(asked, 'required area')}`,
  },
  worked: {
    vi: (form: string) => `Hình thức đã có hiệu quả với đối tượng này: ${form}`,
    en: (form: string) => `What has worked for this audience: ${form}`,
  },
  unmetGoal: {
    vi: (done: number, due: number, percent: string, target: string) =>
      `Mục tiêu chưa đạt: ${vi(done)}/${vi(due)} việc đến hạn (${percent}), đặt ra ${target}`,
    en: (done: number, due: number, percent: string, target: string) =>
      `Goal not met: ${en(done)} of ${en(due)} due (${percent}), aimed at ${target}`,
  },
  silence: {
    vi: (days: number, allowed: number, from: string, to: string) =>
      `Im lặng ${vi(days)} ngày làm việc, từ ${from} đến ${to} (cho phép ${vi(allowed)})`,
    en: (days: number, allowed: number, from: string, to: string) =>
      `Silent for ${counted(days, 'working day')}, ${from} to ${to} (allowed: ${en(allowed)})`,
  },
  emptyCells: {
    vi: (count: number) => `${vi(count)} ô bắt buộc còn thiếu`,
    en: (count: number) => counted(count, 'required cell lacks', 'required cells lack'),
  },
})
