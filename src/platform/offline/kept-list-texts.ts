import { textsOf } from '../i18n.ts'

/** The page of kept forms, whatever the forms are about. */
export const keptListTexts = textsOf({
  needsScript: {
    vi: 'Ghi khi không có mạng cần JavaScript, trình duyệt này đang tắt. Khi có mạng, biểu mẫu vẫn dùng bình thường.',
    en: 'Entering things without a network needs JavaScript, which is off in this browser. With a network the form works as usual.',
  },
  offline: {
    vi: 'Đang không có mạng. Các mục dưới đây đã lưu trên máy này và được gửi khi có mạng, kể cả sau khi đóng trình duyệt.',
    en: 'There is no network. What is listed is kept on this device and sent when there is one, also after the browser was closed.',
  },
  signIn: {
    vi: 'Phiên làm việc đã hết. Đăng nhập lại để gửi.',
    en: 'You were signed out. Sign in again to send.',
  },
  signsIn: { vi: 'Đăng nhập', en: 'Sign in' },
  sendNow: { vi: 'Gửi ngay', en: 'Send now' },
  nothing: { vi: 'Không có mục nào chờ gửi', en: 'Nothing waits to be sent' },
  sentTitle: { vi: 'Đã gửi từ máy này', en: 'Sent from this device' },
  sentLead: { vi: 'Trong bảy ngày qua.', en: 'Within the last seven days.' },
  waiting: { vi: 'Lưu trên máy này, chờ có mạng', en: 'Kept on this device, waits for a network' },
  tried: {
    vi: 'Đã thử gửi, máy chủ chưa trả lời. Tự thử lại sau ít phút.',
    en: 'It was sent without an answer, and will be again in a few minutes.',
  },
  signedOut: { vi: 'Đăng nhập lại để gửi', en: 'Sign in to send' },
  refused: { vi: 'Cần sửa', en: 'To be mended' },
  dropped: { vi: 'Đã bỏ, chưa gửi', en: 'Put away, not sent' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  repeat: { vi: 'Máy chủ đã nhận từ lần gửi trước.', en: 'The server had it from an earlier sending.' },
  whyForm: {
    vi: 'Máy chủ chưa nhận. Nội dung và ảnh vẫn giữ trên máy này. Cần sửa:',
    en: 'The server did not take it. Everything is still on this device. To be mended:',
  },
  whyKeyUsed: {
    vi: 'Biểu mẫu này đã được gửi trước đó với nội dung khác. Mở ra kiểm tra; nếu gửi, đây là một mục mới.',
    en: 'This form was sent before with other contents. Open it to check; if sent, it will be an entry of its own.',
  },
  whyNotAllowed: {
    vi: 'Tài khoản này không còn được ghi cho đơn vị đã chọn. Nội dung và ảnh vẫn giữ trên máy này.',
    en: 'This account may no longer log for the agency that was chosen. Everything is still on this device.',
  },
  whyTooLarge: {
    vi: 'Các tệp cộng lại quá lớn để gửi một lần. Nội dung và ảnh vẫn giữ trên máy này.',
    en: 'The files together are too large to be sent at once. Everything is still on this device.',
  },
  mend: { vi: 'Mở ra sửa', en: 'Open to mend' },
  mendNote: { vi: 'Cần có mạng để mở biểu mẫu.', en: 'Opening the form needs a network.' },
  drop: { vi: 'Bỏ mục này', en: 'Put away' },
  takeBack: { vi: 'Lấy lại', en: 'Take back' },
  look: { vi: 'Xem', en: 'Look' },
  keptAt: { vi: 'Ghi lúc', en: 'Entered' },
  files: { vi: 'Tệp kèm theo', en: 'Files with it' },
  room: {
    vi: 'Loa dùng {used} trên máy này, còn khoảng {free}.',
    en: 'Loa uses {used} on this device, about {free} are left.',
  },
  safe: {
    vi: 'Trình duyệt giữ dữ liệu này cho đến khi gửi xong.',
    en: 'The browser keeps it until it is sent.',
  },
  unsafe: {
    vi: 'Trình duyệt có thể xóa dữ liệu khi máy gần đầy: gửi sớm khi có mạng.',
    en: 'The browser may clear it when the device is nearly full: send soon.',
  },
})
