import { formatDay } from '../../platform/dates.ts'
import { formatNumber, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  allKinds: { vi: 'Mọi loại', en: 'Every kind' },
  onlyWithoutOfficer: { vi: 'Chỉ đơn vị chưa có đầu mối', en: 'Only agencies without a unit officer' },
  withoutOfficer: {
    vi: (count: number, total: number) =>
      count === 0
        ? 'Mọi đơn vị đều có đầu mối cải cách hành chính'
        : `${formatNumber(count, 'vi')} trên ${formatNumber(total, 'vi')} đơn vị chưa có đầu mối cải cách hành chính`,
    en: (count: number, total: number) =>
      count === 0
        ? 'Every agency has a unit officer'
        : `${formatNumber(count, 'en')} of ${formatNumber(total, 'en')} agencies have no unit officer`,
  },
  agency: { vi: 'Đơn vị', en: 'Agency' },
  officers: { vi: 'Đầu mối', en: 'Unit officers' },
  heads: { vi: 'Thủ trưởng', en: 'Heads' },
  people: { vi: 'Người và vai trò', en: 'People and roles' },
  peopleOnDay: {
    vi: (day: string) => `Người giữ vai trò tại ngày ${formatDay(day)}`,
    en: (day: string) => `Who held a role on ${formatDay(day)}`,
  },
  person: { vi: 'Họ tên', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Role' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến trước ngày', en: 'Until before' },
  time: { vi: 'Thời gian', en: 'Time' },
  span: {
    vi: (from: string, to: string | null) =>
      to === null ? `Từ ${formatDay(from)}` : `Từ ${formatDay(from)} đến trước ${formatDay(to)}`,
    en: (from: string, to: string | null) =>
      to === null ? `Since ${formatDay(from)}` : `From ${formatDay(from)} until before ${formatDay(to)}`,
  },
  none: { vi: 'Chưa có', en: 'None' },
  endShort: { vi: 'Kết thúc', en: 'End' },
  notYet: {
    vi: (day: string) => `Bắt đầu ${formatDay(day)}`,
    en: (day: string) => `Begins ${formatDay(day)}`,
  },
  ended: { vi: 'Đã kết thúc', en: 'Ended' },
  held: { vi: 'Đang giữ', en: 'Held' },
  state: { vi: 'Tình trạng', en: 'State' },
  nobody: { vi: 'Chưa có ai giữ vai trò ở đơn vị này', en: 'Nobody holds a role in this agency yet' },
  formerRoles: { vi: 'Vai trò đã kết thúc', en: 'Ended roles' },
  give: { vi: 'Giao vai trò', en: 'Give a role' },
  email: { vi: 'Thư điện tử công vụ', en: 'Official e-mail address' },
  fullName: { vi: 'Họ tên', en: 'Full name' },
  fullNameHint: { vi: 'Chỉ nhập khi thêm người mới.', en: 'Only for somebody new.' },
  toHint: { vi: 'Để trống nếu chưa xác định.', en: 'Leave empty when open.' },
  end: { vi: 'Kết thúc vai trò', en: 'End the role' },
  endOn: { vi: 'Không còn vai trò từ ngày', en: 'Without the role from' },
  endNote: {
    vi: 'Những việc đã làm trong thời gian giữ vai trò được giữ nguyên.',
    en: 'What was done while the role was held stays as it is.',
  },
  keep: { vi: 'Giữ vai trò', en: 'Keep the role' },
  given: { vi: 'Đã giao vai trò.', en: 'The role is given.' },
  endedNow: { vi: 'Đã đặt ngày kết thúc vai trò.', en: 'The end of the role is set.' },
  history: { vi: 'Nhật ký', en: 'History' },
  historyEmpty: { vi: 'Chưa có thay đổi nào', en: 'Nothing has changed yet' },
  publicPage: { vi: 'Trang công khai', en: 'Public page' },
  emailNeeded: { vi: 'Nhập thư điện tử, ví dụ ten@ninhthuan.gov.vn.', en: 'Enter an e-mail address.' },
  chooseRole: { vi: 'Chọn vai trò', en: 'Choose a role' },
  roleNeeded: { vi: 'Chọn một vai trò.', en: 'Choose a role.' },
  dayNeeded: { vi: 'Chọn một ngày.', en: 'Choose a day.' },
})

/** What the lines of an agency's history say. */
export const historyTexts = textsOf({
  given: {
    vi: (role: string, person: string, from: string) =>
      `Giao vai trò ${role} cho ${person} từ ngày ${formatDay(from)}`,
    en: (role: string, person: string, from: string) =>
      `Gave ${person} the role ${role} from ${formatDay(from)}`,
  },
  ended: {
    vi: (role: string, person: string, on: string) =>
      `Kết thúc vai trò ${role} của ${person} từ ngày ${formatDay(on)}`,
    en: (role: string, person: string, on: string) =>
      `Ended the role ${role} of ${person} from ${formatDay(on)}`,
  },
  registered: {
    vi: (person: string) => `Thêm ${person} vào hệ thống`,
    en: (person: string) => `Registered ${person}`,
  },
  changed: {
    vi: 'Cập nhật thông tin đơn vị từ danh mục của tỉnh',
    en: "Updated the agency from the province's list",
  },
  escalated: {
    vi: (count: number, to: string) => `Báo ${to} về ${count} việc quá hạn từ 5 ngày làm việc`,
    en: (count: number, to: string) => `Told ${to} of ${count} assignments late by 5 working days or more`,
  },
  other: { vi: (action: string) => `Thay đổi (${action})`, en: (action: string) => `Change (${action})` },
})
