import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'
import { overdue } from './standing-text.ts'

const vi = (count: number) => formatNumber(count, 'vi')
const en = (count: number) => formatNumber(count, 'en')

/** Words of the pages on which a plan's carrying-out is followed. */
export const followTexts = textsOf({
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  table: { vi: 'Bảng việc', en: 'Work' },
  grid: { vi: 'Lưới đơn vị và nhiệm vụ', en: 'Agencies by tasks' },
  lateUnits: { vi: 'Đơn vị quá hạn', en: 'Late agencies' },
  views: { vi: 'Cách xem', en: 'Views' },
  document: { vi: 'Văn bản kế hoạch', en: 'The plan' },
  nextYear: { vi: 'Kế hoạch năm sau', en: 'Plan of next year' },
  amend: { vi: 'Sửa đổi, bổ sung', en: 'Amend' },
  progress: {
    vi: (done: number, total: number, verified: number) =>
      `${vi(done)}/${vi(total)} việc đã làm, ${vi(verified)} đã xác minh`,
    en: (done: number, total: number, verified: number) =>
      `${en(done)} of ${en(total)} done, ${en(verified)} verified`,
  },
  lateCount: {
    vi: (count: number) => `${vi(count)} việc quá hạn`,
    en: (count: number) => `${en(count)} late`,
  },
  noLate: { vi: 'Không có việc quá hạn', en: 'Nothing is late' },
  words: { vi: 'Tìm, không cần dấu', en: 'Search, accents not needed' },
  theme: { vi: 'Nội dung', en: 'Theme' },
  allThemes: { vi: 'Mọi nội dung', en: 'All themes' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  allTasks: { vi: 'Mọi nhiệm vụ', en: 'All tasks' },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  allAgencies: { vi: 'Mọi đơn vị', en: 'All agencies' },
  state: { vi: 'Tình trạng', en: 'State' },
  allStates: { vi: 'Mọi tình trạng', en: 'All states' },
  due: { vi: 'Hạn', en: 'Due' },
  allDues: { vi: 'Mọi hạn', en: 'Any time' },
  period: { vi: 'Kỳ', en: 'Period' },
  found: { vi: (count: number) => `${vi(count)} việc`, en: (count: number) => counted(count, 'assignment') },
  caption: {
    vi: (plan: string) => `Việc theo Kế hoạch số ${plan}`,
    en: (plan: string) => `Assignments of plan no. ${plan}`,
  },
  nothingFound: { vi: 'Không có việc nào khớp với bộ lọc.', en: 'No assignment matches the filters.' },
  byTask: { vi: 'Tiến độ từng nhiệm vụ', en: 'Progress by task' },
  taskNumber: { vi: (number: string) => `Nhiệm vụ ${number}`, en: (number: string) => `Task ${number}` },
  agencies: { vi: 'Đơn vị', en: 'Agencies' },
  done: { vi: 'Đã làm', en: 'Done' },
  late: { vi: 'Quá hạn', en: 'Late' },
  works: { vi: 'Số việc', en: 'Works' },
  lateBy: {
    vi: (days: number) => overdue(days).vi,
    en: (days: number) => overdue(days).en,
  },
  oldest: { vi: 'Việc quá hạn lâu nhất', en: 'Longest overdue' },
  lateLead: {
    vi: (agencies: number, all: number) => `${vi(agencies)} trên ${vi(all)} đơn vị có việc quá hạn`,
    en: (agencies: number, all: number) => `${en(agencies)} of ${en(all)} agencies are late`,
  },
  lateCaption: { vi: 'Đơn vị có việc quá hạn, lâu nhất trước', en: 'Late agencies, longest first' },
  howLate: {
    vi: 'Ngày làm việc tính theo lịch nghỉ lễ, tết và ngày làm bù của Nhà nước. Hạn rơi vào ngày nghỉ thì tính đến ngày làm việc kế tiếp.',
    en: 'Working days follow the official calendar. A due day that is a rest day moves to the next working day.',
  },
  provisional: {
    vi: (year: number) => `Lịch nghỉ năm ${year} là tạm tính, chưa có danh sách chính thức.`,
    en: (year: number) => `The calendar of ${year} is provisional.`,
  },
  gridLead: {
    vi: 'Mỗi ô là số việc đã làm trên số việc được giao của một đơn vị trong một nhiệm vụ. Ô trống: không giao.',
    en: 'Each cell shows what an agency has done of what a task asks of it; empty where nothing is asked.',
  },
  gridCaption: {
    vi: (agencies: number, tasks: number) => `${vi(agencies)} đơn vị và ${vi(tasks)} nhiệm vụ`,
    en: (agencies: number, tasks: number) => `${en(agencies)} agencies and ${en(tasks)} tasks`,
  },
  cell: {
    vi: (agency: string, task: string, progress: string, late: number) =>
      `${agency}, ${task}: ${progress}${late > 0 ? `, ${vi(late)} việc quá hạn` : ''}`,
    en: (agency: string, task: string, progress: string, late: number) =>
      `${agency}, ${task}: ${progress}${late > 0 ? `, ${en(late)} late` : ''}`,
  },
  wholeProvince: { vi: 'Tất cả đơn vị', en: 'All agencies' },
  sum: { vi: 'Cộng', en: 'Sum' },
  group: { vi: 'Nhóm đơn vị', en: 'Group of agencies' },
  allGroups: { vi: 'Mọi nhóm', en: 'All groups' },
  lessThanHalf: { vi: 'Đã giao, làm chưa đến nửa', en: 'Less than half done' },
  halfOrMore: { vi: 'Đã làm từ nửa trở lên', en: 'Half or more done' },
  allVerified: { vi: 'Đã xác minh đủ', en: 'All verified' },
  redIsLate: { vi: 'Viền đỏ: có việc quá hạn', en: 'Red edge: something is late' },
  awaiting: { vi: 'Việc chờ xác minh', en: 'Awaiting verification' },
  lateWork: { vi: 'Việc quá hạn', en: 'Late work' },
  outOf: { vi: (all: number) => `trên ${vi(all)}`, en: (all: number) => `of ${en(all)}` },
  verify: { vi: 'Xác minh', en: 'Verify' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  review: { vi: 'Đối chiếu', en: 'Review' },
  openDoubts: {
    vi: (count: number) =>
      count === 0 ? 'Đã đối chiếu xong, chờ giao việc' : `Còn ${vi(count)} điểm cần đối chiếu`,
    en: (count: number) =>
      count === 0 ? 'Reviewed, ready to be issued' : `${counted(count, 'doubt')} to settle`,
  },
  followed: { vi: 'Kế hoạch đang theo dõi', en: 'Plans in hand' },
  noPlans: { vi: 'Chưa có kế hoạch nào trong năm.', en: 'There is no plan this year yet.' },
  today: {
    vi: (waiting: number, late: number) =>
      `${vi(waiting)} việc chờ xác minh, ${vi(late)} đơn vị có việc quá hạn`,
    en: (waiting: number, late: number) => `${en(waiting)} await verification, ${en(late)} agencies are late`,
  },
})

export const stateTexts = textsOf({
  'qua-han': { vi: 'Quá hạn', en: 'Late' },
  'chua-lam': { vi: 'Chưa làm', en: 'Not done' },
  'cho-xac-minh': { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  'da-xac-minh': { vi: 'Đã xác minh', en: 'Verified' },
  'tra-lai': { vi: 'Đã trả lại', en: 'Returned' },
})

export const dueTexts = textsOf({
  'tuan-nay': { vi: 'Trong tuần này', en: 'This week' },
  'thang-nay': { vi: 'Trong tháng này', en: 'This month' },
  'quy-nay': { vi: 'Trong quý này', en: 'This quarter' },
})
