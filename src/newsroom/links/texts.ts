import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

export const texts = textsOf({
  title: { vi: 'Kiểm tra liên kết', en: 'Link check' },
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  allWork: {
    vi: 'Không có liên kết hỏng trong các bài ông/bà phụ trách.',
    en: 'No link is broken in the stories you look after.',
  },
  lead: {
    vi: (broken: number) =>
      `${formatNumber(broken, 'vi')} liên kết hỏng trong các bài đã đăng mà ông/bà phụ trách.`,
    en: (broken: number) => `${counted(broken, 'link')} broken in the published stories you look after.`,
  },
  howChecked: {
    vi: 'Mỗi đêm hệ thống mở thử từng địa chỉ trong các bài đã đăng. Liên kết được coi là hỏng khi hai đêm khác nhau đều không mở được.',
    en: 'Every night each address in published stories is tried. A link counts as broken when it failed in two different nights.',
  },
  howTitle: { vi: 'Cách kiểm tra', en: 'How links are checked' },
  lastCheck: {
    vi: (when: string, addresses: number) =>
      `Lần kiểm tra gần nhất: ${when}, ${formatNumber(addresses, 'vi')} địa chỉ.`,
    en: (when: string, addresses: number) =>
      `Last check: ${when}, ${counted(addresses, 'address', 'addresses')}.`,
  },
  notYet: { vi: 'Chưa kiểm tra lần nào.', en: 'Not checked yet.' },
  unreachable: {
    vi: (when: string) =>
      `Không kiểm tra được lúc ${when}: không máy chủ nào bên ngoài trả lời. Kết quả trước được giữ nguyên; đêm sau kiểm tra tiếp.`,
    en: (when: string) =>
      `Could not be checked at ${when}: no server outside answered. Earlier results stand; the next night tries again.`,
  },
  views: { vi: 'Loại liên kết', en: 'Kinds of links' },
  broken: { vi: 'Hỏng', en: 'Broken' },
  doubtful: { vi: 'Đang theo dõi', en: 'Watched' },
  left: { vi: 'Để nguyên', en: 'Left as they are' },
  noneHere: { vi: 'Không có liên kết nào ở mục này.', en: 'No links here.' },
  doubtfulNote: {
    vi: 'Mới không mở được một đêm. Chưa cần sửa.',
    en: 'These failed one night only. Nothing needs mending yet.',
  },
  story: { vi: 'Bài', en: 'Story' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  reason: { vi: 'Vì sao', en: 'Why' },
  since: { vi: 'Từ ngày', en: 'Since' },
  act: { vi: 'Xử lý', en: 'Deal with it' },
  recheck: { vi: 'Kiểm tra lại', en: 'Check again' },
  recheckOf: { vi: (url: string) => `Kiểm tra lại ${url}`, en: (url: string) => `Check ${url} again` },
  linksOf: {
    vi: (title: string) => `Liên kết trong bài: ${title}`,
    en: (title: string) => `Links in: ${title}`,
  },
  details: { vi: 'Sửa hoặc để nguyên', en: 'Mend or leave' },
  openDesk: { vi: 'Mở bản đã đăng để đính chính', en: 'Open the published text to correct it' },
  readStory: { vi: 'Xem bài trên cổng', en: 'Read it on the portal' },
  words: { vi: 'Chữ của liên kết', en: 'Words of the link' },
  checkedAt: { vi: 'Kiểm tra lần cuối', en: 'Last checked' },
  leave: { vi: 'Để nguyên liên kết này', en: 'Leave this link' },
  leaveHelp: {
    vi: 'Ví dụ: trang chỉ mở được trong nước, hoặc địa chỉ được dẫn làm nguồn vào ngày đăng. Lý do ghi vào nhật ký của bài.',
    en: 'For example: the site opens only from within the country, or the address stands as a source of its day. The reason is kept in the story’s history.',
  },
  leaveReason: { vi: 'Lý do để nguyên', en: 'Why it is left' },
  leftBecause: { vi: (reason: string) => `Để nguyên: ${reason}`, en: (reason: string) => `Left: ${reason}` },
  giveReason: { vi: 'Nêu lý do để nguyên liên kết.', en: 'Say why the link is left as it is.' },
  cannotTell: {
    vi: 'Không kiểm tra được lúc này: máy chủ của cổng chưa ra được mạng bên ngoài. Thử lại sau.',
    en: 'It cannot be checked now: the portal’s server does not get out to the network. Try again later.',
  },
  worksAgain: { vi: 'Liên kết mở được.', en: 'The link works.' },
  stillBad: { vi: 'Liên kết vẫn không mở được.', en: 'The link still does not work.' },
  nowLeft: {
    vi: 'Đã ghi lý do, liên kết được để nguyên.',
    en: 'The reason is kept; the link stays as it is.',
  },
  nothingHere: { vi: 'Các liên kết trong bài đều mở được.', en: 'Every link in this story works.' },
  back: { vi: 'Về báo cáo liên kết', en: 'Back to the link check' },
  mailSubject: {
    vi: (count: number, agency: string) =>
      `${agency}: ${formatNumber(count, 'vi')} liên kết hỏng trong bài đã đăng`,
    en: (count: number, agency: string) => `${agency}: ${counted(count, 'broken link')} in published stories`,
  },
  mailGreeting: {
    vi: (agency: string) => `Kính gửi ông/bà phụ trách tin, bài của ${agency},`,
    en: (agency: string) => `To the editors of ${agency},`,
  },
  mailLead: {
    vi: 'Các liên kết sau không mở được trong hai đêm khác nhau:',
    en: 'These links failed in two different nights:',
  },
  mailSince: { vi: (day: string) => `từ ngày ${day}`, en: (day: string) => `since ${day}` },
  mailMore: {
    vi: (count: number) => `và ${count} liên kết khác`,
    en: (count: number) => `and ${count} more`,
  },
  mailOpen: {
    vi: (address: string) => `Xem và xử lý tại: ${address}`,
    en: (address: string) => `See and deal with them at: ${address}`,
  },
  mailAutomatic: { vi: 'Thư tự động từ hệ thống Loa.', en: 'An automatic message from Loa.' },
})
