import { textsOf } from '../i18n.ts'
import { limits } from './limits.ts'

export const refusals = textsOf({
  wrong: {
    vi: 'Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại và nhập lại.',
    en: 'The e-mail address or the password is not right. Check them and type them again.',
  },
  passwordShort: {
    vi: `Đặt mật khẩu dài ít nhất ${limits.passwordShortest} ký tự; một câu ngắn dễ nhớ là tốt nhất.`,
    en: `Use at least ${limits.passwordShortest} characters; a short sentence you remember is best.`,
  },
  passwordLong: {
    vi: `Đặt mật khẩu không quá ${limits.passwordLongest} ký tự.`,
    en: `Use at most ${limits.passwordLongest} characters.`,
  },
  passwordGuessable: {
    vi: 'Chọn mật khẩu khác: mật khẩu này chứa địa chỉ thư hoặc chỉ lặp lại vài ký tự.',
    en: 'Choose another password: this one contains the e-mail address or only repeats a few characters.',
  },
  currentWrong: {
    vi: 'Mật khẩu hiện tại không đúng. Nhập lại.',
    en: 'The current password is not right. Type it again.',
  },
  linkOver: {
    vi: 'Liên kết này đã dùng hoặc đã hết hạn. Yêu cầu gửi liên kết mới.',
    en: 'This link has been used or has run out. Ask for a new one.',
  },
  emailTaken: {
    vi: 'Địa chỉ thư này đã có tài khoản. Nhập địa chỉ khác.',
    en: 'This e-mail address already has an account. Enter another.',
  },
})

/** The same for an account that exists and one that does not. */
export const locked = (waitSeconds: number) => {
  const minutes = Math.ceil(waitSeconds / 60)
  return {
    vi: `Đã nhập sai nhiều lần, tài khoản này tạm khóa. Thử lại sau ${minutes} phút, hoặc chọn "Quên mật khẩu".`,
    en: `Too many wrong passwords: this account is locked for now. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or choose "Forgotten password".`,
  }
}
