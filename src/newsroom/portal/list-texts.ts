import { counted, formatNumber, type Text, textsOf } from '../../platform/i18n.ts'
import type { StoryKind } from '../story.ts'

/** What the list of a kind is called. */
export const kindNames: Readonly<Record<StoryKind, Text>> = {
  news: { vi: 'Tin tức', en: 'News' },
  notice: { vi: 'Thông báo', en: 'Notices' },
  document: { vi: 'Văn bản', en: 'Documents' },
  question: { vi: 'Hỏi đáp', en: 'Questions and answers' },
  guide: { vi: 'Hướng dẫn', en: 'Guides' },
  photo: { vi: 'Thư viện', en: 'Library' },
  video: { vi: 'Thư viện', en: 'Library' },
  audio: { vi: 'Thư viện', en: 'Library' },
}

export const listTexts = textsOf({
  allLead: {
    vi: 'Tin, bài, thông báo, hướng dẫn về cải cách hành chính của tỉnh, mới nhất ở đầu.',
    en: 'News, notices and guides on the province’s administrative reform, the newest first.',
  },
  areaEyebrow: { vi: 'Nội dung tuyên truyền', en: 'Theme' },
  audienceEyebrow: { vi: 'Dành cho', en: 'For' },
  programmeEyebrow: { vi: 'Chương trình lồng ghép', en: 'Programme' },
  placeEyebrow: { vi: 'Địa bàn', en: 'Where' },
  tagEyebrow: { vi: 'Thẻ', en: 'Tag' },
  countUpTo: {
    vi: (most: number) => `Hơn ${formatNumber(most, 'vi')} tin, bài`,
    en: (most: number) => `More than ${formatNumber(most, 'en')} stories`,
  },
  olderInArchive: {
    vi: 'Danh sách này dừng ở 1.000 tin, bài mới nhất. Tin cũ hơn ở trang Lưu trữ theo tháng.',
    en: 'This list ends at the newest 1,000 stories. Older ones are in the archive by month.',
  },
  onlyVietnamese: { vi: 'Chỉ có bản tiếng Việt', en: 'Vietnamese only' },
  englishFirst: {
    vi: 'Bài có bản tiếng Anh ở trước.',
    en: 'Stories in English come first; the others are marked “Vietnamese only”.',
  },
  sections: { vi: 'Chuyên mục', en: 'Sections' },
  all: { vi: 'Tất cả', en: 'All' },
  feed: { vi: 'Nguồn tin của danh sách này', en: 'Feed of this list' },
  archive: { vi: 'Lưu trữ theo tháng', en: 'Archive by month' },
  archiveLead: {
    vi: 'Mọi tin, bài đã đăng của tỉnh, theo tháng đăng.',
    en: 'Every story of the province by the month it was published.',
  },
  month: {
    vi: (month: number, year: number) => `Tháng ${month}/${year}`,
    en: (month: number, year: number) => `${monthNames[month - 1]} ${year}`,
  },
  year: { vi: (year: number) => `Năm ${year}`, en: (year: number) => `${year}` },
  storiesIn: {
    vi: (count: number) => `${formatNumber(count, 'vi')} tin, bài`,
    en: (count: number) => counted(count, 'story', 'stories'),
  },
  libraryTitle: { vi: 'Thư viện hình ảnh, âm thanh', en: 'Pictures, sound and film' },
  libraryLead: {
    vi: 'Ảnh có chú thích, âm thanh và phim có lời ghi để đọc.',
    en: 'Pictures with captions, sound and film with every word to read.',
  },
  photo: { vi: 'Hình ảnh', en: 'Pictures' },
  video: { vi: 'Phim', en: 'Film' },
  audio: { vi: 'Âm thanh', en: 'Sound' },
  questionsLead: {
    vi: 'Câu hỏi của người dân, doanh nghiệp và trả lời của cơ quan có trách nhiệm.',
    en: 'What citizens and businesses asked and what the responsible agency answered.',
  },
  guidesLead: { vi: 'Làm từng bước, theo thứ tự.', en: 'What to do, step by step.' },
  noticesLead: { vi: 'Thông báo, lịch và lời mời của cơ quan.', en: 'Notices, dates and invitations.' },
  agencyTitle: { vi: (name: string) => `Tin của ${name}`, en: (name: string) => `News from ${name}` },
  agencyAll: { vi: 'Xem tất cả tin của cơ quan', en: 'All stories of this agency' },
  none: { vi: 'Chưa có tin, bài nào', en: 'No stories yet' },
  noneHelp: { vi: 'Xem tất cả tin tức của cổng.', en: 'See all news of the portal.' },
})

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]
