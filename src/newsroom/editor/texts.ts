import { textsOf } from '../../platform/i18n.ts'

export const editorTexts = textsOf({
  pageTitle: { vi: (title: string) => `Soạn: ${title}`, en: (title: string) => `Write: ${title}` },
  newsroom: { vi: 'Tòa soạn', en: 'Newsroom' },
  desk: { vi: 'Bản thảo', en: 'Draft' },
  write: { vi: 'Soạn', en: 'Write' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  titleHint: { vi: 'nên dưới 120 ký tự', en: 'best under 120 characters' },
  summary: { vi: 'Tóm tắt', en: 'Summary' },
  summaryHint: {
    vi: 'hiện trong danh sách tin, nên dưới 300 ký tự',
    en: 'shown in lists of news, best under 300 characters',
  },
  body: { vi: 'Nội dung', en: 'Text' },
  transcript: { vi: 'Lời thoại', en: 'Transcript' },
  transcriptHint: { vi: 'những gì được nói trong video, âm thanh', en: 'what is said in the video or audio' },
  correctionNote: { vi: 'Nội dung đính chính', en: 'What is corrected' },
  correctionHelp: {
    vi: 'Nêu bản trước sai chỗ nào, bản này sửa thành gì. Người đọc thấy câu này ở đầu bài.',
    en: 'Say what the edition before said wrong and what it says now. Readers see it above the text.',
  },
  plainHelp: {
    vi: 'Cách một dòng trống giữa các đoạn. Đầu dòng: ## tiêu đề mục, - hoặc 1. danh sách, > trích dẫn, | a | b | bảng. Trong dòng: **đậm**, *nghiêng*, [chữ](địa chỉ). Dòng bắt đầu bằng [[giữ nguyên giữ lại bảng, ảnh đã có: đừng sửa dòng đó.',
    en: 'Leave an empty line between paragraphs. At the start of a line: ## heading, - or 1. list, > quotation, | a | b | table. Within: **bold**, *italic*, [words](address). A line that begins with [[giữ nguyên keeps a table or picture as it is: leave it alone.',
  },
  addPicture: { vi: 'Thêm ảnh vào cuối bài', en: 'Add a picture at the end' },
  pictureFile: { vi: 'Tệp ảnh', en: 'Picture file' },
  pictureKinds: { vi: 'JPEG, PNG, WebP, tối đa 25 MB', en: 'JPEG, PNG, WebP, at most 25 MB' },
  alt: { vi: 'Mô tả ảnh', en: 'What the picture shows' },
  altHelp: {
    vi: 'Một câu cho người không nhìn thấy ảnh: ai, ở đâu, đang làm gì.',
    en: 'A sentence for who cannot see it: who, where, doing what.',
  },
  altMissing: {
    vi: 'Mô tả ảnh, hoặc chọn “Ảnh trang trí” nếu ảnh không mang thông tin.',
    en: 'Say what the picture shows, or choose “Decorative” when it carries no information.',
  },
  decorative: { vi: 'Ảnh trang trí', en: 'Decorative picture' },
  decorativeNote: {
    vi: 'không mang thông tin, máy đọc bỏ qua',
    en: 'carries no information, skipped when read out',
  },
  caption: { vi: 'Chú thích ảnh', en: 'Caption' },
  fromWord: { vi: 'Thêm nội dung từ tệp Word', en: 'Add the text of a Word file' },
  wordFile: { vi: 'Tệp Word (.docx)', en: 'Word file (.docx)' },
  wordHint: { vi: 'tối đa 20 MB, nối vào cuối bài', en: 'at most 20 MB, added at the end' },
  save: { vi: 'Lưu bản thảo', en: 'Save draft' },
  done: { vi: 'Xong, xem bản thảo', en: 'Done, see the draft' },
  saved: { vi: 'Đã lưu bản thảo.', en: 'The draft has been saved.' },
  savedAt: { vi: (time: string) => `Đã lưu lúc ${time}`, en: (time: string) => `Saved at ${time}` },
  unsaved: { vi: 'Có thay đổi chưa lưu', en: 'Changes not saved yet' },
  saving: { vi: 'Đang lưu', en: 'Saving' },
  saveFailed: { vi: 'Chưa lưu được, sẽ tự thử lại', en: 'Not saved, will be tried again' },
  keptHere: {
    vi: 'Mất kết nối: phần vừa viết giữ trên máy này, sẽ lưu khi có mạng',
    en: 'No connection: what was written is kept on this device and saved when there is one',
  },
  keptFound: {
    vi: (time: string) => `Máy này còn giữ phần viết chưa lưu từ ${time}.`,
    en: (time: string) => `This device still holds writing from ${time} that was not saved.`,
  },
  restoreKept: { vi: 'Lấy lại phần đó', en: 'Bring it back' },
  dropKept: { vi: 'Bỏ phần đó', en: 'Leave it' },
  conflictKeeps: {
    vi: (who: string, when: string) =>
      `${who} đã lưu bản này lúc ${when}. Phần ông/bà viết vẫn còn ở đây, chưa lưu.`,
    en: (who: string, when: string) =>
      `${who} saved this text at ${when}. What you wrote is still here, not saved.`,
  },
  conflictOpen: { vi: 'Mở bản mới nhất ở thẻ khác', en: 'Open the newest text in another tab' },
  conflictMine: {
    vi: 'Lưu phần của tôi, bản kia giữ trong Phiên bản',
    en: 'Save mine, the other is kept among the versions',
  },
  alsoHere: {
    vi: (names: string) => `${names} cũng đang mở bản này. Trao đổi trước khi cùng sửa một chỗ.`,
    en: (names: string) => `${names} also has this text open. Agree before you change the same passage.`,
  },
  newerThere: {
    vi: 'Đã có bản mới hơn trên máy chủ. Phần ông/bà sửa từ đây sẽ không ghi đè bản đó.',
    en: 'There is a newer text on the server. What you change from here will not overwrite it.',
  },
  leaving: { vi: 'Còn thay đổi chưa lưu.', en: 'Some changes are not saved.' },
  notWritable: {
    vi: 'Bản này đang chờ duyệt, đã duyệt hoặc đã đăng nên chỉ xem được. Muốn sửa, mở bản thảo để lấy lại bản hoặc đính chính.',
    en: 'This text is waiting for review, approved or out, so it can only be read. To change it, open the draft and take it back or correct it.',
  },
  pictureGone: {
    vi: 'Có ảnh trong bài không còn trong kho ảnh. Thêm lại ảnh đó rồi lưu.',
    en: 'A picture of the text is no longer kept here. Add it again, then save.',
  },
  noPicture: { vi: 'Chọn tệp ảnh hoặc nhập địa chỉ ảnh.', en: 'Choose a picture file or give its address.' },
  notFetched: {
    vi: 'Không lấy được ảnh từ địa chỉ này. Tải ảnh về máy rồi thêm bằng nút “Ảnh”.',
    en: 'The picture could not be fetched from this address. Download it, then add it with “Picture”.',
  },
  notWord: {
    vi: 'Tệp này không phải Word (.docx) đọc được. Mở tệp bằng Word, lưu lại dạng .docx rồi gửi lại.',
    en: 'This is no Word file (.docx) that can be read. Open it in Word, save it as .docx and send it again.',
  },
  wordTooBig: {
    vi: 'Tệp Word lớn hơn 20 MB hoặc mở ra quá lớn. Bỏ bớt ảnh trong tệp rồi gửi lại.',
    en: 'The Word file is over 20 MB or unpacks to too much. Take some pictures out and send it again.',
  },
  wordRead: {
    vi: 'Đã thêm nội dung tệp Word vào cuối bài.',
    en: 'The text of the Word file was added at the end.',
  },
  cutOff: {
    vi: 'Nội dung gửi lên bị ngắt giữa chừng. Kiểm tra đường truyền rồi gửi lại.',
    en: 'What was sent broke off half-way. Check the connection and send it again.',
  },
})
