import { textsOf } from '../../platform/i18n.ts'

/** What cannot be read in the fields of a rule. */
export const ruleFieldTexts = textsOf({
  points: { vi: 'Nhập điểm như 2 hoặc 0,25', en: 'Enter points such as 2 or 0.25' },
  amount: {
    vi: 'Nhập số; tỉ lệ ghi kèm dấu %, như 80%',
    en: 'Enter a number; write a share with its sign, such as 80%',
  },
  measure: { vi: 'Chọn số liệu để tính', en: 'Choose the measure' },
  expression: { vi: 'Viết công thức', en: 'Write the formula' },
  tierMissing: { vi: 'Nhập ít nhất một mức', en: 'Enter at least one tier' },
  checkMissing: { vi: 'Nhập ít nhất một nội dung', en: 'Enter at least one check' },
  bandName: { vi: 'Nhập tên mức xếp loại', en: 'Name the class' },
  checkName: { vi: 'Nhập tên nội dung', en: 'Name the check' },
})
