import { textsOf } from '../i18n.ts'

export const texts = textsOf({
  title: { vi: 'Hộp thư đi', en: 'Outgoing mail' },
  lead: {
    vi: 'Thư hệ thống gửi cho người dùng: nhắc việc, trả lại, đặt mật khẩu. Mới nhất ở trên.',
    en: 'Mails the system sends to its users: reminders, returns, passwords. Newest first.',
  },
  demo: {
    vi: 'Bản dùng thử không gửi thư ra ngoài; mọi thư được giữ ở đây để đọc.',
    en: 'The demo sends nothing; every mail is kept here to be read.',
  },
  all: { vi: 'Tất cả', en: 'All' },
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  failed: { vi: 'Chưa gửi được', en: 'Not sent' },
  state: { vi: 'Tình trạng', en: 'State' },
  search: { vi: 'Tìm theo người nhận hoặc tiêu đề', en: 'Search recipient or subject' },
  find: { vi: 'Tìm', en: 'Search' },
  recipient: { vi: 'Người nhận', en: 'Recipient' },
  subject: { vi: 'Tiêu đề', en: 'Subject' },
  queued: { vi: 'Lập lúc', en: 'Queued' },
  sentAt: { vi: 'Gửi lúc', en: 'Sent' },
  attempts: { vi: 'Số lần thử', en: 'Tries' },
  lastError: { vi: 'Lỗi gần nhất', en: 'Last error' },
  body: { vi: 'Nội dung thư', en: 'What it says' },
  attachments: { vi: 'Tệp gửi kèm', en: 'Attached files' },
  empty: { vi: 'Chưa có thư nào.', en: 'No mails yet.' },
  nothingFound: {
    vi: 'Không có thư nào khớp. Bỏ bớt điều kiện tìm.',
    en: 'No mail matches. Take away a condition.',
  },
  secret: {
    vi: 'Thư này mang liên kết đặt mật khẩu: chỉ người nhận được đọc, nội dung bị xóa ngay khi gửi.',
    en: 'This mail carries a link that sets a password: only its recipient reads it, and its text is deleted once sent.',
  },
  sendAgain: { vi: 'Gửi lại', en: 'Send again' },
  queuedAgain: { vi: 'Thư đã vào hàng chờ gửi.', en: 'The mail is waiting to be sent.' },
  alreadySent: { vi: 'Thư này đã gửi, không gửi lại.', en: 'This mail was sent and is not sent again.' },
  count: { vi: (total: string) => `${total} thư`, en: (total: string) => `${total} mails` },
  back: { vi: 'Về Hộp thư đi', en: 'Back to outgoing mail' },
})
