import { type Lang, textsOf } from '../../platform/i18n.ts'
import type { Reason } from './link.ts'

const words = textsOf({
  address_wrong: { vi: 'Địa chỉ viết sai', en: 'The address is not written correctly' },
  credentials: {
    vi: 'Địa chỉ chứa tên đăng nhập hoặc mật khẩu',
    en: 'The address holds a user name or password',
  },
  not_allowed: {
    vi: 'Địa chỉ nội bộ, người đọc không mở được',
    en: 'An internal address that readers cannot open',
  },
  name_unknown: { vi: 'Không còn tên miền này', en: 'This domain name no longer exists' },
  name_unanswered: { vi: 'Không tra được tên miền', en: 'The domain name cannot be looked up' },
  refused: { vi: 'Máy chủ từ chối kết nối', en: 'The server refuses connections' },
  unreachable: { vi: 'Không tới được máy chủ', en: 'The server cannot be reached' },
  timeout: { vi: 'Máy chủ không trả lời kịp', en: 'The server does not answer in time' },
  certificate: {
    vi: 'Chứng thư bảo mật của trang không hợp lệ',
    en: 'The security certificate of the site is not valid',
  },
  broken_answer: { vi: 'Máy chủ trả lời không đọc được', en: 'The server’s answer cannot be read' },
  too_many_redirects: { vi: 'Chuyển hướng quá nhiều lần', en: 'It redirects too often' },
  too_large: { vi: 'Trả lời quá lớn', en: 'The answer is too large' },
  gone: { vi: 'Trang đã bị gỡ', en: 'The page was taken down' },
  missing: { vi: 'Không tìm thấy trang', en: 'The page is not found' },
  client_error: { vi: 'Máy chủ không nhận yêu cầu', en: 'The server does not take the request' },
  server_error: { vi: 'Máy chủ gặp lỗi', en: 'The server has a fault' },
  own_missing: { vi: 'Cổng không có trang hoặc tệp này', en: 'The portal has no such page or file' },
  own_gone: { vi: 'Bài được dẫn tới đã gỡ', en: 'The story it leads to was withdrawn' },
  own_staff: {
    vi: 'Dẫn vào không gian làm việc, người đọc không mở được',
    en: 'It leads into the workspace, where readers cannot go',
  },
  own_error: { vi: 'Cổng không nhận địa chỉ này', en: 'The portal does not take this address' },
})

/** Why an address leads nowhere, in a sentence, with what its server answered. */
export const reasonWords = (reason: Reason, status: number | null, lang: Lang): string =>
  status !== null && !reason.startsWith('own_') && status >= 400
    ? `${words[reason][lang]} (${status})`
    : words[reason][lang]
