import { formatNumber, textsOf } from '../platform/i18n.ts'

export const homeTexts = textsOf({
  title: {
    vi: 'Tỉnh đang cải cách việc gì, làm đến đâu, ai cũng xem được',
    en: 'What the province is reforming, and how far it has come, for everyone to see',
  },
  pageTitle: { vi: 'Trang chủ', en: 'Home' },
  description: {
    vi: (province = '') =>
      `Kế hoạch, việc đã làm kèm minh chứng, tin bài về cải cách hành chính ${province}`.trimEnd(),
    en: (province = '') =>
      `Plans, what was done with its evidence, and stories on administrative reform${province && ` in ${province}`}`,
  },
  search: { vi: 'Tìm', en: 'Search' },
  searchLabel: {
    vi: 'Tìm tin bài, nhiệm vụ, đơn vị; không cần gõ dấu',
    en: 'Search stories, tasks, agencies; accents not needed',
  },
  rhythm: {
    vi: (year: number) => `Nhịp tuyên truyền năm ${year}`,
    en: (year: number) => `The rhythm of ${year}`,
  },
  rhythmSummary: {
    vi: (year: number, done: number, verified: number) =>
      `Hoạt động từng tuần của năm ${year}: ${formatNumber(done, 'vi')} hoạt động đã ghi, ${formatNumber(verified, 'vi')} đã xác minh.`,
    en: (year: number, done: number, verified: number) =>
      `Activities week by week in ${year}: ${formatNumber(done, 'en')} logged, ${formatNumber(verified, 'en')} verified.`,
  },
  week: { vi: 'Tuần', en: 'Week' },
  assignmentsDone: { vi: 'Việc đã làm', en: 'Assignments done' },
  assignmentsVerified: { vi: 'Đã xác minh', en: 'Verified' },
  agenciesAtWork: { vi: 'Đơn vị được giao việc', en: 'Agencies with assignments' },
  late: { vi: 'Việc quá hạn', en: 'Late' },
  of: {
    vi: (total: number) => `trên ${formatNumber(total, 'vi')}`,
    en: (total: number) => `of ${formatNumber(total, 'en')}`,
  },
  seePlan: { vi: 'Xem kế hoạch và cách tính', en: 'See the plan and how this is counted' },
  contest: { vi: 'Cuộc thi đang mở', en: 'Open contest' },
  consultation: { vi: 'Đang lấy ý kiến', en: 'Open consultation' },
  preview: {
    vi: 'Bản xem trước, chưa áp dụng. Người đọc chưa thấy.',
    en: 'A preview that is not applied. Readers do not see it.',
  },
  previewTitle: { vi: 'Xem trước trang chủ', en: 'Preview of the front page' },
  backToArranging: { vi: 'Về trang sắp xếp', en: 'Back to arranging' },
  findAgency: { vi: 'Tìm đơn vị', en: 'Find an agency' },
  agencyLabel: { vi: 'Tên xã, phường, huyện hoặc cơ quan', en: 'Commune, district or department' },
  agencyHint: { vi: 'Không cần gõ dấu, ví dụ: phuoc dai', en: 'Accents not needed, for example: phuoc dai' },
  themes: {
    vi: (count: number, year: number) =>
      `${String(count).padStart(2, '0')} nội dung tuyên truyền năm ${year}`,
    en: (count: number, year: number) => `${count} themes of ${year}`,
  },
  themeProgress: {
    vi: (done: number, total: number, verified: number) =>
      `${formatNumber(done, 'vi')}/${formatNumber(total, 'vi')} việc đã làm, ${formatNumber(verified, 'vi')} đã xác minh`,
    en: (done: number, total: number, verified: number) =>
      `${formatNumber(done, 'en')}/${formatNumber(total, 'en')} assignments done, ${formatNumber(verified, 'en')} verified`,
  },
  currentPlan: { vi: 'Kế hoạch đang thực hiện', en: 'The plan being carried out' },
  sample: {
    vi: 'Kế hoạch dựng lại để minh họa; hoạt động là dữ liệu mẫu.',
    en: 'A plan reconstructed for demonstration; activities are sample data.',
  },
})
