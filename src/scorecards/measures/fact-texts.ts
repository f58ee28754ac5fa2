import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const n = (value: number) => formatNumber(value, 'vi')
const e = (value: number) => formatNumber(value, 'en')

/** A fact in one sentence without its full stop; numbers come as they were counted. */
export const factTexts = textsOf({
  verifiedOfDue: {
    vi: (done: number, due: number) => `Đã xác minh ${n(done)} trên ${n(due)} việc đến hạn`,
    en: (done: number, due: number) => `${e(done)} of ${e(due)} pieces of work due were verified`,
  },
  doneOfDue: {
    vi: (done: number, due: number) => `Đã làm ${n(done)} trên ${n(due)} việc đến hạn`,
    en: (done: number, due: number) => `${e(done)} of ${e(due)} pieces of work due were done`,
  },
  lateOfDue: {
    vi: (late: number, due: number) => `Quá hạn chưa làm ${n(late)} trên ${n(due)} việc đến hạn`,
    en: (late: number, due: number) =>
      `${e(late)} of ${e(due)} pieces of work due were not done in their term`,
  },
  due: {
    vi: (due: number) => `${n(due)} việc đến hạn trong kỳ`,
    en: (due: number) => `${counted(due, 'piece')} of work due in the period`,
  },
  nothingDue: { vi: 'Không có việc nào đến hạn trong kỳ', en: 'No work fell due in the period' },
  activities: {
    vi: (count: number) => `${n(count)} hoạt động trong kỳ`,
    en: (count: number) => `${counted(count, 'activity', 'activities')} in the period`,
  },
  verified: {
    vi: (verified: number, all: number) => `Đã xác minh ${n(verified)} trên ${n(all)} hoạt động`,
    en: (verified: number, all: number) => `${e(verified)} of ${e(all)} activities were verified`,
  },
  forms: {
    vi: (count: number) => `Đã dùng ${n(count)} hình thức`,
    en: (count: number) => `${counted(count, 'form')} used`,
  },
  languages: {
    vi: (count: number) => `Đã dùng ${n(count)} ngôn ngữ`,
    en: (count: number) => `${counted(count, 'language')} used`,
  },
  twoWay: {
    vi: (some: number, all: number) => `${n(some)} trên ${n(all)} hoạt động có trao đổi hai chiều`,
    en: (some: number, all: number) => `${e(some)} of ${e(all)} activities were two-way`,
  },
  proved: {
    vi: (some: number, all: number) => `${n(some)} trên ${n(all)} hoạt động có minh chứng`,
    en: (some: number, all: number) => `${e(some)} of ${e(all)} activities have evidence`,
  },
  stories: {
    vi: (count: number) => `${n(count)} tin, bài đã đăng`,
    en: (count: number) => `${counted(count, 'story', 'stories')} published`,
  },
  nothingDone: { vi: 'Chưa ghi hoạt động nào trong kỳ', en: 'No activity was logged in the period' },
  halfMonths: {
    vi: 'Chọn kỳ gồm các nửa tháng trọn vẹn: từ ngày 1 hoặc 15 đến ngày 14 hoặc ngày cuối tháng',
    en: 'Choose a period of whole half months: from the 1st or 15th to the 14th or the last of a month',
  },
  quality: {
    vi: (name: string, score: string) => `${name}: ${score} trên 100`,
    en: (name: string, score: string) => `${name}: ${score} of 100`,
  },
  noPlan: { vi: 'Không tìm thấy kế hoạch của đợt chấm', en: 'The plan of the round was not found' },
  notAsked: { vi: 'Chưa đo được đơn vị này', en: 'The agency could not be measured' },
  ownPlan: {
    vi: (name: string) => `Đã ban hành: ${name}`,
    en: (name: string) => `Issued: ${name}`,
  },
  ownPlanByWork: {
    vi: (name: string) => `Đã hoàn thành việc: ${name}`,
    en: (name: string) => `Done: ${name}`,
  },
  noOwnPlan: {
    vi: 'Chưa ghi nhận kế hoạch của đơn vị trong năm',
    en: 'No plan of the agency is known for the year',
  },
  reportsOnTime: {
    vi: (sent: number, due: number) => `Gửi đúng hạn ${n(sent)} trên ${n(due)} báo cáo`,
    en: (sent: number, due: number) => `${e(sent)} of ${e(due)} reports were sent in time`,
  },
  reportsMissing: {
    vi: (missing: number, due: number) => `Chưa gửi ${n(missing)} trên ${n(due)} báo cáo`,
    en: (missing: number, due: number) => `${e(missing)} of ${e(due)} reports were not sent`,
  },
  noReports: { vi: 'Không có báo cáo nào đến hạn trong kỳ', en: 'No report fell due in the period' },
})
