import { counted, textsOf } from '../../platform/i18n.ts'

/** Words of the pages on which work is done and followed. */
export const workTexts = textsOf({
  todo: {
    vi: (count: number) =>
      count === 0 ? 'Hôm nay không có việc đến hạn' : `Hôm nay có ${count} việc cần làm`,
    en: (count: number) => (count === 0 ? 'Nothing is due today' : `${count} to do today`),
  },
  myWork: { vi: 'Việc của tôi', en: 'My work' },
  log: { vi: 'Ghi hoạt động', en: 'Log an activity' },
  quickLog: { vi: 'Ghi nhanh việc vừa làm', en: 'Quickly log what was just done' },
  accept: { vi: 'Nhận việc', en: 'Accept' },
  accepted: { vi: 'Đã nhận việc.', en: 'Accepted.' },
  acceptNamed: { vi: (work: string) => `Nhận việc: ${work}`, en: (work: string) => `Accept: ${work}` },
  mend: { vi: 'Xem và bổ sung', en: 'Look and complete' },
  mendFor: {
    vi: (work: string) => `Xem và bổ sung: ${work}`,
    en: (work: string) => `Look and complete: ${work}`,
  },
  logFor: {
    vi: (work: string) => `Ghi hoạt động: ${work}`,
    en: (work: string) => `Log an activity: ${work}`,
  },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  nothingDue: {
    vi: 'Không có việc nào đến hạn trong 15 ngày làm việc tới.',
    en: 'Nothing is due within the next 15 working days.',
  },
  alsoLate: {
    vi: (count: number) => `Kỳ khác cũng quá hạn: ${count} việc`,
    en: (count: number) => `Other late occurrences: ${count}`,
  },
  ofAgency: {
    vi: (agency: string, count: number) =>
      `Việc của ${agency}: ${count === 0 ? 'hôm nay không có việc đến hạn' : `${count} việc cần làm hôm nay`}`,
    en: (agency: string, count: number) => `${agency}: ${count} to do today`,
  },
  later: { vi: (count: number) => `Về sau: ${count} việc`, en: (count: number) => `Later: ${count}` },
  laterLine: {
    vi: (count: number, until: string) => (count === 1 ? '' : `${count} kỳ, đến ${until}`),
    en: (count: number, until: string) => (count === 1 ? '' : `${count} times, until ${until}`),
  },
  standing: {
    vi: (count: number) => `Thường xuyên và khi phát sinh: ${count} việc`,
    en: (count: number) => `Standing and on event: ${count}`,
  },
  due: { vi: (day: string) => `Hạn ${day}`, en: (day: string) => `Due ${day}` },
  noDue: { vi: 'Khi phát sinh', en: 'When it happens' },
  returnedBecause: {
    vi: (reason: string) => `Trả lại: ${reason}`,
    en: (reason: string) => `Returned: ${reason}`,
  },
  quarterOfAgency: {
    vi: (quarter: string) => `${quarter} của đơn vị`,
    en: (quarter: string) => `The agency's ${quarter}`,
  },
  doneOf: { vi: (total: number) => `trên ${total} việc đã làm`, en: (total: number) => `of ${total} done` },
  threeParts: {
    vi: (verified: number, waiting: number, left: number) =>
      `${verified} đã xác minh, ${waiting} chờ xác minh, ${left} chưa làm`,
    en: (verified: number, waiting: number, left: number) =>
      `${verified} verified, ${waiting} awaiting verification, ${left} not done`,
  },
  noneInQuarter: { vi: 'Không có việc đến hạn trong quý.', en: 'Nothing falls due this quarter.' },
  rhythm: { vi: 'Nhịp cả năm', en: 'The rhythm of the year' },
  rhythmOf: {
    vi: (year: number) => `Số hoạt động từng tuần năm ${year}`,
    en: (year: number) => `Activities by week, ${year}`,
  },
  week: { vi: 'Tuần', en: 'Week' },
  series: {
    vi: (count: number) => `Lịch lặp lại: ${count} buổi chưa ghi`,
    en: (count: number) => `Series: ${count} to be logged`,
  },
  seriesOpen: {
    vi: (count: number) => `${count} buổi chưa ghi`,
    en: (count: number) => `${count} to be logged`,
  },
  justLogged: { vi: 'Vừa ghi', en: 'Just logged' },
  nothingLogged: { vi: 'Chưa ghi hoạt động nào.', en: 'No activity has been logged yet.' },
  filesAndLinks: {
    vi: (files: number, links: number) =>
      [files && `${files} tệp`, links && `${links} đường dẫn`].filter(Boolean).join(', '),
    en: (files: number, links: number) =>
      [files && counted(files, 'file'), links && counted(links, 'link')].filter(Boolean).join(', '),
  },
  logged: { vi: 'Chờ xác minh', en: 'Awaiting verification' },
  verified: { vi: 'Đã xác minh', en: 'Verified' },
  returned: { vi: 'Đã trả lại', en: 'Returned' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  chooseAgency: { vi: 'Đơn vị', en: 'Agency' },
  elsewhere: { vi: 'Việc ở mục khác', en: 'Elsewhere' },
  nothingHere: {
    vi: 'Không có việc nào chờ ở trang này. Chọn một mục để làm việc.',
    en: 'Nothing waits on this page. Choose a section to work in.',
  },
  noRole: {
    vi: 'Chưa được giao vai trò ở cơ quan nào. Liên hệ quản trị hệ thống của cơ quan.',
    en: 'You hold no role in any agency yet. Ask the administrator of your agency.',
  },
})

/** Words of the page of one assignment. */
export const assignmentTexts = textsOf({
  title: { vi: 'Việc được giao', en: 'Assigned work' },
  fromPlan: {
    vi: (plan: string, day: string) => `Theo Kế hoạch số ${plan}${day && ` ngày ${day}`}`,
    en: (plan: string, day: string) => `By plan no. ${plan}${day && ` of ${day}`}`,
  },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  number: { vi: 'Số thứ tự', en: 'Number' },
  group: { vi: 'Nhóm nhiệm vụ', en: 'Group' },
  period: { vi: 'Kỳ', en: 'Period' },
  dueDay: { vi: 'Hạn', en: 'Due' },
  forms: { vi: 'Hình thức', en: 'Forms' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  coordinating: { vi: 'Phối hợp', en: 'Co-ordinating' },
  timing: { vi: 'Thời gian trong kế hoạch', en: 'Timing in the plan' },
  themes: { vi: 'Nội dung', en: 'Themes' },
  note: { vi: 'Ghi chú', en: 'Note' },
  source: { vi: 'Kế hoạch viết', en: 'The plan says' },
  moves: { vi: 'Quá trình', en: 'What happened' },
  noMoves: { vi: 'Đã giao, chưa có bước nào tiếp theo.', en: 'Assigned; nothing has happened since.' },
  activities: { vi: 'Hoạt động đã ghi cho việc này', en: 'Activities logged for this work' },
  withdrawn: { vi: 'Rút hoạt động đã báo cáo', en: 'Report taken back' },
  movedTo: {
    vi: (state: string) =>
      ({
        assigned: 'Giao lại',
        accepted: 'Nhận việc',
        reported: 'Báo cáo hoạt động',
        verified: 'Xác minh',
        returned: 'Trả lại',
        cancelled: 'Thôi giao',
      })[state] ?? state,
    en: (state: string) =>
      ({
        assigned: 'Assigned again',
        accepted: 'Accepted',
        reported: 'Activity reported',
        verified: 'Verified',
        returned: 'Returned',
        cancelled: 'Cancelled',
      })[state] ?? state,
  },
})
