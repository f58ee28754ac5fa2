import { counted, textsOf } from '../../platform/i18n.ts'

/** What is looked at before a report is submitted. */
export const checkTexts = textsOf({
  title: { vi: 'Kiểm tra trước khi trình', en: 'Before it is submitted' },
  titleSigned: { vi: 'Kiểm tra bản đã ký', en: 'What was signed, checked' },
  toWrite: {
    vi: (count: number) => `${count} đoạn chờ ông/bà viết.`,
    en: (count: number) => `${counted(count, 'passage')} to be written.`,
  },
  unsent: {
    vi: (count: number, all: number) => `${count}/${all} đơn vị cấp dưới chưa gửi báo cáo.`,
    en: (count: number, all: number) => `${count}/${all} agencies below have not sent theirs.`,
  },
  openBelow: { vi: 'Xem danh sách', en: 'See which' },
  doubles: {
    vi: (count: number) => `${count} số có thể trùng.`,
    en: (count: number) => `${counted(count, 'figure')} may hold doubles.`,
  },
  doubleOf: {
    vi: (figure: string, pairs: number) => `${figure}: ${pairs} cặp hoạt động giống nhau.`,
    en: (figure: string, pairs: number) => `${figure}: ${counted(pairs, 'pair')} of alike activities.`,
  },
  writeFirst: { vi: 'Viết đoạn đầu tiên', en: 'Write the first one' },
  seeFigure: { vi: 'Xem con số', en: 'See the figure' },
  compare: { vi: 'Đối chiếu', en: 'Compare' },
  set: {
    vi: (count: number) => `${count} số sửa tay, có nêu lý do.`,
    en: (count: number) => `${counted(count, 'figure')} set by hand, with a reason.`,
  },
  recounted: {
    vi: (same: number, all: number) => `${same}/${all} số tính lại được từ từng dòng.`,
    en: (same: number, all: number) => `${same}/${all} figures add up again from their rows.`,
  },
  otherNow: {
    vi: (count: number) => `${count} số nay đếm khác khi ký.`,
    en: (count: number) => `${counted(count, 'figure')} now counted otherwise than when signed.`,
  },
  layout: {
    vi: (rules: number, law: string) => `Đúng thể thức ${law} (${rules} điểm).`,
    en: (rules: number, law: string) => `Laid out as ${law} asks (${counted(rules, 'point')}).`,
  },
  layoutBroken: {
    vi: (broken: number, law: string) => `${broken} điểm chưa đúng thể thức ${law}.`,
    en: (broken: number, law: string) => `${counted(broken, 'point')} not as ${law} asks.`,
  },
  clerk: { vi: 'Số văn bản do văn thư cấp khi ký.', en: 'The clerk gives the number when it is signed.' },
  whole: {
    vi: 'Bản chốt còn nguyên vẹn theo dấu vân tay.',
    en: 'What was signed is unchanged, by its fingerprint.',
  },
  broken: {
    vi: 'Bản chốt không còn đúng dấu vân tay. Báo quản trị hệ thống.',
    en: 'What was signed no longer has its fingerprint. Tell the administrator.',
  },
})
