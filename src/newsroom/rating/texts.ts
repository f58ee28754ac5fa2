import { formatNumber, textsOf } from '../../platform/i18n.ts'
import type { RatingPoint } from './rating.ts'

export const ratingTexts = textsOf({
  question: { vi: 'Thông tin này có ích không?', en: 'Was this useful?' },
  yes: { vi: 'Có ích', en: 'Yes' },
  no: { vi: 'Chưa có ích', en: 'No' },
  whyYes: { vi: 'Điều gì có ích (không bắt buộc)', en: 'What was useful (optional)' },
  whyNo: { vi: 'Điều gì chưa ổn (không bắt buộc)', en: 'What was not (optional)' },
  words: { vi: 'Lý do bằng lời của ông/bà (không bắt buộc)', en: 'In your own words (optional)' },
  wordsHelp: {
    vi: 'Tối đa 500 ký tự. Chỉ Ban Biên tập đọc, không đăng công khai. Không ghi họ tên, số điện thoại.',
    en: 'At most 500 characters. Only the editors read it. Do not write names or telephone numbers.',
  },
  send: { vi: 'Gửi đánh giá', en: 'Send' },
  privacy: { vi: 'Không lưu danh tính người đánh giá.', en: 'Nothing about who answers is kept.' },
  totals: {
    vi: (useful: number, all: number) =>
      `${formatNumber(useful, 'vi')} trên ${formatNumber(all, 'vi')} lượt đánh giá thấy có ích.`,
    en: (useful: number, all: number) =>
      `${formatNumber(useful, 'en')} of ${formatNumber(all, 'en')} ${all === 1 ? 'answer' : 'answers'} found it useful.`,
  },
  none: { vi: 'Chưa có đánh giá nào.', en: 'Nobody has answered yet.' },
  choose: { vi: 'Chọn “Có ích” hoặc “Chưa có ích”.', en: 'Choose “Yes” or “No”.' },
  tooLong: { vi: 'Rút lý do xuống còn 500 ký tự.', en: 'Shorten your words to 500 characters.' },
  tooMany: {
    vi: 'Đã nhận nhiều đánh giá từ kết nối này. Gửi lại sau một phút.',
    en: 'Many answers came from this connection. Send again in a minute.',
  },
  thanks: { vi: 'Đã ghi nhận đánh giá của ông/bà.', en: 'Your answer was counted.' },
  again: {
    vi: 'Đánh giá của ông/bà về bài này hôm nay đã được ghi nhận trước đó.',
    en: 'Your answer about this story was already counted today.',
  },
  hidden: { vi: '[đã ẩn]', en: '[hidden]' },
  deskTitle: { vi: 'Đánh giá của bạn đọc', en: 'What readers think' },
  deskLead: {
    vi: 'Lý do do bạn đọc viết, chỉ Ban Biên tập xem. Số điện thoại, địa chỉ thư trong lời đã được ẩn khi nhận.',
    en: 'Reasons that readers wrote, for the board only. Telephone numbers and mail addresses were taken out.',
  },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
  all: { vi: 'Tất cả', en: 'All' },
  filterLabel: { vi: 'Lọc lý do', en: 'Which reasons' },
  story: { vi: 'Bài', en: 'Story' },
  answer: { vi: 'Đánh giá', en: 'Answer' },
  reason: { vi: 'Lý do', en: 'Reason' },
  day: { vi: 'Ngày', en: 'Day' },
  state: { vi: 'Tình trạng', en: 'State' },
  markRead: { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  markAllRead: {
    vi: (count: number) => `Đánh dấu đã đọc ${count} lý do`,
    en: (count: number) => `Mark ${count} as read`,
  },
  markedRead: { vi: 'Đã đánh dấu đã đọc.', en: 'Marked as read.' },
  read: { vi: 'Đã đọc', en: 'Read' },
  onlyThisStory: { vi: 'Chỉ bài này', en: 'This story only' },
  everyStory: { vi: 'Mọi bài', en: 'Every story' },
  noReasons: { vi: 'Không có lý do nào.', en: 'No reasons.' },
  noReasonsHelp: {
    vi: 'Khi bạn đọc gửi đánh giá kèm lý do, lý do hiện ở đây.',
    en: 'When readers send an answer with a reason, it appears here.',
  },
})

export const pointTexts = textsOf({
  clear: { vi: 'Dễ hiểu', en: 'Clear' },
  complete: { vi: 'Đầy đủ', en: 'Complete' },
  timely: { vi: 'Kịp thời', en: 'Timely' },
  could_act: { vi: 'Làm theo được', en: 'I could act on it' },
  hard_to_understand: { vi: 'Khó hiểu', en: 'Hard to understand' },
  incomplete: { vi: 'Thiếu thông tin', en: 'Something is missing' },
  outdated: { vi: 'Đã cũ', en: 'Out of date' },
  wrong: { vi: 'Có chỗ chưa đúng', en: 'Something is wrong' },
  hard_to_use: { vi: 'Khó xem, khó tải', en: 'Hard to read or download' },
} satisfies Record<RatingPoint, { vi: string; en: string }>)
