import { textsOf } from '../../platform/i18n.ts'

/** Filling the form from one sentence. */
export const noteTexts = textsOf({
  label: { vi: 'Ghi nhanh bằng một câu', en: 'Log with one sentence' },
  help: {
    vi: 'Ví dụ: “hôm qua họp thôn Tà Lú 45 người”, “tuần này phát 5 buổi”. Không cần dấu.',
    en: 'For example in Vietnamese: “hôm qua họp thôn Tà Lú 45 người”. Diacritics are not needed.',
  },
  fill: { vi: 'Điền vào biểu mẫu', en: 'Fill in the form' },
  dictate: { vi: 'Đọc thay gõ', en: 'Dictate' },
  dictating: { vi: 'Đang nghe, bấm để dừng', en: 'Listening, press to stop' },
  voiceNote: {
    vi: 'Khi đọc, nhà sản xuất trình duyệt có thể xử lý giọng nói. Không đọc tên riêng, số điện thoại của người dân.',
    en: 'The browser’s maker may process the voice. Do not speak citizens’ names or phone numbers.',
  },
  understood: { vi: 'Đã hiểu từ ghi chú', en: 'Understood from the note' },
  check: {
    vi: 'Xem lại các ô bên dưới, sửa nếu khác.',
    en: 'Look through the fields below and mend what differs.',
  },
  nothing: {
    vi: 'Chưa hiểu được hình thức hay ngày nào; câu ghi được giữ ở ô “Đã làm gì?”.',
    en: 'No form or day was understood; the sentence is kept under “What was done?”.',
  },
  guessed: {
    vi: 'Ngày được đề xuất theo tuần, chọn lại nếu khác',
    en: 'the days are proposed from the week, choose others if they differ',
  },
  days: { vi: 'Ngày', en: 'Days' },
  times: { vi: 'Số lần', en: 'Times' },
})
