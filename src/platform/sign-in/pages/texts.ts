import { textsOf } from '../../i18n.ts'
import { limits } from '../limits.ts'

export const formTexts = textsOf({
  emailMissing: { vi: 'Nhập địa chỉ thư điện tử.', en: 'Enter the e-mail address.' },
  emailWrong: {
    vi: 'Nhập địa chỉ thư điện tử đầy đủ, ví dụ ten@coquan.gov.vn.',
    en: 'Enter a whole e-mail address, for example name@office.gov.vn.',
  },
  passwordMissing: { vi: 'Nhập mật khẩu.', en: 'Enter the password.' },
  notRepeated: {
    vi: 'Hai lần nhập chưa giống nhau. Nhập lại.',
    en: 'The two entries differ. Type it again.',
  },
})

export const signInTexts = textsOf({
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lead: {
    vi: 'Dành cho cán bộ, công chức, viên chức được giao việc trên hệ thống.',
    en: 'For officials who work in the system.',
  },
  email: { vi: 'Thư điện tử', en: 'E-mail address' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  forgotten: { vi: 'Quên mật khẩu', en: 'Forgotten password' },
  byPassword: { vi: 'Bằng mật khẩu', en: 'By password' },
  demoTitle: { vi: 'Vào thử bằng tài khoản mẫu', en: 'Try it with a sample account' },
  demoLead: {
    vi: 'Mỗi tài khoản mẫu ứng với một vị trí công việc, bấm là vào, không cần mật khẩu.',
    en: 'Each sample account stands for one post; one click enters, without a password.',
  },
  demoPassword: {
    vi: (password: string) => `Mật khẩu chung của các tài khoản mẫu: ${password}`,
    en: (password: string) => `The shared password of the sample accounts: ${password}`,
  },
  post: { vi: 'Vị trí công việc', en: 'Post' },
  does: { vi: 'Làm thử được gì', en: 'What can be tried' },
  action: { vi: 'Thao tác', en: 'Action' },
  enter: { vi: 'Vào', en: 'Enter' },
  enterAs: { vi: (who: string) => `Vào với vai ${who}`, en: (who: string) => `Enter as ${who}` },
  signedOut: { vi: 'Đã đăng xuất.', en: 'Signed out.' },
})

export const forgottenTexts = textsOf({
  title: { vi: 'Quên mật khẩu', en: 'Forgotten password' },
  lead: {
    vi: 'Nhập địa chỉ thư điện tử của tài khoản. Liên kết đặt lại mật khẩu được gửi đến địa chỉ đó, dùng một lần trong 1 giờ.',
    en: 'Enter the e-mail address of the account. A link to set a new password is sent there; it works once, for one hour.',
  },
  send: { vi: 'Gửi liên kết', en: 'Send the link' },
  sentTitle: { vi: 'Kiểm tra hộp thư', en: 'Check your mail' },
  sent: {
    vi: (email: string) =>
      `Nếu ${email} có tài khoản, liên kết đã được gửi. Không thấy thư sau vài phút: kiểm tra mục thư rác hoặc hỏi quản trị hệ thống.`,
    en: (email: string) =>
      `If ${email} has an account, the link has been sent. No mail after some minutes: look in the spam folder or ask an administrator.`,
  },
  sentDemo: {
    vi: 'Bản dùng thử không gửi thư ra ngoài: thư nằm trong Hộp thư đi của quản trị hệ thống.',
    en: 'The demo sends nothing: the mail is in the outgoing box of the administrator.',
  },
  back: { vi: 'Về trang đăng nhập', en: 'Back to signing in' },
})

export const resetTexts = textsOf({
  title: { vi: 'Đặt mật khẩu mới', en: 'Set a new password' },
  account: { vi: 'Tài khoản', en: 'Account' },
  password: { vi: 'Mật khẩu mới', en: 'New password' },
  hint: {
    vi: `Ít nhất ${limits.passwordShortest} ký tự; một câu ngắn dễ nhớ là tốt nhất`,
    en: `At least ${limits.passwordShortest} characters; a short sentence you remember is best`,
  },
  repeated: { vi: 'Nhập lại mật khẩu mới', en: 'Repeat the new password' },
  save: { vi: 'Đặt mật khẩu', en: 'Set the password' },
  saved: {
    vi: 'Đã đặt mật khẩu mới. Đăng nhập bằng mật khẩu này.',
    en: 'The new password is set. Sign in with it.',
  },
  overTitle: { vi: 'Liên kết không còn dùng được', en: 'This link no longer works' },
  overLead: {
    vi: 'Liên kết đã dùng hoặc đã hết hạn. Mỗi liên kết đặt mật khẩu được một lần.',
    en: 'The link has been used or has run out. Each link sets a password once.',
  },
  askAgain: { vi: 'Yêu cầu liên kết mới', en: 'Ask for a new link' },
})

export const accountTexts = textsOf({
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  sessions: { vi: 'Phiên đăng nhập', en: 'Sessions' },
  sessionsLead: {
    vi: 'Các thiết bị đang đăng nhập bằng tài khoản này. Phiên tự kết thúc sau 12 giờ không dùng, và sau 7 ngày.',
    en: 'Devices now signed in with this account. A session ends by itself after 12 hours without use, and after 7 days.',
  },
  device: { vi: 'Thiết bị', en: 'Device' },
  unknownDevice: { vi: 'Không rõ thiết bị', en: 'Unknown device' },
  signedIn: { vi: 'Đăng nhập', en: 'Signed in' },
  used: { vi: 'Dùng lần cuối', en: 'Last used' },
  action: { vi: 'Thao tác', en: 'Action' },
  thisOne: { vi: 'Phiên này', en: 'This session' },
  end: { vi: 'Kết thúc', en: 'End' },
  endThat: {
    vi: (device: string) => `Kết thúc phiên ${device}`,
    en: (device: string) => `End the session ${device}`,
  },
  endOthers: {
    vi: (count: number) => `Kết thúc ${count} phiên khác`,
    en: (count: number) => (count === 1 ? 'End the other session' : `End ${count} other sessions`),
  },
  ended: {
    vi: 'Đã kết thúc phiên. Thiết bị đó phải đăng nhập lại.',
    en: 'The session has ended. That device has to sign in again.',
  },
  othersEnded: {
    vi: 'Đã kết thúc các phiên khác. Các thiết bị đó phải đăng nhập lại.',
    en: 'The other sessions have ended. Those devices have to sign in again.',
  },
  change: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  changeLead: {
    vi: 'Sau khi đổi, mọi thiết bị khác phải đăng nhập lại.',
    en: 'Afterwards every other device has to sign in again.',
  },
  current: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  changed: {
    vi: 'Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất.',
    en: 'The password is changed. Other devices are signed out.',
  },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
})

const one = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'} ago`

export const ages = textsOf({
  now: { vi: 'vừa xong', en: 'just now' },
  minutes: { vi: (n: number) => `${n} phút trước`, en: (n: number) => one(n, 'minute') },
  hours: { vi: (n: number) => `${n} giờ trước`, en: (n: number) => one(n, 'hour') },
  days: { vi: (n: number) => `${n} ngày trước`, en: (n: number) => one(n, 'day') },
})
