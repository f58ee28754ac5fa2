import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number) => formatNumber(count, 'en')
const two = (count: number) => String(count).padStart(2, '0')

/** The public pages of plans. */
export const texts = textsOf({
  home: { vi: 'Trang chủ', en: 'Home' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  plansLead: {
    vi: 'Các kế hoạch thông tin, tuyên truyền cải cách hành chính đang và đã thực hiện, với kết quả theo từng nhiệm vụ.',
    en: 'Communication plans on administrative reform, with results task by task.',
  },
  noPlans: { vi: 'Chưa có kế hoạch nào được công khai.', en: 'No plan has been published yet.' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  day: { vi: 'Ngày ban hành', en: 'Date' },
  progress: { vi: 'Kết quả', en: 'Results' },
  ofNumber: { vi: 'Số', en: 'No.' },
  issuedOn: { vi: (day: string) => `ngày ${day}`, en: (day: string) => `of ${day}` },
  issuedBy: { vi: (agency: string) => `của ${agency}`, en: (agency: string) => `by ${agency}` },
  sample: {
    vi: 'Bản dựng lại để minh họa. Nhiệm vụ và số liệu trên trang này là giả định.',
    en: 'A reconstruction for demonstration. Tasks and figures on this page are assumptions.',
  },
  fullText: {
    vi: (kind: string, size: string) => `Toàn văn ${kind}, ${size}`,
    en: (kind: string, size: string) => `Full text, ${kind}, ${size}`,
  },
  csv: { vi: 'Dữ liệu CSV', en: 'Data as CSV' },
  finished: {
    vi: (tasks: number) => `trên ${vi(tasks)} nhiệm vụ đã hoàn thành`,
    en: (tasks: number) => `of ${en(tasks)} tasks finished`,
  },
  lateTasks: {
    vi: (count: number) => `${vi(count)} nhiệm vụ có việc quá hạn`,
    en: (count: number) => `${counted(count, 'task')} with late work`,
  },
  definition: {
    vi: 'Mỗi nhiệm vụ được giao thành các việc, mỗi việc là phần của một đơn vị trong một kỳ. Nhiệm vụ hoàn thành khi mọi việc của nhiệm vụ đã làm. Đã xác minh là việc đã được cơ quan khác kiểm tra minh chứng. Việc quá hạn tính theo ngày làm việc. Số tệp là số tệp đính kèm các hoạt động của nhiệm vụ.',
    en: 'Each task is given out as assignments: the share of one agency in one period. A task is finished when all its assignments are done. Verified means that another body has checked the evidence. Lateness is counted in working days. Files are those attached to the activities of a task.',
  },
  rhythm: { vi: 'Nhịp hoạt động theo tuần', en: 'Activities week by week' },
  rhythmLead: {
    vi: (moment: string) => `Số hoạt động mỗi tuần; khung rỗng là số việc đến hạn. Số liệu đến ${moment}.`,
    en: (moment: string) => `Activities in each week; outlines are assignments due. Figures as of ${moment}.`,
  },
  rhythmSummary: {
    vi: (year: number, done: number) => `Nhịp hoạt động theo tuần năm ${year}: ${vi(done)} hoạt động đã ghi.`,
    en: (year: number, done: number) => `Activities week by week in ${year}: ${en(done)} logged.`,
  },
  week: { vi: 'Tuần', en: 'Week' },
  weekOf: {
    vi: (week: number, from: string, to: string) => `Tuần ${week}, ${from} đến ${to}`,
    en: (week: number, from: string, to: string) => `Week ${week}, ${from} to ${to}`,
  },
  month: { vi: (month: number) => `Th. ${month}`, en: (month: number) => `M${month}` },
  themes: {
    vi: (count: number) => `${two(count)} nội dung tuyên truyền`,
    en: (count: number) => `${count} themes`,
  },
  themesLead: {
    vi: 'Mỗi nội dung được đo bằng số việc đã làm và đã xác minh. Nhiệm vụ phục vụ nhiều nội dung được tính cho từng nội dung.',
    en: 'Each theme is measured by the assignments done and verified. A task that serves several themes counts for each.',
  },
  requirements: {
    vi: (count: number) => `${two(count)} yêu cầu của Kế hoạch`,
    en: (count: number) => `${count} requirements of the plan`,
  },
  goals: { vi: (count: number) => `${two(count)} mục tiêu`, en: (count: number) => `${count} goals` },
  goal: { vi: 'Mục tiêu', en: 'Goal' },
  due: { vi: 'Thời hạn', en: 'Due' },
  throughYear: { vi: 'Trong năm', en: 'Through the year' },
  tasks: { vi: 'Nhiệm vụ và minh chứng', en: 'Tasks and evidence' },
  number: { vi: 'Mục', en: 'No.' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  timing: { vi: 'Hạn', en: 'Timing' },
  state: { vi: 'Tình trạng', en: 'State' },
  result: { vi: 'Kết quả', en: 'Result' },
  evidence: { vi: 'Minh chứng', en: 'Evidence' },
  all: { vi: (count: number) => `Tất cả: ${vi(count)}`, en: (count: number) => `All: ${en(count)}` },
  open: {
    vi: (count: number) => `Chưa xong: ${vi(count)}`,
    en: (count: number) => `Unfinished: ${en(count)}`,
  },
  done: { vi: (count: number) => `Đã xong: ${vi(count)}`, en: (count: number) => `Finished: ${en(count)}` },
  late: { vi: (count: number) => `Quá hạn: ${vi(count)}`, en: (count: number) => `Late: ${en(count)}` },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  everyAgency: { vi: 'Mọi đơn vị', en: 'All agencies' },
  ofAgency: {
    vi: (agency: string) => `Phần việc của ${agency}`,
    en: (agency: string) => `The share of ${agency}`,
  },
  noTasks: { vi: 'Không có nhiệm vụ nào theo điều kiện đã chọn.', en: 'No task matches.' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  waiting: { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  daysLate: {
    vi: (days: number) => `Quá hạn ${vi(days)} ngày làm việc`,
    en: (days: number) => `Late by ${en(days)} working days`,
  },
  justLate: { vi: 'Quá hạn', en: 'Late' },
  daysLeft: {
    vi: (days: number) => `Còn ${vi(days)} ngày làm việc`,
    en: (days: number) => `${en(days)} working days left`,
  },
  today: { vi: 'Hôm nay', en: 'Today' },
  onEvent: { vi: 'Khi phát sinh', en: 'On event' },
  notAssigned: { vi: 'Không giao việc', en: 'Not assigned' },
  activities: {
    vi: (activities: number, files: number) => `${vi(activities)} hoạt động, ${vi(files)} tệp`,
    en: (activities: number, files: number) =>
      `${counted(activities, 'activity', 'activities')}, ${counted(files, 'file')}`,
  },
  noEvidence: { vi: 'Chưa có', en: 'None yet' },
  moreAgencies: {
    vi: (name: string, count: number) => `${name} (${vi(count)})`,
    en: (name: string, count: number) => `${name} (${en(count)})`,
  },
  vietnameseOnly: {
    vi: 'Văn bản bằng tiếng Việt',
    en: 'The wording of the plan is in Vietnamese, the language in which it was issued.',
  },
})

/** The columns of the data file. */
export const csvTexts = textsOf({
  number: { vi: 'Mục', en: 'number' },
  group: { vi: 'Nhóm', en: 'group' },
  content: { vi: 'Nhiệm vụ', en: 'task' },
  themes: { vi: 'Nội dung', en: 'themes' },
  forms: { vi: 'Hình thức', en: 'forms' },
  product: { vi: 'Sản phẩm', en: 'product' },
  lead: { vi: 'Chủ trì', en: 'lead' },
  coordinating: { vi: 'Phối hợp', en: 'coordinating' },
  timing: { vi: 'Thời gian', en: 'timing' },
  nextDue: { vi: 'Hạn kế tiếp', en: 'next_due' },
  total: { vi: 'Số việc', en: 'assignments' },
  done: { vi: 'Đã làm', en: 'done' },
  verified: { vi: 'Đã xác minh', en: 'verified' },
  late: { vi: 'Quá hạn', en: 'late' },
  activities: { vi: 'Số hoạt động', en: 'activities' },
  files: { vi: 'Số tệp minh chứng', en: 'evidence_files' },
})
