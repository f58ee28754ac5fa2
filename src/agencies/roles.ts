import { textsOf } from '../platform/i18n.ts'

/** What a person may be in an agency. Adding a role is adding a line here and saying in permissions.ts what it may do. */
export const roleNames = textsOf({
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
  programme_officer: { vi: 'Chuyên viên chương trình', en: 'Programme officer' },
  unit_officer: { vi: 'Đầu mối cải cách hành chính', en: 'Unit officer' },
  head: { vi: 'Thủ trưởng cơ quan', en: 'Head of agency' },
  editor: { vi: 'Biên tập viên', en: 'Editor' },
  chief_editor: { vi: 'Trưởng Ban Biên tập', en: 'Chief editor' },
  leader: { vi: 'Lãnh đạo UBND tỉnh', en: 'Provincial leader' },
  appraiser: { vi: 'Tổ thẩm định', en: 'Appraiser' },
  supervisor: { vi: 'Giám sát (MTTQ, đoàn thể)', en: 'Supervisor' },
})

export type Role = keyof typeof roleNames
export const roles = Object.keys(roleNames) as Role[]
