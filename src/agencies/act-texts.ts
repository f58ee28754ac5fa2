import { formatDay } from '../platform/dates.ts'

/** What the acts on people and roles answer when they refuse. */
export const actTexts = {
  endsBeforeStart: {
    vi: 'Chọn ngày kết thúc sau ngày bắt đầu.',
    en: 'Choose an end after the start.',
  },
  beforeAgency: (day: string) => ({
    vi: `Chọn từ ngày ${formatDay(day)}: trước đó chưa có thông tin về đơn vị này.`,
    en: `Choose ${formatDay(day)} or later: nothing is known of this agency before.`,
  }),
  afterAgency: (day: string) => ({
    vi: `Chọn trước ngày ${formatDay(day)}: từ ngày đó đơn vị không còn hoạt động.`,
    en: `Choose a day before ${formatDay(day)}, when this agency ended.`,
  }),
  heldAlready: (day: string) => ({
    vi: `Người này đã có vai trò này từ ngày ${formatDay(day)}. Chọn vai trò khác hoặc thời gian khác.`,
    en: `This person has held this role since ${formatDay(day)}. Choose another role or other dates.`,
  }),
  unknownPerson: {
    vi: 'Địa chỉ này chưa có trong hệ thống. Nhập họ tên để thêm người mới.',
    en: 'This address is not known yet. Enter a full name to add the person.',
  },
  otherPerson: {
    vi: 'Địa chỉ này đã thuộc về một người khác. Nhập địa chỉ khác.',
    en: 'This address already belongs to another person. Enter another one.',
  },
  endInPast: {
    vi: 'Chọn từ hôm nay trở đi. Những ngày đã giữ vai trò được giữ nguyên trong nhật ký.',
    en: 'Choose today or later. The days on which the role was held stay on record.',
  },
  endedAlready: {
    vi: 'Vai trò này đã kết thúc.',
    en: 'This role has already ended.',
  },
  lastAdministrator: {
    vi: 'Đây là quản trị hệ thống cuối cùng. Giao vai trò này cho người khác trước khi kết thúc.',
    en: 'This is the last administrator. Give the role to somebody else before ending it.',
  },
} as const
