import { counted, formatNumber, type Text, textsOf } from '../../platform/i18n.ts'
import type { RowsOf } from '../figures/figure.ts'

const kinds: Readonly<Record<RowsOf, Text>> = {
  activities: { vi: 'hoạt động', en: 'activity' },
  agencies: { vi: 'đơn vị', en: 'agency' },
  works: { vi: 'việc', en: 'piece of work' },
  tasks: { vi: 'nhiệm vụ', en: 'task' },
  themes: { vi: 'nội dung', en: 'theme' },
  forms: { vi: 'hình thức', en: 'form' },
  languages: { vi: 'ngôn ngữ', en: 'language' },
  none: { vi: 'dòng', en: 'row' },
}

const many: Partial<Record<RowsOf, string>> = {
  activities: 'activities',
  agencies: 'agencies',
  works: 'pieces of work',
}

const countVi = (kind: RowsOf, count: number) => `${formatNumber(count, 'vi')} ${kinds[kind].vi}`
const countEn = (kind: RowsOf, count: number) => counted(count, kinds[kind].en, many[kind])

/** Rows behind a figure. */
export const rowTexts = textsOf({
  openRows: {
    vi: (kind: RowsOf, count: number) => `Mở ${countVi(kind, count)}`,
    en: (kind: RowsOf, count: number) => `Open ${countEn(kind, count)}`,
  },
  title: {
    vi: (kind: RowsOf, count: number) => `${countVi(kind, count)} được đếm`,
    en: (kind: RowsOf, count: number) => `${countEn(kind, count)} counted`,
  },
  sum: {
    vi: (value: string) => `Cộng cột “Số đếm” được ${value}, bằng con số máy đếm cho báo cáo.`,
    en: (value: string) => `The column “Counts” adds up to ${value}, which is what was counted.`,
  },
  shareSum: {
    vi: (share: string, whole: string) => `Tỉ lệ ${share} là phần dưới đây trên tổng số ${whole}.`,
    en: (share: string, whole: string) => `${share} is what follows, of ${whole} in all.`,
  },
  openMeasured: { vi: 'Mở các hoạt động được xét', en: 'Open the activities that are weighed' },
  measured: {
    vi: (count: number) => `${countVi('activities', count)} được xét`,
    en: (count: number) => `${countEn('activities', count)} weighed`,
  },
  measuredSum: {
    vi: (score: string) => `Điểm ${score} được tính từ những hoạt động này theo công thức đang áp dụng.`,
    en: (score: string) => `The score ${score} is made of these by the formula in force.`,
  },
  frozenNow: {
    vi: 'Báo cáo đã ký. Danh sách dưới đây đếm theo dữ liệu hiện nay; bản chốt giữ mã của các dòng khi ký.',
    en: 'The report is signed. The rows below are as counted today; what was signed keeps the ids of its rows.',
  },
  back: { vi: 'Về báo cáo', en: 'Back to the report' },
  what: { vi: 'Nội dung', en: 'What' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  day: { vi: 'Ngày', en: 'Day' },
  amount: { vi: 'Số đếm', en: 'Counts' },
  none: { vi: 'Không có dòng nào', en: 'No rows' },
})
