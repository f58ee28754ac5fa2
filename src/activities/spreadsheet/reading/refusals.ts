import { type Text, textsOf } from '../../../platform/i18n.ts'

/** Why a file is not read, in words that say what to do. */
export const tableRefusals = textsOf({
  none: { vi: 'Chọn tệp bảng tính đã điền', en: 'Choose the table you filled in' },
  tooBig: {
    vi: 'Tệp lớn hơn 15 MB. Bỏ hình ảnh, hoặc chia thành nhiều tệp',
    en: 'The file is larger than 15 MB. Take out pictures, or split it',
  },
  notTable: {
    vi: 'Tệp này không phải bảng tính. Chọn tệp .xlsx, hoặc .csv lưu dạng UTF-8',
    en: 'This file is not a table. Choose an .xlsx file, or a .csv saved as UTF-8',
  },
  oldExcel: {
    vi: 'Tệp Excel kiểu cũ (.xls) không đọc được. Mở bằng Excel, lưu thành “Excel Workbook (.xlsx)” rồi gửi lại',
    en: 'Old Excel files (.xls) are not read. Save it as “Excel Workbook (.xlsx)” and send it again',
  },
  encrypted: {
    vi: 'Tệp đang đặt mật khẩu. Bỏ mật khẩu mở tệp rồi gửi lại',
    en: 'The file has a password. Take the password off and send it again',
  },
  macros: {
    vi: 'Tệp chứa macro nên không được nhận. Lưu thành “Excel Workbook (.xlsx)” rồi gửi lại',
    en: 'The file contains macros, so it is not taken. Save it as “Excel Workbook (.xlsx)” and send it again',
  },
  broken: {
    vi: 'Không mở được tệp: tệp hỏng hoặc gửi chưa đủ. Mở bằng Excel, lưu lại rồi gửi lại',
    en: 'The file cannot be opened: it is broken or incomplete. Save it again with Excel and send it again',
  },
  tooHeavy: {
    vi: 'Tệp quá nặng khi mở ra nên không đọc hết. Chép các dòng đã điền sang tệp mẫu mới rồi gửi lại',
    en: 'The file unpacks too large to be read. Copy the filled rows into a new template and send it again',
  },
  notUtf8: {
    vi: 'Chữ trong tệp .csv không đọc được. Lưu thành “CSV UTF-8” hoặc .xlsx rồi gửi lại',
    en: 'The letters in this .csv cannot be read. Save it as “CSV UTF-8” or .xlsx and send it again',
  },
  noHeadings: {
    vi: 'Không thấy dòng tiêu đề cột. Giữ nguyên dòng tiêu đề của tệp mẫu, ít nhất có “Ngày”, “Hình thức” và “Đã làm gì”',
    en: 'No row of headings was found. Keep the headings of the template, at least “Ngày”, “Hình thức” and “Đã làm gì”',
  },
  headingTwice: {
    vi: (title: string) => `Hai cột cùng tên “${title}”. Đổi tên hoặc xóa một cột`,
    en: (title: string) => `Two columns are called “${title}”. Rename or delete one`,
  },
  empty: {
    vi: 'Bảng chưa có dòng nào được điền. Điền từ dòng dưới dòng ví dụ',
    en: 'No row is filled in. Fill in the rows below the example',
  },
  tooLong: {
    vi: 'Bảng có hơn 20.000 dòng. Chia thành nhiều tệp, mỗi tệp tối đa 20.000 dòng',
    en: 'The table has more than 20,000 rows. Split it into files of at most 20,000 rows',
  },
})

export type ReadRefusal = { readonly ok: false; readonly refusal: Text }
export const refuseTable = (refusal: Text): ReadRefusal => ({ ok: false, refusal })
