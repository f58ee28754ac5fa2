import { textsOf } from '../platform/i18n.ts'

/** Mails about reports. They go out in Vietnamese. */
export const mailTexts = textsOf({
  greeting: {
    vi: (agency: string) => `Kính gửi ông/bà (${agency}),`,
    en: (agency: string) => `To ${agency},`,
  },
  submittedSubject: {
    vi: (title: string, agency: string) => `Trình ký: ${title} (${agency})`,
    en: (title: string, agency: string) => `For signature: ${title} (${agency})`,
  },
  submitted: {
    vi: (title: string, due: string) => `${title} đã trình ông/bà ký. Hạn gửi ${due}.`,
    en: (title: string, due: string) => `${title} awaits your signature. Due ${due}.`,
  },
  returnedSubject: {
    vi: (title: string, agency: string) => `Trả lại để sửa: ${title} (${agency})`,
    en: (title: string, agency: string) => `Returned: ${title} (${agency})`,
  },
  returned: {
    vi: (title: string) => `Thủ trưởng trả lại ${title}. Điều cần sửa:`,
    en: (title: string) => `The head returned ${title}. To be changed:`,
  },
  sentSubject: {
    vi: (title: string, agency: string, code: string) => `${title} của ${agency} (số ${code})`,
    en: (title: string, agency: string, code: string) => `${title} of ${agency} (No ${code})`,
  },
  sent: {
    vi: (title: string, agency: string, code: string, day: string) =>
      `${agency} gửi ${title}, số ${code} ngày ${day}. Văn bản và phụ lục số liệu kèm theo thư này.`,
    en: (title: string, agency: string, code: string, day: string) =>
      `${agency} sends ${title}, No ${code} of ${day}. The document and its annex are attached.`,
  },
  fingerprint: {
    vi: (sha256: string) => `Dấu vân tay của nội dung đã ký: ${sha256}`,
    en: (sha256: string) => `Fingerprint of what was signed: ${sha256}`,
  },
  dueSubject: {
    vi: (title: string, standing: string) => `${standing}: ${title}`,
    en: (title: string, standing: string) => `${standing}: ${title}`,
  },
  due: {
    vi: (title: string, due: string, state: string) =>
      `${title} đến hạn gửi ngày ${due}. Hiện nay: ${state}.`,
    en: (title: string, due: string, state: string) => `${title} is due on ${due}. Now: ${state}.`,
  },
  toHead: {
    vi: (days: string) => `Báo cáo quá hạn ${days} ngày làm việc nên thư này gửi cả thủ trưởng đơn vị.`,
    en: (days: string) => `The report is ${days} working days late, so this mail also goes to the head.`,
  },
  open: { vi: (address: string) => `Mở báo cáo: ${address}`, en: (address: string) => `Open: ${address}` },
  automatic: { vi: 'Thư này do hệ thống Loa gửi tự động.', en: 'This mail was sent by Loa.' },
})
