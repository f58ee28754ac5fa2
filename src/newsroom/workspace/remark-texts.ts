import { textsOf } from '../../platform/i18n.ts'
import { places } from '../life/blocker-texts.ts'

export const remarkTexts = textsOf({
  title: { vi: 'Trao đổi', en: 'Comments' },
  none: { vi: 'Chưa có góp ý nào cho bản này.', en: 'Nobody has commented yet.' },
  remarks: { vi: (count: string) => `${count} trao đổi`, en: (count: string) => `Comments: ${count}` },
  remarkOn: {
    vi: (n: number) => `Góp ý đoạn ${n}`,
    en: (n: number) => `Comment on passage ${n}`,
  },
  onPassage: { vi: (n: number) => ` ở đoạn ${n}`, en: (n: number) => ` on passage ${n}` },
  // As the reasons beside the draft name it.
  passage: places.block,
  whole: { vi: 'Cả bài', en: 'The whole text' },
  about: { vi: 'Góp ý về', en: 'About' },
  text: { vi: 'Ý kiến', en: 'Comment' },
  send: { vi: 'Gửi góp ý', en: 'Send the comment' },
  settle: { vi: 'Đánh dấu xong', en: 'Settle' },
  settledBy: {
    vi: (who: string, when: string) => `Đã xong, ${who} ${when}`,
    en: (who: string, when: string) => `Settled by ${who}, ${when}`,
  },
  byLink: { vi: 'qua liên kết', en: 'by link' },
  earlier: { vi: (n: number) => `ở lần lưu ${n}`, en: (n: number) => `at save ${n}` },
  tooLong: { vi: 'Viết dưới 4.000 chữ cái.', en: 'Keep it below 4,000 characters.' },
  guests: { vi: 'Mời người ngoài góp ý', en: 'Invite a guest' },
  guestsLead: {
    vi: 'Người nhận đọc và góp ý qua một liên kết riêng, không cần tài khoản; liên kết tự hết hạn.',
    en: 'They read and comment by a link of their own, without an account; it ends by itself.',
  },
  guest: { vi: 'Tên hoặc chức danh người được mời', en: 'Name or post of whom you invite' },
  days: { vi: 'Trong số ngày', en: 'For how many days' },
  makeLink: { vi: 'Tạo liên kết', en: 'Make the link' },
  newLink: { vi: 'Liên kết vừa tạo', en: 'The new link' },
  newLinkHelp: {
    vi: 'Chép và gửi cho người được mời. Hệ thống chỉ giữ dấu vân tay của liên kết nên không hiện lại được.',
    en: 'Copy it and send it. Only its fingerprint is kept, so it cannot be shown again.',
  },
  until: { vi: (when: string) => `đến ${when}`, en: (when: string) => `until ${when}` },
  ended: { vi: 'đã kết thúc', en: 'ended' },
  expired: { vi: 'đã hết hạn', en: 'expired' },
  end: { vi: 'Kết thúc', en: 'End' },
  endOf: {
    vi: (guest: string) => `Kết thúc liên kết của ${guest}`,
    en: (guest: string) => `End the link of ${guest}`,
  },
})
