import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

/** The page of one report. */
export const reportTexts = textsOf({
  lead: {
    vi: (from: string, to: string, due: string) => `Kỳ số liệu ${from} đến ${to}. Hạn gửi ${due}.`,
    en: (from: string, to: string, due: string) => `Figures of ${from} to ${to}. Due ${due}.`,
  },
  print: { vi: 'In', en: 'Print' },
  submit: { vi: 'Trình ký', en: 'Submit' },
  submitted: { vi: 'Đã trình thủ trưởng ký.', en: 'Submitted for signature.' },
  sign: { vi: 'Ký báo cáo', en: 'Sign the report' },
  signLead: {
    vi: 'Ký là chốt: số liệu, nguồn của từng số và toàn văn được giữ nguyên kèm dấu vân tay.',
    en: 'Signing fixes the figures, their rows and the whole text under one fingerprint.',
  },
  signed: { vi: 'Đã ký và chốt số liệu.', en: 'Signed; its figures are fixed.' },
  giveBack: { vi: 'Trả lại để sửa', en: 'Return' },
  reason: { vi: 'Điều cần sửa', en: 'What is to be changed' },
  givenBack: { vi: 'Đã trả lại người soạn.', en: 'Returned to its writer.' },
  returnedFor: { vi: 'Thủ trưởng trả lại', en: 'Returned by the head' },
  enterNumber: { vi: 'Nhập số văn bản', en: 'Enter the number' },
  numberField: { vi: 'Số văn thư cấp', en: 'Number given by the clerk' },
  dayField: { vi: 'Ngày ban hành', en: 'Day of issue' },
  saveNumber: { vi: 'Ghi số và ngày', en: 'Save number and day' },
  numbered: { vi: 'Đã ghi số văn bản.', en: 'The number is saved.' },
  send: { vi: (agency: string) => `Gửi ${agency}`, en: (agency: string) => `Send to ${agency}` },
  noteSent: { vi: 'Ghi là đã gửi', en: 'Note as sent' },
  sent: { vi: 'Đã gửi báo cáo.', en: 'The report is sent.' },
  waitsForHead: {
    vi: 'Đang chờ thủ trưởng ký. Nội dung không sửa được trong lúc chờ.',
    en: 'It awaits the head’s signature and cannot change meanwhile.',
  },
  waitsForClerk: {
    vi: 'Đã ký. Người soạn nhập số văn bản khi văn thư cấp.',
    en: 'Signed. Its writer enters the number once the clerk has given it.',
  },
  sentTo: {
    vi: (agency: string, moment: string, people: number) =>
      `Đã gửi ${agency} lúc ${moment}, ${people} người nhận.`,
    en: (agency: string, moment: string, people: number) =>
      `Sent to ${agency} at ${moment}, ${counted(people, 'recipient')}.`,
  },
  fingerprint: { vi: 'Dấu vân tay bản đã ký', en: 'Fingerprint of what was signed' },
  signedBy: {
    vi: (name: string, moment: string) => `${name} ký lúc ${moment}`,
    en: (name: string, moment: string) => `Signed by ${name} at ${moment}`,
  },
  isWhole: { vi: 'Bản chốt còn nguyên vẹn', en: 'What was signed is unchanged' },
  below: { vi: 'Tổng hợp cấp dưới', en: 'Reports from below' },
  sheet: { vi: 'Tờ báo cáo', en: 'The report' },
  beside: { vi: 'Số liệu, kiểm tra và các đoạn', en: 'Figures, checks and passages' },
  chosen: { vi: 'Con số đang chọn', en: 'The chosen number' },
  chooseLead: {
    vi: 'Chọn một con số gạch chân trong báo cáo để xem cách tính và từng dòng được đếm.',
    en: 'Choose an underlined number to see how it is counted, row by row.',
  },
  matches: { vi: 'Khớp', en: 'Agrees' },
  isSet: { vi: 'Sửa tay', en: 'Set by hand' },
  mayDouble: { vi: 'Có thể trùng', en: 'Possible double' },
  nowOther: {
    vi: (value: string) => `Nay đếm được ${value}`,
    en: (value: string) => `Now counted: ${value}`,
  },
  from: { vi: 'Tính từ', en: 'Counted from' },
  denominator: { vi: 'Mẫu số', en: 'Of' },
  asOf: { vi: 'Tính lúc', en: 'Counted at' },
  frozenAt: { vi: 'Chốt lúc', en: 'Fixed at' },
  counted: { vi: 'Máy đếm được', en: 'Counted' },
  setBy: { vi: 'Người sửa', en: 'Set by' },
  setReason: { vi: 'Lý do', en: 'Why' },
  copy: {
    vi: (moment: string) => `${moment}, bản số liệu`,
    en: (moment: string) => `${moment}, copy`,
  },
  missing: {
    vi: (count: number) => `${count} đơn vị, mục chưa có:`,
    en: (count: number) => `${count} without any:`,
  },
  andMore: {
    vi: (count: number) => `và ${formatNumber(count, 'vi')} đơn vị, mục khác`,
    en: (count: number) => `and ${formatNumber(count, 'en')} more`,
  },
  unlock: { vi: 'Mở khóa, sửa số này', en: 'Unlock and set this figure' },
  unlockLead: {
    vi: 'Số sửa tay được đánh dấu trên trang, trong tệp DOCX và XLSX, kèm lý do.',
    en: 'A figure set by hand is marked on the page, in the DOCX and the XLSX, with its reason.',
  },
  value: { vi: 'Giá trị ghi trong báo cáo', en: 'Value in the report' },
  saveFigure: { vi: 'Ghi số đã sửa', en: 'Save this figure' },
  figureSet: { vi: 'Đã ghi số sửa tay kèm lý do.', en: 'The figure is set, with its reason.' },
  lock: { vi: 'Trở về số máy đếm', en: 'Back to what is counted' },
  figureLocked: { vi: 'Số liệu trở về số máy đếm.', en: 'The figure is counted again.' },
  passages: { vi: 'Các đoạn', en: 'Passages' },
  toWrite: { vi: 'Cần ông/bà viết', en: 'To be written' },
  writtenOver: { vi: 'Đã sửa', en: 'Edited' },
  edit: { vi: 'Sửa', en: 'Edit' },
  write: { vi: 'Viết', en: 'Write' },
})
