import { sha256Of } from '../files.ts'
import type { NewMail } from '../mail/index.ts'
import { limits } from './limits.ts'

type Reader = { readonly email: string; readonly name: string }

/** Both languages in one mail: before signing in nobody has said which one is theirs. */
export const resetMail = (reader: Reader, link: string): NewMail => ({
  ...secretMail('password-reset', reader, link),
  subject: 'Loa: đặt lại mật khẩu / Set a new password',
  body: `Kính gửi ông/bà ${reader.name},

Có yêu cầu đặt lại mật khẩu cho tài khoản ${reader.email}. Mở liên kết sau trong ${hours(limits.resetLink)} giờ để đặt mật khẩu mới, liên kết dùng được một lần:

${link}

Nếu ông/bà không yêu cầu, không cần làm gì: mật khẩu hiện tại vẫn giữ nguyên.

---
A new password was asked for the account ${reader.email}. Open the link above within ${hours(limits.resetLink)} hour to set it; it works once.
If you did not ask for it, there is nothing to do: your password stays as it is.
`,
})

export const welcomeMail = (reader: Reader, link: string): NewMail => ({
  ...secretMail('welcome', reader, link),
  subject: 'Loa: tài khoản mới / Your new account',
  body: `Kính gửi ông/bà ${reader.name},

Tài khoản ${reader.email} trên hệ thống Loa đã được lập. Mở liên kết sau trong ${hours(limits.welcomeLink) / 24} ngày để đặt mật khẩu, liên kết dùng được một lần:

${link}

---
An account ${reader.email} was made for you in Loa. Open the link above within ${hours(limits.welcomeLink) / 24} days to set your password; it works once.
`,
})

const secretMail = (about: string, reader: Reader, link: string) => ({
  key: `${about}:${sha256Of(Buffer.from(link))}`,
  recipient: reader.email,
  isSecret: true,
})

const hours = (seconds: number) => seconds / 3600
