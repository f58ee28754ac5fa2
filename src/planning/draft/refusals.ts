import { textsOf } from '../../platform/i18n.ts'

/** What an officer is told when an act on a plan cannot go ahead. */
export const refusals = textsOf({
  chooseFileOrText: {
    vi: 'Chọn tệp của kế hoạch hoặc dán nội dung vào ô bên dưới.',
    en: 'Choose the file of the plan or paste its text below.',
  },
  fileTooLarge: {
    vi: 'Tệp lớn hơn 20 MB. Chọn tệp nhỏ hơn hoặc dán nội dung vào ô bên dưới.',
    en: 'The file is larger than 20 MB. Choose a smaller one or paste its text below.',
  },
  fileEmpty: { vi: 'Tệp không có nội dung. Chọn lại tệp.', en: 'The file is empty. Choose it again.' },
  notDocument: {
    vi: 'Tệp không phải PDF hoặc Word (.docx). Chọn tệp khác.',
    en: 'The file is neither PDF nor Word (.docx). Choose another one.',
  },
  chooseFile: { vi: 'Chọn tệp cần đính kèm.', en: 'Choose the file to attach.' },
  chooseAgency: { vi: 'Chọn cơ quan ban hành kế hoạch.', en: 'Choose whose plan this is.' },
  notDraft: {
    vi: 'Kế hoạch đã ban hành, không sửa trực tiếp. Nhập văn bản sửa đổi để thay đổi.',
    en: 'The plan is issued and can no longer be edited. Import an amended document instead.',
  },
  contentMissing: { vi: 'Ghi nội dung nhiệm vụ.', en: 'Write what the task is.' },
  textMissing: { vi: 'Ghi nội dung.', en: 'Write the text.' },
  titleMissing: { vi: 'Ghi trích yếu của kế hoạch.', en: 'Write the title of the plan.' },
  dayWrong: { vi: 'Ghi ngày theo dạng dd/mm/yyyy, ví dụ 15/03/2023.', en: 'Write the day as dd/mm/yyyy.' },
  yearWrong: { vi: 'Ghi năm từ 2000 đến 2100.', en: 'Write a year from 2000 to 2100.' },
  splitNeedsTwo: {
    vi: 'Để một dòng trống giữa các phần. Cần ít nhất hai phần.',
    en: 'Leave an empty line between the parts. At least two are needed.',
  },
  chooseOtherTask: { vi: 'Chọn nhiệm vụ để gộp vào.', en: 'Choose the task to merge with.' },
  leadStillUnknown: {
    vi: 'Chọn cơ quan chủ trì trước. Nhiệm vụ chưa có đơn vị nào nhận việc.',
    en: 'Choose the lead first. No agency would receive this task.',
  },
  timingStillUnknown: {
    vi: 'Ghi lại thời gian thực hiện để xác định được hạn.',
    en: 'Write the timing so that a due date can be found.',
  },
  headerStillMissing: {
    vi: 'Bổ sung số, ngày ban hành và trích yếu trước.',
    en: 'Fill in the number, the date and the title first.',
  },
  notReadyToIssue: {
    vi: 'Chưa giao việc được. Xử lý các điểm nêu bên dưới.',
    en: 'The plan cannot be issued yet. Settle the points below.',
  },
  nextNeedsTask: {
    vi: 'Chọn ít nhất một nhiệm vụ cho kế hoạch năm sau.',
    en: 'Choose at least one task for the plan of next year.',
  },
  amendsNothingIssued: {
    vi: 'Chỉ sửa đổi được kế hoạch đã ban hành.',
    en: 'Only an issued plan can be amended.',
  },
})
