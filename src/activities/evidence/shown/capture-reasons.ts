import { textsOf } from '../../../platform/i18n.ts'
import type { CaptureReason } from '../captures/capture.ts'

/** Why a page was not captured, for whoever can do something about it. */
export const captureReasons = textsOf({
  address_wrong: { vi: 'đường dẫn viết sai', en: 'the link is not written rightly' },
  credentials: { vi: 'đường dẫn chứa tên và mật khẩu', en: 'the link holds a name and a password' },
  not_allowed: { vi: 'đường dẫn chỉ mở được trong mạng nội bộ', en: 'the link opens inside a network only' },
  own_staff: { vi: 'trang cần đăng nhập, người khác không xem được', en: 'the page needs signing in' },
  name_unknown: { vi: 'không tìm thấy tên miền', en: 'the name of the site is not known' },
  name_unanswered: { vi: 'máy chủ tên miền không trả lời', en: 'the name servers do not answer' },
  refused: { vi: 'máy chủ từ chối kết nối', en: 'the server refuses to be reached' },
  unreachable: { vi: 'không kết nối được tới máy chủ', en: 'the server cannot be reached' },
  timeout: { vi: 'máy chủ trả lời quá chậm', en: 'the server is too slow' },
  certificate: { vi: 'chứng thư của trang không hợp lệ', en: 'the certificate of the site is not valid' },
  broken_answer: { vi: 'máy chủ trả lời không đọc được', en: 'the answer cannot be read' },
  too_many_redirects: { vi: 'trang chuyển hướng quá nhiều lần', en: 'the page leads on too many times' },
  too_large: { vi: 'trang lớn hơn 8 MB', en: 'the page is over 8 MB' },
  missing: { vi: 'trang không còn', en: 'the page is not there' },
  forbidden: { vi: 'máy chủ không cho xem', en: 'the server does not let it be seen' },
  server_error: { vi: 'máy chủ báo lỗi', en: 'the server reports an error' },
  no_words: { vi: 'đường dẫn không dẫn tới trang có chữ', en: 'the link leads to nothing with words' },
  empty: { vi: 'trang không có nội dung', en: 'the page is empty' },
} satisfies Record<CaptureReason, { vi: string; en: string }>)
