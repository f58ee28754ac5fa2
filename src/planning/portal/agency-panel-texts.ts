import { formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number) => formatNumber(count, 'en')

export const agencyPanelTexts = textsOf({
  title: {
    vi: (year: number) => `Việc được giao năm ${year}`,
    en: (year: number) => `Assignments of ${year}`,
  },
  ofWorks: {
    vi: (total: number) => `trên ${vi(total)} việc đã làm`,
    en: (total: number) => `of ${en(total)} assignments done`,
  },
  verified: {
    vi: (count: number) => `${vi(count)} việc đã xác minh`,
    en: (count: number) => `${en(count)} verified`,
  },
  late: { vi: (count: number) => `${vi(count)} việc quá hạn`, en: (count: number) => `${en(count)} late` },
  howCounted: {
    vi: 'Đã làm: có hoạt động kèm minh chứng. Đã xác minh: cơ quan khác đã kiểm tra.',
    en: 'Done: an activity with evidence was logged. Verified: another body checked it.',
  },
})
