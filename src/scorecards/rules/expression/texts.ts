import { textsOf } from '../../../platform/i18n.ts'
import { expressionBounds } from './bounds.ts'

export const expressionTexts = textsOf({
  empty: { vi: 'Nhập công thức', en: 'Write a formula' },
  tooLong: {
    vi: `Rút gọn công thức: nhiều nhất ${expressionBounds.length} ký tự và ${expressionBounds.tokens} thành phần`,
    en: `Shorten the formula: at most ${expressionBounds.length} characters and ${expressionBounds.tokens} parts`,
  },
  tooDeep: {
    vi: `Bớt ngoặc lồng nhau: nhiều nhất ${expressionBounds.depth} lớp`,
    en: `Nest fewer brackets: at most ${expressionBounds.depth} levels`,
  },
  unknownSign: {
    vi: (sign: string, at: number) => `Bỏ hoặc sửa "${sign}" ở vị trí ${at}: công thức không dùng dấu này`,
    en: (sign: string, at: number) => `Remove or mend "${sign}" at ${at}: formulas have no such sign`,
  },
  unknownWord: {
    vi: (word: string, at: number) => `Sửa "${word}" ở vị trí ${at}: không có hàm hoặc số liệu tên này`,
    en: (word: string, at: number) => `Mend "${word}" at ${at}: there is no such function or measure`,
  },
  expected: {
    vi: (what: string, found: string, at: number) => `Cần ${what} ở vị trí ${at}, đang có "${found}"`,
    en: (what: string, found: string, at: number) => `${what} is needed at ${at}, found "${found}"`,
  },
  aValue: { vi: 'một giá trị', en: 'A value' },
  aCode: { vi: 'mã tiêu chí trong ngoặc kép', en: 'The code of a criterion in quotation marks' },
  endsEarly: { vi: 'Viết tiếp công thức: còn thiếu phần cuối', en: 'Finish the formula: its end is missing' },
  tooManyArguments: {
    vi: (name: string) => `Sửa số giá trị của ${name}; ngăn các giá trị bằng dấu chấm phẩy`,
    en: (name: string) => `Mend how many values ${name} has; separate values with semicolons`,
  },
  needsNumber: {
    vi: (at: number) => `Dùng một số ở vị trí ${at}, không dùng điều kiện`,
    en: (at: number) => `Use a number at ${at}, not a condition`,
  },
  oneComparison: {
    vi: 'Tách phép so sánh nối tiếp bằng "và"',
    en: 'Join comparisons with "and"',
  },
  dividesByZero: { vi: 'Không tính được: chia cho 0', en: 'Cannot be computed: it divides by 0' },
  tooLarge: { vi: 'Không tính được: kết quả quá lớn', en: 'Cannot be computed: the result is too large' },
  noPoints: {
    vi: (code: string) => `Không tính được: ${code} chưa có điểm`,
    en: (code: string) => `Cannot be computed: ${code} has no points yet`,
  },
})
