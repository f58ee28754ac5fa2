import type { Text } from '../../platform/i18n.ts'
import { counted, formatNumber, textsOf } from '../../platform/i18n.ts'

const ofFile =
  (vi: (name: string) => string, en: (name: string) => string) =>
  (name: string): Text => ({ vi: vi(name), en: en(name) })

/** Why a file is not taken. */
export const fileTexts = {
  chooseFile: { vi: 'Chọn tệp cần gửi.', en: 'Choose the file to send.' },
  noCaptions: ofFile(
    (name) => `Tệp “${name}”: không phải phụ đề WebVTT đúng chuẩn; xuất lại phụ đề ở dạng .vtt`,
    (name) => `File “${name}”: not valid WebVTT captions; export the captions as .vtt again`,
  ),
  thereAlready: ofFile(
    (name) => `Tệp “${name}”: đã có trong bản này`,
    (name) => `File “${name}”: is in this edition already`,
  ),
  tooMany: (most: number): Text => ({
    vi: `Mỗi bản có tối đa ${most} tệp; bỏ bớt tệp trước khi thêm.`,
    en: `An edition holds at most ${most} files; remove some before you add more.`,
  }),
}

export const texts = textsOf({
  title: { vi: 'Tệp đính kèm', en: 'Attached files' },
  titleOf: {
    vi: (title: string) => `Tệp đính kèm: ${title}`,
    en: (title: string) => `Attached files: ${title}`,
  },
  untitled: { vi: 'Chưa có tiêu đề', en: 'Untitled' },
  giveName: { vi: 'Nhập tên tệp.', en: 'Enter a file name.' },
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  none: { vi: 'Chưa có tệp đính kèm.', en: 'No files attached yet.' },
  edit: { vi: 'Thêm và sắp xếp tệp', en: 'Add and arrange files' },
  add: { vi: 'Thêm tệp', en: 'Add files' },
  addHelp: {
    vi: 'PDF, DOCX, XLSX, ảnh, MP3, M4A, MP4 hoặc phụ đề VTT; mỗi tệp tối đa 15 MB, mỗi lần tối đa 40 MB.',
    en: 'PDF, DOCX, XLSX, pictures, MP3, M4A, MP4 or VTT captions; up to 15 MB each, 40 MB at a time.',
  },
  files: { vi: 'Tệp', en: 'Files' },
  send: { vi: 'Đính kèm', en: 'Attach' },
  label: { vi: 'Tên hiển thị', en: 'Label' },
  labelHelp: {
    vi: 'Người đọc thấy tên này, ví dụ “Kế hoạch số 911/KH-UBND, bản ký số”. Để trống thì hiện tên tệp.',
    en: 'Readers see this, for example “Plan 911/KH-UBND, signed copy”. When empty, the file name is shown.',
  },
  name: { vi: 'Tên tệp khi tải về', en: 'File name when downloaded' },
  saveName: { vi: 'Lưu tên', en: 'Save the name' },
  change: { vi: 'Đổi tên, thay hoặc bỏ tệp', en: 'Rename, replace or remove' },
  replace: { vi: 'Thay bằng tệp khác', en: 'Replace with another file' },
  replaceHelp: {
    vi: 'Khi bản này được đăng, địa chỉ của tệp cũ dẫn tới tệp mới. Trước đó người đọc vẫn nhận tệp cũ.',
    en: 'Once this edition is out, the address of the old file leads to the new one. Until then readers get the old one.',
  },
  sendReplacement: { vi: 'Thay tệp', en: 'Replace the file' },
  remove: { vi: 'Bỏ tệp này', en: 'Remove this file' },
  up: { vi: (name: string) => `Đưa “${name}” lên`, en: (name: string) => `Move “${name}” up` },
  down: { vi: (name: string) => `Đưa “${name}” xuống`, en: (name: string) => `Move “${name}” down` },
  fetch: { vi: 'Tải về', en: 'Download' },
  pages: {
    vi: (pages: number) => `${formatNumber(pages, 'vi')} trang`,
    en: (pages: number) => counted(pages, 'page'),
  },
  media: { vi: 'nội dung nghe nhìn của bài', en: 'what the story is about' },
  captions: { vi: 'phụ đề', en: 'captions' },
  found: { vi: 'tìm được theo chữ trong tệp', en: 'found by its words' },
  notFound: { vi: 'không đọc được chữ trong tệp', en: 'its words cannot be read' },
  willReplace: { vi: 'Thay tệp đã đăng', en: 'Replaces the published file' },
  unsigned: { vi: 'Không mang chữ ký số', en: 'No digital signature' },
  unchecked: { vi: 'Mang chữ ký số, chưa kiểm tra được', en: 'Digitally signed, could not be checked' },
  intact: {
    vi: (signer: string) => `Chữ ký số khớp với tệp, chứng thư của ${signer}`,
    en: (signer: string) => `The signature fits the file, certificate of ${signer}`,
  },
  trustNotJudged: {
    vi: 'Hệ thống kiểm tra tệp còn nguyên như khi ký; chưa đánh giá độ tin cậy của chứng thư.',
    en: 'What is checked is that the file is as it was signed; whether the certificate can be trusted is not judged.',
  },
  broken: {
    vi: 'Chữ ký số không khớp: tệp đã bị sửa sau khi ký. Kiểm tra lại bản gốc.',
    en: 'The digital signature does not fit: the file was changed after signing. Check the original.',
  },
  needsCaptions: {
    vi: 'Video, audio cần phụ đề hoặc lời thoại. Đính kèm tệp .vtt, hoặc soạn lời thoại cùng nội dung bài.',
    en: 'Video and audio need captions or a transcript. Attach a .vtt file, or write the transcript with the text.',
  },
  nameTitle: { vi: 'Tên của tệp', en: 'What it is called' },
  newFile: { vi: 'Tệp mới', en: 'New file' },
  removeTitle: { vi: 'Bỏ tệp', en: 'Remove' },
  removeNote: {
    vi: 'Bản đã đăng vẫn giữ tệp này cho đến khi bản đang soạn được đăng.',
    en: 'The published edition keeps this file until the one in the making is out.',
  },
  backToDesk: { vi: 'Về bản thảo', en: 'Back to the draft' },
  backToFiles: { vi: 'Về danh sách tệp', en: 'Back to the files' },
  attached: { vi: 'Đã đính kèm tệp.', en: 'The files are attached.' },
  replaced: { vi: 'Đã thay tệp.', en: 'The file is replaced.' },
  removed: { vi: 'Đã bỏ tệp.', en: 'The file is removed.' },
  named: { vi: 'Đã lưu tên tệp.', en: 'The name is saved.' },
  ordered: { vi: 'Đã đổi thứ tự tệp.', en: 'The order is changed.' },
  locked: {
    vi: 'Bản đang chờ duyệt hoặc đã đăng: tệp không đổi được.',
    en: 'This edition waits for review or is out: its files cannot be changed.',
  },
})
