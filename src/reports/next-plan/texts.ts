import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')

/** The plan of next year, drafted from this year's. */
export const texts = textsOf({
  title: { vi: (year: number) => `Kế hoạch năm ${year}`, en: (year: number) => `Plan of ${year}` },
  link: { vi: 'Kế hoạch năm sau', en: 'Plan of next year' },
  lead: {
    vi: (code: string, day: string) =>
      `Lập từ ${code} và kết quả đến ${day}. Chọn phần đưa vào dự thảo, sửa lời khi cần; dự thảo còn được đối chiếu trước khi trình.`,
    en: (code: string, day: string) =>
      `Made from ${code} and its results as of ${day}. Choose what goes into the draft and edit the wording; the draft is reviewed before it is submitted.`,
  },
  counts: {
    vi: (kept: number, moved: number, added: number, dropped: number) =>
      `Giữ ${vi(kept)}, dời ngày ${vi(moved)}, thêm ${vi(added)}, đề xuất bỏ ${vi(dropped)} nhiệm vụ.`,
    en: (kept: number, moved: number, added: number, dropped: number) =>
      `${counted(kept, 'task')} kept, ${moved} moved, ${added} added, ${dropped} proposed to be dropped.`,
  },
  goals: { vi: 'Mục tiêu', en: 'Goals' },
  goalsLead: {
    vi: 'Mục tiêu chưa đạt có thêm một nhiệm vụ đôn đốc ở cuối phụ lục.',
    en: 'A goal that was not met brings a task of its own at the end of the annex.',
  },
  met: { vi: 'Đạt', en: 'Met' },
  unmet: { vi: 'Chưa đạt', en: 'Not met' },
  notDue: { vi: 'Chưa đến hạn', en: 'Not due' },
  notCounted: { vi: 'Không tính được', en: 'Not counted' },
  notCountedWhy: {
    vi: 'Không có nhiệm vụ nào cho số liệu của mục tiêu này; đối chiếu bằng nguồn khác.',
    en: 'No task of the plan tells of this goal; compare it with another source.',
  },
  reached: {
    vi: (done: number, due: number, number: string) =>
      `${vi(done)}/${vi(due)} việc đến hạn đã làm, theo nhiệm vụ ${number}`,
    en: (done: number, due: number, number: string) => `${done} of ${due} due done, by task ${number}`,
  },
  nothingDue: {
    vi: (number: string) => `Nhiệm vụ ${number} chưa có việc đến hạn`,
    en: (number: string) => `Nothing of task ${number} is due yet`,
  },
  noTheme: { vi: 'Nhiệm vụ không gắn với một nội dung', en: 'Tasks of no theme in particular' },
  noTasks: { vi: 'Chưa có nhiệm vụ nào.', en: 'No task yet.' },
  kept: { vi: 'Giữ', en: 'Kept' },
  moved: { vi: 'Dời thời gian', en: 'Moved' },
  added: { vi: 'Đề xuất thêm', en: 'Proposed' },
  dropped: { vi: 'Đề xuất bỏ', en: 'To be dropped' },
  task: { vi: (number: string) => `Nhiệm vụ ${number}`, en: (number: string) => `Task ${number}` },
  newTask: { vi: 'Nhiệm vụ mới', en: 'New task' },
  goal: { vi: (n: number) => `Mục tiêu ${n}`, en: (n: number) => `Goal ${n}` },
  rows: { vi: 'Xem số liệu', en: 'See the rows' },
  edit: { vi: 'Sửa lời', en: 'Edit the wording' },
  content: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
  timing: { vi: 'Thời gian thực hiện', en: 'Timing' },
  goalText: { vi: 'Nội dung mục tiêu', en: 'Goal' },
  lead1: { vi: 'Chủ trì', en: 'Lead' },
  nobody: { vi: 'chưa xác định', en: 'not known' },
  make: {
    vi: (year: number) => `Tạo dự thảo kế hoạch năm ${year}`,
    en: (year: number) => `Draft the plan of ${year}`,
  },
  made: { vi: 'Đã tạo dự thảo. Đối chiếu rồi trình.', en: 'The draft was made. Review it, then submit it.' },
  madeBefore: {
    vi: 'Dự thảo này đã được tạo trước đó.',
    en: 'This draft had been made before.',
  },
  needsWords: { vi: 'Ghi nội dung cho phần đã chọn.', en: 'Write the words of what is chosen.' },
  notPossible: {
    vi: 'Kế hoạch thay đổi trong lúc ông/bà chọn. Kiểm tra lại rồi tạo dự thảo.',
    en: 'The plan changed meanwhile. Look again, then make the draft.',
  },
  compareTitle: {
    vi: (year: number) => `Dự thảo kế hoạch năm ${year} so với năm nay`,
    en: (year: number) => `Draft plan of ${year} against this year`,
  },
  compareLead: {
    vi: (code: string) => `Tiếp nối ${code}.`,
    en: (code: string) => `Follows ${code}.`,
  },
  compareCounts: {
    vi: (added: number, changed: number, removed: number, same: number) =>
      `Thêm ${vi(added)}, sửa ${vi(changed)}, bỏ ${vi(removed)}, giữ nguyên ${vi(same)} nhiệm vụ.`,
    en: (added: number, changed: number, removed: number, same: number) =>
      `${counted(added, 'task')} added, ${changed} changed, ${removed} dropped, ${same} the same.`,
  },
  open: { vi: 'Mở dự thảo để đối chiếu', en: 'Review the draft' },
  openIssued: { vi: 'Mở kế hoạch đã ban hành', en: 'Open the issued plan' },
  docx: { vi: 'Tải DOCX', en: 'DOCX' },
  changedTasks: { vi: 'Nhiệm vụ có thay đổi', en: 'Tasks that change' },
  addedTasks: { vi: 'Nhiệm vụ thêm mới', en: 'New tasks' },
  droppedTasks: { vi: 'Nhiệm vụ không tiếp tục', en: 'Tasks that end' },
  goalsAgain: { vi: 'Mục tiêu', en: 'Goals' },
  addedWord: { vi: 'Thêm', en: 'Added' },
  removedWord: { vi: 'Bỏ', en: 'Removed' },
  none: { vi: 'Không có', en: 'None' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
})
