import { textsOf } from '../../platform/i18n.ts'

/** What is said beside a row that cannot be logged; the rest is what the form says. */
export const rowRefusals = textsOf({
  notInList: {
    vi: (text: string) => `Chọn trong danh sách: “${text}” không có ở trang “Danh mục”`,
    en: (text: string) => `Choose from the list: “${text}” is not on the sheet “Danh mục”`,
  },
  perhaps: {
    vi: (text: string, perhaps: string) => `Chọn trong danh sách: không có “${text}”. Gần nhất là ${perhaps}`,
    en: (text: string, perhaps: string) =>
      `Choose from the list: there is no “${text}”. The closest are ${perhaps}`,
  },
  unclear: {
    vi: (text: string, perhaps: string) => `Ghi đủ tên: “${text}” có thể là ${perhaps}`,
    en: (text: string, perhaps: string) => `Write the whole name: “${text}” may be ${perhaps}`,
  },
  formulaError: {
    vi: 'Ô có lỗi công thức. Nhập giá trị thay cho công thức',
    en: 'The formula in this cell has failed. Write the value instead',
  },
  codeTwice: {
    vi: (row: number) => `Đổi mã: mã này đã dùng ở dòng ${row}`,
    en: (row: number) => `Change the code: row ${row} has it already`,
  },
  codeTooLong: { vi: 'Rút gọn mã còn tối đa 60 ký tự', en: 'Shorten the code to 60 characters' },
  otherContent: {
    vi: 'Mã này đã ghi một hoạt động có nội dung khác. Sửa trên hoạt động đó, hoặc đổi mã để ghi thêm hoạt động mới',
    en: 'Another activity was logged under this code. Amend that one, or change the code to log a new one',
  },
  notYours: {
    vi: 'Không có hoạt động mang mã này ở đơn vị. Xóa mã để ghi thành hoạt động mới',
    en: 'The agency has no activity with this code. Clear the code to log a new one',
  },
})
