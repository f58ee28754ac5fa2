import { textsOf } from '../../platform/i18n.ts'

export const guestTexts = textsOf({
  title: { vi: 'Góp ý bản thảo', en: 'Comment on a draft' },
  invited: {
    vi: (guest: string, by: string) => `${by} mời ${guest} đọc và góp ý bản thảo này.`,
    en: (guest: string, by: string) => `${by} invites ${guest} to read this draft and comment on it.`,
  },
  until: {
    vi: (when: string) => `Liên kết dùng được đến ${when}.`,
    en: (when: string) => `The link works until ${when}.`,
  },
  notOut: {
    vi: 'Bản thảo chưa đăng và còn thay đổi. Không chia sẻ lại liên kết này.',
    en: 'This draft has not been published and will change. Please do not pass the link on.',
  },
  yours: { vi: 'Góp ý của ông/bà', en: 'Your comments' },
  none: { vi: 'Ông/bà chưa gửi góp ý nào.', en: 'You have not commented yet.' },
  write: { vi: 'Gửi góp ý', en: 'Send a comment' },
  about: { vi: 'Góp ý về', en: 'About' },
  whole: { vi: 'Cả bài', en: 'The whole text' },
  text: { vi: 'Ý kiến', en: 'Comment' },
  textHelp: {
    vi: 'Người soạn bài đọc được ý kiến này cùng tên hoặc chức danh ghi trên thư mời.',
    en: 'The writers read it with the name or post on your invitation.',
  },
  sent: { vi: 'Đã gửi góp ý. Cảm ơn ông/bà.', en: 'Your comment was sent. Thank you.' },
  settled: { vi: 'Người soạn đã xử lý', en: 'Dealt with by the writers' },
  goneTitle: { vi: 'Liên kết góp ý không còn dùng được', en: 'This link no longer works' },
  gone: {
    vi: 'Liên kết đã hết hạn, đã được người mời kết thúc, bài đã đăng hoặc không còn là bản thảo, hay địa chỉ chưa đủ chữ.',
    en: 'It has run out, was ended by whoever invited you, the text has been published or discarded, or the address is not complete.',
  },
  goneDo: {
    vi: 'Kiểm tra địa chỉ trong thư mời, hoặc đề nghị người mời gửi liên kết mới.',
    en: 'Check the address in your invitation, or ask whoever invited you for a new link.',
  },
  toPortal: { vi: 'Về trang chủ của cổng', en: 'Go to the home page' },
})
