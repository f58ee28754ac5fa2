import { textsOf } from '../../../platform/i18n.ts'

/** What is wrong with a file of criteria, in words that say what to do. */
export const fileTexts = textsOf({
  none: { vi: 'Chọn tệp XLSX hoặc JSON của bộ tiêu chí', en: 'Choose the XLSX or JSON file of the set' },
  tooBig: {
    vi: 'Tệp lớn hơn 5 MB. Bỏ hình ảnh và các trang không cần',
    en: 'The file is larger than 5 MB. Take out pictures and sheets that are not needed',
  },
  notKnown: {
    vi: 'Tệp này không phải XLSX hay JSON. Lưu thành "Excel Workbook (.xlsx)" rồi gửi lại',
    en: 'This is neither XLSX nor JSON. Save it as an Excel workbook and send it again',
  },
  broken: {
    vi: 'Không mở được tệp: tệp hỏng hoặc gửi chưa đủ. Lưu lại rồi gửi lại',
    en: 'The file cannot be opened: it is broken or incomplete. Save it again and send it again',
  },
  tooHeavy: {
    vi: 'Tệp quá nặng khi mở ra nên không đọc hết. Chép các dòng sang tệp mới rồi gửi lại',
    en: 'The file unpacks too large to be read. Copy the rows into a new file and send it again',
  },
  noHeadings: {
    vi: 'Không thấy dòng tiêu đề. Tải tệp XLSX của bộ tiêu chí này về và giữ nguyên dòng tiêu đề',
    en: 'No headings were found. Download this set as XLSX and keep its headings',
  },
  empty: { vi: 'Tệp chưa có dòng tiêu chí nào', en: 'There is no row of criteria in the file' },
  tooMany: {
    vi: 'Tệp có hơn 2.000 dòng. Một bộ tiêu chí có nhiều nhất 2.000 dòng',
    en: 'There are more than 2,000 rows. A set has at most 2,000',
  },
  notJson: {
    vi: (why: string) => `Tệp JSON viết sai: ${why}`,
    en: (why: string) => `The JSON cannot be read: ${why}`,
  },
  notDocument: {
    vi: 'Tệp JSON không phải bộ tiêu chí của Loa (loa-criteria-set/1)',
    en: 'The JSON is no criteria set of Loa (loa-criteria-set/1)',
  },
  badPart: {
    vi: 'Sửa phần này: không đúng kiểu hoặc không có trong mẫu',
    en: 'Mend this part: it is of the wrong kind or not known',
  },
  unknownWord: {
    vi: (word: string) => `Chọn lại: không có lựa chọn "${word}"`,
    en: (word: string) => `Choose again: there is no "${word}"`,
  },
  badTerms: {
    vi: 'Viết lại như: đủ = 100%; sàn = 80%, hoặc 80% = 1; 100% = 2',
    en: 'Write it as: đủ = 100%; sàn = 80%, or 80% = 1; 100% = 2',
  },
  badPoints: { vi: 'Nhập điểm như 2 hoặc 0,25', en: 'Enter points such as 2 or 0.25' },
})
