import { counted, type Text, textsOf } from '../../../platform/i18n.ts'

export const frozenTexts = textsOf({
  title: { vi: 'Bộ minh chứng đã chốt', en: 'Fixed sets of evidence' },
  lead: {
    vi: 'Danh sách hoạt động và dấu vân tay minh chứng của một đơn vị tại một thời điểm, dùng khi chấm điểm. Bộ đã chốt không thay đổi.',
    en: 'Activities and the fingerprints of their evidence at one moment, for scoring. A fixed set does not change.',
  },
  none: { vi: 'Chưa có bộ nào được chốt', en: 'No set has been fixed yet' },
  noneHelp: {
    vi: 'Chọn đơn vị và khoảng ngày để chốt bộ đầu tiên.',
    en: 'Choose an agency and days for the first one.',
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  days: { vi: 'Ngày thực hiện', en: 'Done' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  purposeHelp: {
    vi: 'Ví dụ: chấm điểm quý III năm 2023',
    en: 'For example: scoring of the third quarter of 2023',
  },
  size: { vi: 'Số lượng', en: 'Size' },
  sizeWords: {
    vi: (activities: string, evidence: string) => `${activities} hoạt động, ${evidence} minh chứng`,
    en: (activities: string, evidence: string) => `${activities} activities, ${evidence} pieces of evidence`,
  },
  frozen: { vi: 'Chốt lúc', en: 'Fixed' },
  by: { vi: 'Người chốt', en: 'Fixed by' },
  print: { vi: 'Dấu vân tay', en: 'Fingerprint' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  freeze: { vi: 'Chốt bộ minh chứng', en: 'Fix a set of evidence' },
  saved: { vi: 'Đã chốt bộ minh chứng.', en: 'The set is fixed.' },
  savedBefore: { vi: 'Bộ này đã được chốt trước đó.', en: 'This set was fixed before.' },
  download: { vi: 'Tải bản kê', en: 'Download the list' },
  check: { vi: 'Đối chiếu với dữ liệu hiện nay', en: 'Compared with the records of today' },
  matches: { vi: 'Khớp', en: 'The same' },
  matchesHelp: {
    vi: 'Mọi hoạt động và minh chứng vẫn như khi chốt.',
    en: 'Every activity and its evidence are as they were.',
  },
  differs: {
    vi: (count: string) => `Khác: ${count} hoạt động`,
    en: (count: string) => `Other: ${count} activities`,
  },
  broken: {
    vi: 'Bản kê không còn khớp dấu vân tay. Báo quản trị viên khôi phục từ bản sao lưu.',
    en: 'The list no longer has its fingerprint. Ask an administrator to restore it from a backup.',
  },
  lost: {
    vi: (count: string) => `${count} tệp minh chứng không còn trong kho. Báo quản trị viên.`,
    en: (count: string) => `${count} files are no longer in the store. Tell an administrator.`,
  },
  activity: { vi: 'Hoạt động', en: 'Activity' },
  difference: { vi: 'Khác ở', en: 'What is other' },
  missing: { vi: 'không còn được tính', en: 'is no longer counted' },
  added: { vi: 'ghi sau khi chốt', en: 'was logged afterwards' },
  more: {
    vi: (count: number) => `và ${count} hoạt động khác`,
    en: (count: number) => `and ${counted(count, 'more', 'more')}`,
  },
})

/** The facts of an activity in the list of differences. */
export const factNames: Readonly<Record<string, Text>> = textsOf({
  state: { vi: 'trạng thái', en: 'state' },
  form: { vi: 'hình thức', en: 'form' },
  what: { vi: 'nội dung đã làm', en: 'what was done' },
  doneFrom: { vi: 'ngày bắt đầu', en: 'first day' },
  doneTo: { vi: 'ngày kết thúc', en: 'last day' },
  times: { vi: 'số lần', en: 'times' },
  reach: { vi: 'lượt tiếp cận', en: 'reach' },
  reachKind: { vi: 'loại lượt tiếp cận', en: 'kind of reach' },
  evidence: { vi: 'minh chứng', en: 'evidence' },
  captures: { vi: 'bản chụp', en: 'captures' },
  version: { vi: 'đã sửa hoặc xét lại', en: 'amended or judged again' },
})
