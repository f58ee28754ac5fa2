import { type Text, textsOf } from '../platform/i18n.ts'

/** Why an act on a report is refused. */
export const actTexts = textsOf({
  officersWrite: {
    vi: 'Đầu mối của đơn vị soạn báo cáo; thủ trưởng ký hoặc trả lại.',
    en: 'The agency’s officer writes the report; its head signs it or returns it.',
  },
  headSigns: {
    vi: 'Thủ trưởng đơn vị ký hoặc trả lại báo cáo.',
    en: 'The head of the agency signs the report or returns it.',
  },
  awaitsSignature: {
    vi: 'Báo cáo đang chờ ký nên không sửa được. Thủ trưởng trả lại thì sửa tiếp.',
    en: 'The report awaits its signature and cannot change. Once the head returns it, it can.',
  },
  isSigned: {
    vi: 'Báo cáo đã ký: nội dung và số liệu giữ nguyên như khi ký.',
    en: 'The report is signed: what it says stays as it was signed.',
  },
  notSubmitted: {
    vi: 'Báo cáo chưa trình ký.',
    en: 'The report has not been submitted for signature.',
  },
  notSigned: { vi: 'Báo cáo chưa được ký.', en: 'The report is not signed yet.' },
  noNumber: {
    vi: 'Nhập số văn bản do văn thư cấp trước khi gửi.',
    en: 'Enter the number given by the clerk before sending.',
  },
  writtenMeanwhile: {
    vi: 'Đoạn này vừa có người sửa. Đọc bản mới bên trên rồi lưu lại.',
    en: 'Somebody has just changed this passage. Read the new text above, then save again.',
  },
  noPassage: {
    vi: 'Báo cáo này không có đoạn ông/bà sửa.',
    en: 'This report has no such passage.',
  },
  passageEmpty: {
    vi: 'Viết nội dung của đoạn, hoặc chọn “Trở về câu tự soạn”.',
    en: 'Write the passage, or choose “Back to the generated sentence”.',
  },
  passageLong: { vi: 'Rút đoạn này xuống dưới 5.000 chữ cái.', en: 'Keep the passage below 5,000 letters.' },
  numberTyped: {
    vi: (number: string) =>
      `Số ${number} được gõ tay. Số do máy tính: giữ tên số liệu trong ngoặc nhọn. Nếu số khác thực tế, mở khóa số liệu đó kèm lý do.`,
    en: (number: string) =>
      `The number ${number} is typed by hand. Counted numbers: keep the figure’s name in braces. If it is not what is true, unlock that figure with a reason.`,
  },
  noFigure: { vi: 'Báo cáo này không có số liệu đó.', en: 'This report has no such figure.' },
  notNumber: { vi: 'Nhập một số không âm.', en: 'Enter a number of zero or more.' },
  reasonMissing: {
    vi: 'Nêu lý do (ít nhất 10 chữ cái) để người ký và cấp trên hiểu.',
    en: 'Say why, in ten letters or more, for whoever signs and those above.',
  },
  returnReason: { vi: 'Nêu điều cần sửa khi trả lại.', en: 'Say what must be changed.' },
  seenOther: {
    vi: 'Số liệu hoặc nội dung đã thay đổi từ khi ông/bà mở trang. Xem lại bản dưới đây rồi ký.',
    en: 'Figures or text have changed since the page was opened. Look at it again below, then sign.',
  },
  openBlockers: {
    vi: 'Còn phần phải hoàn tất trước khi trình. Xem danh sách bên cạnh.',
    en: 'Something is still missing before it can be submitted. See the list beside it.',
  },
  numberRange: { vi: 'Nhập số văn bản từ 1 đến 99.999.', en: 'Enter a number from 1 to 99,999.' },
  numberGiven: {
    vi: (given: string) => `Báo cáo đã có số ${given}.`,
    en: (given: string) => `The report already has the number ${given}.`,
  },
  dayBeforeSignature: {
    vi: 'Ngày ban hành không trước ngày ký và không sau hôm nay.',
    en: 'The day of issue is not before the signature and not after today.',
  },
  nobodyReceives: {
    vi: 'Cơ quan nhận chưa có người nhận thư. Báo cho quản trị hệ thống phân vai trò trước khi gửi.',
    en: 'Nobody at the receiving agency has a mail address yet. Ask the administrator to give somebody the role.',
  },
  notBelow: {
    vi: 'Chỉ trích được đoạn của báo cáo cấp dưới đã gửi đến đơn vị mình.',
    en: 'Only a passage of a report that was sent to this agency can be quoted.',
  },
  windowRuns: {
    vi: 'Kỳ số liệu chưa kết thúc nên chưa mở báo cáo.',
    en: 'The window has not ended, so its reports are not opened yet.',
  },
  quotedAlready: { vi: 'Đoạn này đã được trích.', en: 'This passage is quoted already.' },
})

export const unknownFigure = (key: string): Text => ({
  vi: `Không có số liệu tên “${key}”. Dùng đúng tên trong danh sách bên cạnh.`,
  en: `There is no figure “${key}”. Use a name from the list beside it.`,
})
