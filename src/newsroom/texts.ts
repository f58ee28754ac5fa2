import { formatNumber, textsOf } from '../platform/i18n.ts'

export const texts = textsOf({
  news: { vi: 'Tin tức', en: 'News' },
  home: { vi: 'Trang chủ', en: 'Home' },
  slugTaken: {
    vi: 'Địa chỉ này đã có tin, bài khác. Đổi tiêu đề hoặc địa chỉ.',
    en: 'Another story has this address. Change the title or the address.',
  },
  posted: { vi: 'Đăng ngày', en: 'Published' },
  views: { vi: 'Lượt xem', en: 'Views' },
  howCounted: { vi: 'cách đếm', en: 'how this is counted' },
  related: { vi: 'Tin liên quan', en: 'Related stories' },
  newest: { vi: 'Tin mới nhất', en: 'Latest stories' },
  noneRelated: { vi: 'Chưa có tin liên quan.', en: 'No related stories yet.' },
  allNews: { vi: 'Tất cả tin tức', en: 'All news' },
  themes: { vi: 'Nội dung tuyên truyền', en: 'Themes' },
  minutes: {
    vi: (minutes: number) => `khoảng ${minutes} phút`,
    en: (minutes: number) => `about ${minutes} min`,
  },
  attachments: { vi: 'Tệp đính kèm', en: 'Attachments' },
  download: { vi: 'Tải về', en: 'Download' },
  preview: { vi: 'Xem ngay trong trang', en: 'Preview in this page' },
  previewOf: {
    vi: (name: string) => `Xem trước ${name}`,
    en: (name: string) => `Preview of ${name}`,
  },
  pages: {
    vi: (pages: number) => `${pages} trang`,
    en: (pages: number) => `${pages} ${pages === 1 ? 'page' : 'pages'}`,
  },
  keptAsIs: { vi: 'Giữ nguyên từng byte từ khi đăng.', en: 'Kept byte for byte since it was published.' },
  fingerprint: { vi: 'Dấu vân tay tệp (SHA-256)', en: 'File fingerprint (SHA-256)' },
  signatureIntact: {
    vi: (signer: string) => `Tệp mang chữ ký số${signer && ` của ${signer}`}, nội dung không đổi từ khi ký.`,
    en: (signer: string) =>
      `The file carries a digital signature${signer && ` of ${signer}`} and is unchanged since.`,
  },
  signatureBroken: {
    vi: 'Tệp mang chữ ký số nhưng nội dung đã đổi sau khi ký.',
    en: 'The file carries a digital signature but was changed after signing.',
  },
  unsigned: { vi: 'Tệp không mang chữ ký số.', en: 'The file carries no digital signature.' },
  signatureUnchecked: {
    vi: 'Tệp mang chữ ký số, hệ thống chưa kiểm tra.',
    en: 'The file carries a digital signature that has not been checked here.',
  },
  sample: {
    vi: 'Tin mẫu trong bản trình diễn, không phải tin chính thức.',
    en: 'Sample story of the demo, not an official one.',
  },
  shareTitle: {
    vi: 'Tuyên truyền cải cách hành chính',
    en: 'Public communication on administrative reform',
  },
  shareFoot: {
    vi: 'Tin tức, kế hoạch, văn bản, hỏi đáp',
    en: 'News, plans, documents, questions and answers',
  },
  siteFeed: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  feedOf: {
    vi: (name: string) => `Tin, bài mới nhất: ${name}`,
    en: (name: string) => `The newest stories: ${name}`,
  },
  listTitle: { vi: 'Tin tức', en: 'News' },
  count: {
    vi: (count: number) => `${formatNumber(count, 'vi')} tin, bài`,
    en: (count: number) => `${formatNumber(count, 'en')} ${count === 1 ? 'story' : 'stories'}`,
  },
  page: { vi: (page: number) => `trang ${page}`, en: (page: number) => `page ${page}` },
  howPlanFares: { vi: 'Kế hoạch này đang ra sao', en: 'How this plan is going' },
  planProgress: {
    vi: (done: number, total: number, verified: number) =>
      `${formatNumber(done, 'vi')} trên ${formatNumber(total, 'vi')} việc đã làm, ${formatNumber(verified, 'vi')} đã xác minh.`,
    en: (done: number, total: number, verified: number) =>
      `${formatNumber(done, 'en')} of ${formatNumber(total, 'en')} assignments done, ${formatNumber(verified, 'en')} verified.`,
  },
  seeResults: { vi: 'Xem kết quả từng nhiệm vụ', en: 'See the result of each task' },
  publisher: { vi: 'Đơn vị đăng', en: 'Published by' },
})
