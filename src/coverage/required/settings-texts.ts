import { formatNumber, textsOf } from '../../platform/i18n.ts'

export const settingsTexts = textsOf({
  title: { vi: 'Yêu cầu bao phủ', en: 'What must be covered' },
  lead: {
    vi: (cells: number, tasks: number) =>
      `${formatNumber(cells, 'vi')} ô bắt buộc; ${formatNumber(tasks, 'vi')} nhiệm vụ đã nói rõ dành cho ai.`,
    en: (cells: number, tasks: number) =>
      `${formatNumber(cells, 'en')} required cells; ${formatNumber(tasks, 'en')} tasks say whom they are for.`,
  },
  toMatrix: { vi: 'Xem ma trận', en: 'See the matrix' },
  noneYet: {
    vi: (cells: number, tasks: number) =>
      `Kế hoạch này chưa khai báo yêu cầu. Đọc từ lời văn kế hoạch: đề xuất ${cells} ô bắt buộc, đối tượng của ${tasks} nhiệm vụ.`,
    en: (cells: number, tasks: number) =>
      `Nothing is set for this plan yet. From its words: ${cells} required cells and the audiences of ${tasks} tasks are proposed.`,
  },
  accept: { vi: 'Dùng đề xuất', en: 'Use the proposal' },
  cells: { vi: 'Nội dung nào phải đến với ai', en: 'Which theme must reach whom' },
  cellsLead: {
    vi: '“Từng xã”: ở địa bàn của mỗi UBND cấp xã. Ô không chọn là không đặt.',
    en: '“Each commune”: in the area of every commune. An empty choice is not required.',
  },
  theme: { vi: 'Nội dung', en: 'Theme' },
  notRequired: { vi: 'Không đặt', en: 'Not required' },
  quarter: { vi: 'Mỗi quý', en: 'Each quarter' },
  half: { vi: 'Mỗi 6 tháng', en: 'Each half year' },
  year: { vi: 'Mỗi năm', en: 'Each year' },
  eachCommune: { vi: 'từng xã', en: 'each commune' },
  someCommunes: { vi: (n: number) => `${n} địa bàn`, en: (n: number) => `${n} areas` },
  basis: { vi: 'Căn cứ của các thay đổi', en: 'Basis of the changes' },
  basisHelp: {
    vi: 'Điều khoản của kế hoạch hoặc văn bản; ghi cho những ô vừa sửa.',
    en: 'Clause of the plan or document; noted for the cells just changed.',
  },
  save: { vi: 'Lưu yêu cầu', en: 'Save requirements' },
  tasks: { vi: 'Nhiệm vụ dành cho ai', en: 'Whom tasks are for' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  audiences: { vi: 'Đối tượng', en: 'Audiences' },
  nobody: { vi: 'Chưa khai báo', en: 'Not set' },
  change: { vi: 'Sửa', en: 'Change' },
  saveTask: { vi: 'Lưu đối tượng', en: 'Save audiences' },
  history: { vi: 'Nhật ký', en: 'History' },
  required: {
    vi: (n: number) => `Lưu yêu cầu bao phủ: ${n} ô thay đổi`,
    en: (n: number) => `Requirements saved: ${n} cells changed`,
  },
  accepted: { vi: 'Dùng đề xuất đọc từ kế hoạch', en: 'Proposal read from the plan taken' },
  taskSet: {
    vi: (what: string) => `Sửa đối tượng của nhiệm vụ ${what}`,
    en: (what: string) => `Audiences changed of task ${what}`,
  },
  dismissed: {
    vi: (why: string) => `Bỏ qua một ô trống: ${why}`,
    en: (why: string) => `An empty cell put aside: ${why}`,
  },
  reopened: { vi: 'Hoàn tác việc bỏ qua một ô trống', en: 'Putting an empty cell aside undone' },
  saidSaved: { vi: 'Đã lưu. Ma trận dùng yêu cầu mới ngay.', en: 'Saved. The matrix uses it at once.' },
  changedMeanwhile: {
    vi: 'Có người vừa sửa yêu cầu của kế hoạch này. Xem lại rồi lưu.',
    en: 'Somebody has just changed this plan’s requirements. Look again, then save.',
  },
  needsBasis: { vi: 'Ghi căn cứ của các ô vừa sửa.', en: 'Say the basis of the cells just changed.' },
  unknownAudience: { vi: 'Chọn đối tượng trong danh sách.', en: 'Choose audiences from the list.' },
  setAlready: {
    vi: 'Yêu cầu của kế hoạch này đã được khai báo.',
    en: 'This plan’s requirements are set already.',
  },
})
