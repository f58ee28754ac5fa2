import { formatNumber, textsOf } from '../../platform/i18n.ts'

const viCount = (count: number) => formatNumber(count, 'vi')
const enCount = (count: number) => formatNumber(count, 'en')

/** List, import and issue. */
export const planTexts = textsOf({
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  importPlan: { vi: 'Nhập kế hoạch', en: 'Import a plan' },
  importLead: {
    vi: 'Chọn văn bản đã ký. Loa đọc số, ngày, yêu cầu, mục tiêu, nội dung và bảng nhiệm vụ, rồi để ông/bà đối chiếu trước khi giao việc.',
    en: 'Choose the signed document. Its number, date, requirements, goals, themes and tasks are read and compared with the source before anything is assigned.',
  },
  file: { vi: 'Tệp kế hoạch', en: 'File of the plan' },
  fileHint: {
    vi: 'Word (.docx) hoặc PDF có chữ, không quá 20 MB',
    en: 'Word (.docx) or PDF with text, at most 20 MB',
  },
  pasted: { vi: 'Hoặc dán nội dung', en: 'Or paste the text' },
  pastedHint: {
    vi: 'Dùng khi tệp là ảnh quét. Bảng dán từ Word hoặc Excel giữ được các cột.',
    en: 'For scanned files. Tables pasted from Word or Excel keep their columns.',
  },
  whose: { vi: 'Kế hoạch của', en: 'Plan of' },
  read: { vi: 'Đọc kế hoạch', en: 'Read the plan' },
  received: {
    vi: 'Đã đọc kế hoạch. Đối chiếu trước khi giao việc.',
    en: 'The plan was read. Compare it before issuing.',
  },
  noPlans: { vi: 'Chưa có kế hoạch nào.', en: 'There is no plan yet.' },
  drafts: { vi: 'Dự thảo đang đối chiếu', en: 'Drafts under review' },
  issuedPlans: { vi: 'Kế hoạch đã giao việc', en: 'Issued plans' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Date' },
  issuedBy: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  doubts: { vi: 'Điểm chưa chắc chắn', en: 'Doubts' },
  sample: { vi: 'Bản dựng lại để minh họa', en: 'Reconstruction for demonstration' },
  review: { vi: 'Đối chiếu', en: 'Review' },
  toReview: { vi: 'Về trang đối chiếu', en: 'Back to the review' },
  compareAmendment: { vi: 'So sánh với kế hoạch đang thực hiện', en: 'Compare with the plan in force' },
  issueTitle: { vi: 'Giao việc', en: 'Issue the plan' },
  issuePreview: {
    vi: (tasks: number, assignments: number, agencies: number) =>
      `${viCount(tasks)} nhiệm vụ → ${viCount(assignments)} việc giao cho ${viCount(agencies)} đơn vị`,
    en: (tasks: number, assignments: number, agencies: number) =>
      `${enCount(tasks)} tasks → ${enCount(assignments)} assignments for ${enCount(agencies)} agencies`,
  },
  issueNow: {
    vi: (assignments: number, agencies: number) =>
      `Giao ${viCount(assignments)} việc cho ${viCount(agencies)} đơn vị`,
    en: (assignments: number, agencies: number) =>
      `Give ${enCount(assignments)} assignments to ${enCount(agencies)} agencies`,
  },
  issueMeans: {
    vi: 'Mỗi đơn vị chủ trì nhận việc của mình theo từng kỳ. Kế hoạch và tệp văn bản được công khai trên cổng.',
    en: 'Every lead receives its work, period by period. The plan and its files become public.',
  },
  issued: {
    vi: (assignments: number, agencies: number) =>
      `Đã giao ${viCount(assignments)} việc cho ${viCount(agencies)} đơn vị.`,
    en: (assignments: number, agencies: number) =>
      `${enCount(assignments)} assignments were given to ${enCount(agencies)} agencies.`,
  },
  issuedBefore: { vi: 'Kế hoạch đã được giao việc trước đó.', en: 'The plan had already been issued.' },
  blockedBy: { vi: 'Chưa giao việc được vì', en: 'Cannot be issued because' },
  mend: { vi: 'Sửa', en: 'Mend' },
  perTask: { vi: 'Số việc theo nhiệm vụ', en: 'Assignments by task' },
  number: { vi: 'TT', en: 'No.' },
  agencies: { vi: 'Đơn vị', en: 'Agencies' },
  occurrences: { vi: 'Số kỳ', en: 'Occurrences' },
  assignments: { vi: 'Số việc', en: 'Assignments' },
  timing: { vi: 'Thời gian', en: 'Timing' },
  noOccurrence: {
    vi: 'Không có kỳ nào sau ngày ban hành: nhiệm vụ này không giao việc.',
    en: 'No occurrence after the date of the plan: nothing will be assigned.',
  },
  discard: { vi: 'Bỏ dự thảo', en: 'Discard the draft' },
  discarded: { vi: 'Đã bỏ dự thảo.', en: 'The draft was discarded.' },
  discardMeans: {
    vi: 'Xóa mọi nội dung đã đọc và đã sửa của dự thảo này. Tệp gốc vẫn được lưu.',
    en: 'Removes everything read and edited in this draft. The original file is kept.',
  },
  attach: { vi: 'Đính kèm bản khác của văn bản', en: 'Attach another edition of the document' },
  attachHint: {
    vi: 'Ví dụ bản PDF đã ký số, không quá 20 MB. Công khai cùng kế hoạch.',
    en: 'For example the digitally signed PDF, at most 20 MB. Public with the plan.',
  },
  attachNow: { vi: 'Đính kèm', en: 'Attach' },
  attached: { vi: 'Đã đính kèm tệp.', en: 'The file was attached.' },
})
