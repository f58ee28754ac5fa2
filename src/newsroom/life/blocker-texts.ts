import { formatNumber, textsOf } from '../../platform/i18n.ts'

/** Reasons that a text cannot go out yet, what is only pointed out, and what has passed. */
export const reasons = textsOf({
  titleMissing: { vi: 'Chưa có tiêu đề', en: 'There is no title' },
  titleLong: {
    vi: (most: number) => `Tiêu đề dài hơn ${most} ký tự`,
    en: (most: number) => `The title is longer than ${most} characters`,
  },
  summaryMissing: { vi: 'Chưa có tóm tắt', en: 'There is no summary' },
  summaryLong: {
    vi: (most: number) => `Tóm tắt dài hơn ${most} ký tự`,
    en: (most: number) => `The summary is longer than ${most} characters`,
  },
  bodyEmpty: { vi: 'Chưa có nội dung', en: 'The text is empty' },
  altMissing: {
    vi: (picture: number) => `Ảnh ${picture} chưa có chữ thay thế cho người dùng trình đọc màn hình`,
    en: (picture: number) => `Picture ${picture} has no text for readers who use a screen reader`,
  },
  headersMissing: {
    vi: (table: number) => `Bảng ${table} chưa có ô tiêu đề`,
    en: (table: number) => `Table ${table} has no header cells`,
  },
  linkWords: {
    vi: (address: string) => `Liên kết tới ${address} không có chữ để bấm`,
    en: (address: string) => `The link to ${address} has no words to press`,
  },
  linkBroken: {
    vi: (address: string) => `Liên kết không mở được: ${address}`,
    en: (address: string) => `A link does not open: ${address}`,
  },
  linkPlain: {
    vi: (address: string) => `Liên kết không mã hóa (http): ${address}`,
    en: (address: string) => `A link is not encrypted (http): ${address}`,
  },
  abbreviation: {
    vi: (short: string) => `Chữ viết tắt chưa giải thích ở lần đầu: ${short}`,
    en: (short: string) => `An abbreviation is not explained where it first stands: ${short}`,
  },
  sectionMissing: { vi: 'Chưa chọn chuyên mục', en: 'No section has been chosen' },
  areaMissing: { vi: 'Chưa chọn lĩnh vực cải cách hành chính', en: 'No reform area has been chosen' },
  audienceMissing: { vi: 'Chưa chọn đối tượng', en: 'No audience has been chosen' },
  documentMissing: {
    vi: (what: string) => `Văn bản chưa có ${what}`,
    en: (what: string) => `The document has no ${what}`,
  },
  fileMissing: { vi: 'Văn bản chưa có tệp đính kèm', en: 'The document has no file' },
  mediaMissing: { vi: 'Chưa có tệp video hoặc âm thanh', en: 'There is no video or audio file' },
  pictureMissing: { vi: 'Tin ảnh chưa có ảnh', en: 'The photo story has no picture' },
  transcriptMissing: {
    vi: 'Chưa có lời thoại của video hoặc âm thanh',
    en: 'There is no transcript of the video or audio',
  },
  correctionNote: {
    vi: 'Chưa nêu nội dung đính chính',
    en: 'It is not said what the correction corrects',
  },
  headingSkipped: { vi: 'Tiêu đề mục bỏ qua một cấp', en: 'A heading skips a level' },
  legacy: {
    vi: 'Còn chữ gõ bằng phông cũ (TCVN3, VNI) chưa chuyển mã',
    en: 'Some text is still in an old font’s encoding (TCVN3, VNI)',
  },
  decomposed: {
    vi: 'Còn chữ có dấu rời (Unicode tổ hợp)',
    en: 'Some text has loose diacritics (decomposed Unicode)',
  },
  comments: {
    vi: (count: number) => `Còn ${formatNumber(count, 'vi')} góp ý chưa xử lý`,
    en: (count: number) =>
      count === 1 ? 'One comment is not settled' : `${formatNumber(count, 'en')} comments are not settled`,
  },
  signature: {
    vi: (name: string) => `Tệp ${name} mang chữ ký số, chưa kiểm tra`,
    en: (name: string) => `The file ${name} carries a digital signature that has not been checked`,
  },
  signatureBroken: {
    vi: (name: string) => `Chữ ký số của tệp ${name} không còn nguyên vẹn`,
    en: (name: string) => `The digital signature of the file ${name} is broken`,
  },
  translationBehind: {
    vi: 'Bản tiếng Việt đã đổi từ khi dịch',
    en: 'The Vietnamese text has changed since this was translated',
  },
  timePast: {
    vi: 'Giờ hẹn đăng đã qua; hẹn giờ khác hoặc đăng ngay',
    en: 'The set time has passed; set another or publish at once',
  },
})

export const places = textsOf({
  title: { vi: 'Tiêu đề', en: 'Title' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  body: { vi: 'Nội dung', en: 'Text' },
  block: { vi: (n: number) => `Đoạn ${n}`, en: (n: number) => `Passage ${n}` },
  picture: { vi: (n: number) => `Ảnh ${n}`, en: (n: number) => `Picture ${n}` },
  table: { vi: (n: number) => `Bảng ${n}`, en: (n: number) => `Table ${n}` },
  facts: { vi: 'Thông tin của bài', en: 'Facts of the story' },
  files: { vi: 'Tệp đính kèm', en: 'Files' },
  transcript: { vi: 'Lời thoại', en: 'Transcript' },
  correction: { vi: 'Nội dung đính chính', en: 'Correction' },
  comments: { vi: 'Góp ý', en: 'Comments' },
  schedule: { vi: 'Hẹn giờ đăng', en: 'Set time' },
})

export const fixes = textsOf({
  write: { vi: 'Viết', en: 'Write it' },
  shorten: { vi: 'Rút gọn', en: 'Shorten it' },
  alt: { vi: 'Viết chữ thay thế', en: 'Write it' },
  go: { vi: 'Đến chỗ này', en: 'Go there' },
  choose: { vi: 'Chọn', en: 'Choose' },
  fill: { vi: 'Nhập', en: 'Fill in' },
  attach: { vi: 'Thêm tệp', en: 'Add a file' },
  settle: { vi: 'Xem góp ý', en: 'See the comments' },
  check: { vi: 'Xem tệp', en: 'See the file' },
  compare: { vi: 'So với bản tiếng Việt', en: 'Compare with the Vietnamese' },
  time: { vi: 'Hẹn lại', en: 'Set again' },
})

/** Parts of a document's facts as they stand in the sentence 'Văn bản chưa có …'. */
export const documentParts = textsOf({
  number: { vi: 'số, ký hiệu', en: 'number' },
  issuedOn: { vi: 'ngày ban hành', en: 'date of issue' },
  signer: { vi: 'người ký', en: 'signer' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuing agency' },
})

export const passes = textsOf({
  title: { vi: 'Có tiêu đề', en: 'Has a title' },
  summary: { vi: 'Có tóm tắt', en: 'Has a summary' },
  body: { vi: 'Có nội dung', en: 'Has a text' },
  pictures: { vi: 'Ảnh đều có chữ thay thế', en: 'Every picture has its text' },
  tables: { vi: 'Bảng đều có ô tiêu đề', en: 'Every table has headers' },
  links: { vi: 'Liên kết đều có chữ và mở được', en: 'Every link has words and opens' },
  abbreviations: { vi: 'Chữ viết tắt đều đã giải thích', en: 'Abbreviations are explained' },
  facts: {
    vi: 'Đã chọn chuyên mục, lĩnh vực, đối tượng',
    en: 'Section, reform area and audience are chosen',
  },
  document: { vi: 'Văn bản đủ số, ngày, người ký', en: 'The document has number, date and signer' },
  transcript: { vi: 'Có lời thoại', en: 'Has a transcript' },
  correction: { vi: 'Đã nêu nội dung đính chính', en: 'Says what it corrects' },
  letters: { vi: 'Chữ tiếng Việt đúng bảng mã', en: 'Vietnamese letters are in Unicode' },
})
