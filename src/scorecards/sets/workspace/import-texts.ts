import { counted, textsOf } from '../../../platform/i18n.ts'

export const importTexts = textsOf({
  title: { vi: 'Nhận tiêu chí từ tệp', en: 'Bring criteria in from a file' },
  lead: {
    vi: 'Các dòng trong tệp thay toàn bộ các dòng của dự thảo. Có một dòng sai thì không lưu dòng nào.',
    en: 'The rows of the file replace those of the draft. With one row wrong nothing is saved.',
  },
  file: { vi: 'Tệp XLSX hoặc JSON', en: 'XLSX or JSON file' },
  fileHelp: {
    vi: 'Tải bộ tiêu chí về dạng XLSX, sửa trong Excel rồi gửi lại; giữ nguyên dòng tiêu đề.',
    en: 'Download the set as XLSX, change it and send it back; keep its headings.',
  },
  act: { vi: 'Nhận các dòng', en: 'Bring the rows in' },
  back: { vi: 'Về bộ tiêu chí', en: 'Back to the set' },
  wrong: {
    vi: (count: number) => `${count} điểm cần sửa trong tệp. Chưa lưu dòng nào.`,
    en: (count: number) => `${counted(count, 'thing')} to mend in the file. Nothing was saved.`,
  },
  more: { vi: (count: number) => `và ${count} điểm khác`, en: (count: number) => `and ${count} more` },
  row: { vi: 'Dòng', en: 'Row' },
  code: { vi: 'Mã', en: 'Code' },
  column: { vi: 'Cột', en: 'Column' },
  what: { vi: 'Cần sửa', en: 'What to mend' },
  wholeFile: { vi: 'Cả tệp', en: 'The file' },
  done: { vi: 'Đã nhận các dòng từ tệp.', en: 'The rows were brought in.' },
})
