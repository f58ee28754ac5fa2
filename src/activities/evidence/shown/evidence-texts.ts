import { counted, textsOf } from '../../../platform/i18n.ts'

/** What the page says about evidence: seen by a camera, captured from a link, like something elsewhere. */
export const evidenceTexts = textsOf({
  takenBefore: {
    vi: (days: string) => `Ngày chụp theo máy ảnh sớm hơn ngày thực hiện ${days} ngày.`,
    en: (days: string) => `By the camera it was taken ${days} days before the activity.`,
  },
  takenAfter: {
    vi: (days: string) => `Ngày chụp theo máy ảnh muộn hơn ngày thực hiện ${days} ngày.`,
    en: (days: string) => `By the camera it was taken ${days} days after the activity.`,
  },
  cameraMayErr: {
    vi: 'Máy ảnh có thể đặt sai giờ hoặc ảnh được gửi qua ứng dụng khác.',
    en: 'A camera’s clock may be wrong, and other programs change it.',
  },
  takenAtPlace: {
    vi: (place: string) => `Vị trí chụp theo máy ảnh: ${place}`,
    en: (place: string) => `Place by the camera: ${place}`,
  },
  inside: { vi: 'trong địa bàn đã ghi', en: 'in the area that was entered' },
  outside: {
    vi: (km: string) => `ngoài địa bàn đã ghi khoảng ${km} km`,
    en: (km: string) => `about ${km} km outside the area that was entered`,
  },
  noBoundary: {
    vi: 'chưa có ranh giới địa bàn để so sánh',
    en: 'no boundary of the area to compare with yet',
  },
  apart: {
    vi: (km: string) => `Các ảnh có vị trí của hoạt động này cách nhau xa nhất ${km} km.`,
    en: (km: string) => `The pictures of this activity that have a place are at most ${km} km apart.`,
  },
  onlyHere: {
    vi: 'Vị trí chỉ hiện với người được xem hoạt động, làm tròn đến khoảng 100 m.',
    en: 'Places are shown only to who may see the activity, rounded to about 100 m.',
  },
  firstPage: {
    vi: (name: string) => `Trang đầu của tệp ${name}`,
    en: (name: string) => `First page of ${name}`,
  },
  download: { vi: 'Tải tệp gốc', en: 'Download the original' },
  capturedAt: {
    vi: (when: string) => `Bản chụp lúc ${when}`,
    en: (when: string) => `Captured ${when}`,
  },
  fingerprint: { vi: 'dấu vân tay', en: 'fingerprint' },
  readCapture: { vi: 'Xem nội dung đã chụp', en: 'Read what was captured' },
  earlier: { vi: 'Các bản chụp khác', en: 'Other captures' },
  waitingFirst: {
    vi: 'Máy chủ sẽ chụp nội dung trang trong vài phút tới.',
    en: 'The server captures the page within minutes.',
  },
  waitingAgain: {
    vi: (reason: string, tries: number) => `Chưa chụp được (${reason}), đã thử ${tries} lần, sẽ thử lại.`,
    en: (reason: string, tries: number) =>
      `Not captured yet (${reason}) after ${counted(tries, 'try', 'tries')}; it is tried again.`,
  },
  failed: {
    vi: (reason: string, when: string) => `Không chụp được lúc ${when}: ${reason}.`,
    en: (reason: string, when: string) => `Could not be captured ${when}: ${reason}.`,
  },
  sampleLink: {
    vi: 'Đường dẫn minh họa của dữ liệu mẫu, không chụp.',
    en: 'A link of the sample data, not captured.',
  },
  sampleCapture: { vi: 'Bản chụp mẫu', en: 'Sample capture' },
  again: { vi: 'Chụp lại', en: 'Capture again' },
  askedAgain: {
    vi: 'Đã yêu cầu chụp lại. Bản chụp mới xuất hiện trong vài phút tới.',
    en: 'A new capture was asked for. It appears within minutes.',
  },
  askedBy: { vi: (name: string) => `theo yêu cầu của ${name}`, en: (name: string) => `asked for by ${name}` },
  nearTitle: { vi: 'Nội dung gần giống', en: 'Much like something elsewhere' },
  likePicture: { vi: 'Ảnh gần giống ảnh của', en: 'This picture is like one of' },
  samePicture: { vi: 'Cùng một ảnh, trong tệp khác, có ở', en: 'The same picture, in another file, is in' },
  turned: { vi: 'đã xoay', en: 'turned' },
  likeEntry: { vi: 'Lời diễn giải gần giống văn bản của', en: 'What was written is like a text of' },
  likeCapture: {
    vi: (name: string) => `Trang đã chụp “${name}” gần giống văn bản của`,
    en: (name: string) => `The captured page “${name}” is like a text of`,
  },
  likeFile: {
    vi: (name: string) => `Tệp “${name}” gần giống văn bản của`,
    en: (name: string) => `The file “${name}” is like a text of`,
  },
  and: { vi: (more: string) => `và ${more} hoạt động khác`, en: (more: string) => `and ${more} more` },
  likeness: { vi: (share: string) => `giống ${share}%`, en: (share: string) => `${share}% alike` },
  mayBeRight: {
    vi: 'Một ảnh, một văn bản có thể chứng minh cho nhiều việc. Thông tin này chỉ để đối chiếu.',
    en: 'One picture or text may prove several things. This is only for comparing.',
  },
  ofSeries: {
    vi: 'Hai hoạt động thuộc cùng một chuỗi nên dùng chung là bình thường.',
    en: 'Both are of one series, where this is usual.',
  },
  ofSample: {
    vi: 'Dữ liệu mẫu dùng chung ảnh minh họa.',
    en: 'The sample data use the same placeholder pictures.',
  },
  thisPicture: { vi: 'Ảnh của hoạt động này', en: 'The picture of this activity' },
  otherPicture: { vi: (of: string) => `Ảnh của ${of}`, en: (of: string) => `The picture of ${of}` },
  explained: { vi: 'Đã giải thích', en: 'Explained' },
  accepted: { vi: 'Đã chấp nhận giải thích', en: 'Explanation accepted' },
  explain: { vi: 'Giải thích', en: 'Explain' },
  explainLabel: { vi: 'Vì sao giống nhau', en: 'Why they are alike' },
  explainHelp: {
    vi: 'Ví dụ: hai xã tổ chức chung buổi này.',
    en: 'For example: two communes held this together.',
  },
  saveExplain: { vi: 'Lưu giải thích', en: 'Save the explanation' },
  savedExplain: { vi: 'Đã lưu giải thích.', en: 'The explanation is saved.' },
  accept: { vi: 'Chấp nhận giải thích', en: 'Accept the explanation' },
  acceptLabel: { vi: 'Lý do chấp nhận', en: 'Why it is accepted' },
  savedAccept: { vi: 'Đã chấp nhận giải thích.', en: 'The explanation is accepted.' },
  captureTitle: { vi: 'Bản chụp trang', en: 'Captured page' },
  captureLead: {
    vi: 'Phần chữ của trang khi máy chủ mở trang. Chỉ hiện chữ, không chạy nội dung nào của trang.',
    en: 'The words of the page when the server opened it. Only words are shown; nothing of the page runs.',
  },
  address: { vi: 'Đường dẫn đã ghi', en: 'Link that was logged' },
  finalAddress: { vi: 'Địa chỉ cuối cùng', en: 'Final address' },
  moment: { vi: 'Thời điểm chụp', en: 'Captured' },
  answered: { vi: 'Máy chủ trả lời', en: 'The server answered' },
  words: { vi: 'Nội dung đã chụp', en: 'What was captured' },
  bytesPrint: { vi: 'Dấu vân tay dữ liệu nhận được', en: 'Fingerprint of what was received' },
  textPrint: { vi: 'Dấu vân tay phần chữ', en: 'Fingerprint of the words' },
  noWords: { vi: 'Trang không có chữ nào đọc được.', en: 'The page has no readable words.' },
  cut: {
    vi: 'Trang dài hơn phần được lưu. Dấu vân tay dữ liệu nhận được tính trên toàn bộ trang.',
    en: 'The page is longer than what is kept. The fingerprint of what was received is of all of it.',
  },
  sameWords: { vi: 'Chữ giống hệt bản chụp trước', en: 'The same words as in the capture before' },
  otherWords: { vi: 'Chữ khác bản chụp trước', en: 'Other words than in the capture before' },
})
