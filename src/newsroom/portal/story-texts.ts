import { textsOf } from '../../platform/i18n.ts'

export const storyTexts = textsOf({
  correctedOn: {
    vi: (day: string) => `Đã đính chính ngày ${day}:`,
    en: (day: string) => `Corrected on ${day}:`,
  },
  editions: { vi: 'Các bản đã đăng', en: 'Editions of this text' },
  firstEdition: { vi: 'Bản đầu tiên', en: 'First edition' },
  edition: {
    vi: (version: number) => `Bản ${version}`,
    en: (version: number) => `Edition ${version}`,
  },
  inLanguages: { vi: 'Đọc bằng', en: 'Read in' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  cjm: { vi: 'Tiếng Chăm', en: 'Chăm' },
  rog: { vi: 'Tiếng Raglai', en: 'Raglai' },
  missingLanguage: {
    vi: (language: string) => `Bài này chưa có bản ${language.toLowerCase()}.`,
    en: (language: string) => `This story is not available in ${language}.`,
  },
  shownIn: {
    vi: (language: string) => `Nội dung dưới đây bằng ${language.toLowerCase()}.`,
    en: (language: string) => `The text below is in ${language}.`,
  },
  legacyViews: {
    vi: (views: string, source: string) => `và ${views} lượt xem tại ${source}`,
    en: (views: string, source: string) => `and ${views} views at ${source}`,
  },
  oldPortal: { vi: 'cổng cũ', en: 'the old portal' },
  by: { vi: 'Tác giả', en: 'By' },
  agencyClosed: {
    vi: (name: string, day: string) =>
      `${name} đã kết thúc hoạt động từ ngày ${day}. Bài được giữ nguyên như khi đăng.`,
    en: (name: string, day: string) => `${name} ended on ${day}. The story is kept as it was published.`,
  },
  agencyRenamed: {
    vi: (then: string, now: string) => `Khi đăng bài, cơ quan mang tên ${then}; nay là ${now}.`,
    en: (then: string, now: string) =>
      `When this was published the agency was named ${then}; now it is ${now}.`,
  },
  seeAgencyThen: { vi: 'Xem cơ quan tại thời điểm đăng bài', en: 'See the agency as it was then' },
  document: { vi: 'Thông tin văn bản', en: 'About the document' },
  docType: { vi: 'Loại văn bản', en: 'Type' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  effectiveOn: { vi: 'Ngày có hiệu lực', en: 'In force from' },
  expiresOn: { vi: 'Ngày hết hiệu lực', en: 'In force until' },
  abstract: { vi: 'Trích yếu', en: 'Abstract' },
  event: { vi: 'Thời gian, địa điểm', en: 'When and where' },
  starts: { vi: 'Bắt đầu', en: 'Begins' },
  ends: { vi: 'Kết thúc', en: 'Ends' },
  allDay: { vi: 'Cả ngày', en: 'All day' },
  place: { vi: 'Địa điểm', en: 'Place' },
  question: { vi: 'Câu hỏi', en: 'Question' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answeredBy: {
    vi: (agency: string) => `${agency} trả lời`,
    en: (agency: string) => `Answered by ${agency}`,
  },
  wholePicture: { vi: 'Xem hình lớn', en: 'View the whole picture' },
  captions: { vi: 'Phụ đề', en: 'Captions' },
  downloadMedia: { vi: 'Tải tệp về', en: 'Download the file' },
  transcript: { vi: 'Lời ghi', en: 'Transcript' },
  noTranscript: { vi: 'Chưa có lời ghi của tệp này.', en: 'There is no transcript of this file yet.' },
  forWhom: { vi: 'Dành cho', en: 'For' },
  where: { vi: 'Địa bàn', en: 'Where' },
  programmes: { vi: 'Chương trình', en: 'Programmes' },
  tags: { vi: 'Thẻ', en: 'Tags' },
  withdrawnTitle: { vi: 'Bài này đã được gỡ', en: 'This story has been withdrawn' },
  withdrawnOn: {
    vi: (agency: string, moment: string) => `${agency} gỡ bài này lúc ${moment}.`,
    en: (agency: string, moment: string) => `${agency} withdrew this story at ${moment}.`,
  },
  withdrawnReason: { vi: 'Lý do', en: 'Reason' },
  publishedThen: {
    vi: (day: string) => `Bài đã đăng từ ngày ${day}.`,
    en: (day: string) => `It had been published on ${day}.`,
  },
  otherEditions: {
    vi: 'Bài vẫn còn bản bằng ngôn ngữ khác:',
    en: 'The story still stands in another language:',
  },
  readInstead: { vi: 'Có thể ông/bà cần', en: 'You may be looking for' },
})
