import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const newsroomTexts = textsOf({
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  newStory: { vi: 'Viết bài mới', en: 'Write a story' },
  sample: { vi: 'Mẫu', en: 'Sample' },
  untitled: { vi: 'Chưa có tiêu đề', en: 'No title yet' },
  somebody: { vi: 'Người dùng cũ', en: 'A former user' },
  you: { vi: 'Ông/bà', en: 'You' },
  system: { vi: 'Hệ thống', en: 'The system' },
  storyFacts: { vi: 'Thông tin của bài', en: 'Facts of the story' },
  write: { vi: 'Soạn bài', en: 'Write' },
  royalties: { vi: 'Nhuận bút', en: 'Royalties' },
  version: { vi: (n: number) => `Bản ${n}`, en: (n: number) => `Edition ${n}` },
  optional: { vi: 'không bắt buộc', en: 'optional' },
})

export const deskTexts = textsOf({
  savedAt: { vi: (when: string) => `lưu ${when}`, en: (when: string) => `saved ${when}` },
  tabs: { vi: 'Các phần của bài', en: 'Parts of the story' },
  tabText: { vi: 'Bài viết', en: 'Text' },
  tabCompare: { vi: 'So sánh', en: 'Compare' },
  tabLanguages: { vi: 'Ngôn ngữ', en: 'Languages' },
  onPortal: { vi: 'Xem trên cổng', en: 'On the portal' },
  facts: { vi: 'Thông tin', en: 'Facts' },
  emptyText: {
    vi: 'Bản này chưa có nội dung. Chọn “Soạn bài” để viết hoặc dán từ Word.',
    en: 'There is no text yet. Choose “Write” to write it or to paste from Word.',
  },
  noSummary: { vi: 'Chưa có tóm tắt.', en: 'No summary yet.' },
  transcript: { vi: 'Lời trong video, âm thanh', en: 'What is said in the recording' },
  correctionNote: { vi: 'Nội dung đính chính', en: 'What this corrects' },
  blocked: {
    vi: (count: number) => `Chưa đăng được: ${formatNumber(count, 'vi')} lý do`,
    en: (count: number) => `Cannot go out yet: ${counted(count, 'reason')}`,
  },
  passed: {
    vi: (count: number) => `${formatNumber(count, 'vi')} điều đã đạt`,
    en: (count: number) => `${counted(count, 'check')} passed`,
  },
  pointedOut: {
    vi: (count: number) => `Nên xem lại trước khi đăng: ${formatNumber(count, 'vi')}`,
    en: (count: number) => `Look at before publishing: ${formatNumber(count, 'en')}`,
  },
  ready: { vi: 'Đủ điều kiện đăng', en: 'Ready to go out' },
  eyes: { vi: 'Hai người duyệt', en: 'Two pairs of eyes' },
  second: { vi: 'Người thứ hai', en: 'The second person' },
  wroteIt: {
    vi: (when: string) => `soạn, lưu lần cuối ${when}`,
    en: (when: string) => `wrote it, last saved ${when}`,
  },
  submittedIt: {
    vi: (when: string) => `soạn và gửi duyệt ${when}`,
    en: (when: string) => `wrote and submitted it ${when}`,
  },
  approvedIt: { vi: (when: string) => `đã duyệt ${when}`, en: (when: string) => `approved it ${when}` },
  ratifiedIt: {
    vi: (when: string) => `đã duyệt lại sau khi đăng khẩn cấp, ${when}`,
    en: (when: string) => `looked at it after the emergency, ${when}`,
  },
  forcedBy: {
    vi: (who: string, when: string) => `${who} đăng khẩn cấp ${when}, chưa có người thứ hai duyệt`,
    en: (who: string, when: string) =>
      `${who} published it in an emergency ${when}; nobody has looked at it since`,
  },
  youMay: {
    vi: 'ông/bà có thể duyệt, vì không soạn và không gửi bản này',
    en: 'you may approve, for you neither wrote nor submitted it',
  },
  youWrote: {
    vi: 'ông/bà là người gửi hoặc sửa lần cuối, nên một người khác trong Ban Biên tập duyệt',
    en: 'you submitted it or wrote it last, so somebody else of the board approves',
  },
  boardMay: {
    vi: (board: string) => `Ban Biên tập ${board} duyệt`,
    en: (board: string) => `the board of ${board} approves`,
  },
  noBoard: { vi: 'chưa có Ban Biên tập nào duyệt được bài này', en: 'no board can approve it yet' },
  broughtIn: { vi: 'đưa lên cùng dữ liệu của cổng', en: 'brought in with the portal’s data' },
  acts: { vi: 'Bước tiếp theo', en: 'Next step' },
  noActs: {
    vi: 'Ông/bà không phải làm gì với bản này lúc này.',
    en: 'There is nothing for you to do here now.',
  },
  history: { vi: 'Lịch sử', en: 'History' },
  returnedBecause: { vi: 'Bản này được trả lại', en: 'This text was returned' },
  failedBecause: { vi: 'Không đăng được vào giờ đã hẹn', en: 'It could not go out at its time' },
  withdrawnMeanwhile: {
    vi: 'Bài đã gỡ khỏi cổng. Bản này không tự đăng; muốn đăng lại thì quyết định ở đây.',
    en: 'The story was withdrawn. This text does not go out by itself; decide here whether it goes out again.',
  },
  documentWaits: {
    vi: 'Sửa thông tin văn bản đang đăng, chờ người thứ hai xem',
    en: 'What is said of the document was changed while it is out, waiting for a second look',
  },
  forcedBecause: {
    vi: 'Đăng khẩn cấp, chờ duyệt lại',
    en: 'Published in an emergency, waiting for a second look',
  },
  withdrawnBecause: { vi: 'Bài đã gỡ', en: 'Withdrawn' },
  scheduledFor: {
    vi: (when: string) => `Tự đăng lúc ${when}.`,
    en: (when: string) => `Goes out by itself at ${when}.`,
  },
  openElsewhere: {
    vi: (names: string) => `${names} đang mở bản này.`,
    en: (names: string) => `${names} has this text open.`,
  },
  liveNewer: {
    vi: 'Trên cổng đang là bản đã đăng trước; bản này thay thế khi được đăng.',
    en: 'The portal shows the edition before; this one replaces it when it goes out.',
  },
  openNewer: { vi: 'Đang soạn bản đính chính', en: 'A correction is being written' },
  toOpen: { vi: 'Mở bản đang soạn', en: 'Open the text in the making' },
  outdatedSource: {
    vi: 'Bản tiếng Việt đã thay đổi sau khi dịch. Đối chiếu và cập nhật bản dịch.',
    en: 'The Vietnamese text changed after it was translated. Compare and bring the translation up to date.',
  },
})
