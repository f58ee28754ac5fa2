import { formatNumber, textsOf } from '../../platform/i18n.ts'

export const bodyTexts = textsOf({
  tooDeep: {
    vi: 'Bài có danh sách hoặc bảng lồng nhau quá 12 cấp. Đưa bớt cấp ra ngoài.',
    en: 'Lists or tables stand inside one another more than 12 levels deep. Take some levels out.',
  },
  tooLong: {
    vi: 'Bài dài hơn 400.000 ký tự. Chia thành nhiều bài hoặc để phần dài trong tệp đính kèm.',
    en: 'The text is longer than 400,000 characters. Split it, or move the long part to an attached file.',
  },
  tooManyPictures: {
    vi: 'Bài có hơn 60 ảnh. Chia thành nhiều bài hoặc bỏ bớt ảnh.',
    en: 'The text has more than 60 pictures. Split it or leave some out.',
  },
  tooManyParts: {
    vi: 'Bài có quá nhiều đoạn và ô bảng. Chia thành nhiều bài hoặc để bảng lớn trong tệp đính kèm.',
    en: 'The text has too many paragraphs and table cells. Split it, or move large tables to an attached file.',
  },
  tooWide: {
    vi: 'Bảng rộng hơn 100 cột. Chia bảng hoặc để bảng trong tệp đính kèm.',
    en: 'A table is wider than 100 columns. Split it or move it to an attached file.',
  },
  notAText: {
    vi: 'Nội dung bài không đọc được. Mở lại trang soạn rồi dán lại phần vừa viết.',
    en: 'The text cannot be read. Open the editor again and paste what was just written.',
  },
  table: { vi: (words: string) => `Bảng: ${words}`, en: (words: string) => `Table: ${words}` },
  numberedTable: {
    vi: (number: number) => `Bảng ${formatNumber(number, 'vi')}`,
    en: (number: number) => `Table ${formatNumber(number, 'en')}`,
  },
})
