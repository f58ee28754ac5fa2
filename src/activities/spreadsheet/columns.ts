import { type Text, textsOf } from '../../platform/i18n.ts'
import { fold } from '../../platform/vietnamese.ts'

/** The columns of a table of activities, in their order: the fields of the form that logs one, and a code of the row. */
const titles = textsOf({
  code: { vi: 'Mã dòng', en: 'Row code' },
  doneFrom: { vi: 'Ngày', en: 'Day' },
  doneTo: { vi: 'Đến ngày', en: 'Until' },
  startTime: { vi: 'Giờ', en: 'Time' },
  form: { vi: 'Hình thức', en: 'Form' },
  what: { vi: 'Đã làm gì', en: 'What was done' },
  theme: { vi: 'Nội dung', en: 'Themes' },
  audience: { vi: 'Đối tượng', en: 'Audiences' },
  area: { vi: 'Địa bàn', en: 'Areas' },
  place: { vi: 'Nơi thực hiện', en: 'Place' },
  times: { vi: 'Số lần', en: 'Times' },
  reach: { vi: 'Số người/lượt', en: 'People or views' },
  reachKind: { vi: 'Loại', en: 'Kind of reach' },
  reachCounted: { vi: 'Cách đếm', en: 'Way of counting' },
  language: { vi: 'Ngôn ngữ', en: 'Languages' },
  programme: { vi: 'Chương trình', en: 'Programmes' },
  work: { vi: 'Việc được giao', en: 'Assigned work' },
  link: { vi: 'Đường dẫn minh chứng', en: 'Links to evidence' },
  cost: { vi: 'Kinh phí', en: 'Cost' },
  details: { vi: 'Ghi chú', en: 'Notes' },
})

export type ColumnKey = keyof typeof titles
export const columnKeys = Object.keys(titles) as readonly ColumnKey[]
export const columnTitles: Readonly<Record<ColumnKey, Text>> = titles

/** What people also write above a column, folded. */
const alsoCalled: Partial<Record<ColumnKey, readonly string[]>> = {
  code: ['ma', 'ma so', 'ma hoat dong'],
  doneFrom: ['ngay thuc hien', 'tu ngay', 'ngay bat dau', 'thoi gian'],
  doneTo: ['ngay ket thuc', 'toi ngay'],
  startTime: ['gio bat dau', 'thoi diem'],
  form: ['hinh thuc tuyen truyen', 'hinh thuc thuc hien'],
  what: ['ten hoat dong', 'hoat dong', 'noi dung hoat dong', 'da lam gi'],
  theme: ['noi dung tuyen truyen', 'chu de', 'linh vuc'],
  audience: ['doi tuong tuyen truyen', 'nhom doi tuong'],
  area: ['dia ban thuc hien', 'xa', 'noi den'],
  place: ['dia diem', 'noi to chuc'],
  times: ['so luong', 'so buoi', 'so cuoc'],
  reach: ['so nguoi', 'so luot', 'luot tiep can', 'so nguoi tiep can', 'so nguoi tham du'],
  reachKind: ['loai luot', 'loai tiep can'],
  reachCounted: ['dem bang cach nao', 'cach tinh'],
  programme: ['chuong trinh long ghep'],
  work: ['viec', 'nhiem vu', 'viec cua don vi'],
  link: ['minh chung', 'duong dan', 'link', 'lien ket'],
  cost: ['chi phi', 'kinh phi dong'],
  details: ['dien giai', 'mo ta'],
}

const byWords: ReadonlyMap<string, ColumnKey> = new Map(
  columnKeys.flatMap((key) =>
    [fold(titles[key].vi), fold(titles[key].en), ...(alsoCalled[key] ?? [])].map(
      (words) => [wordsOnly(words), key] as const,
    ),
  ),
)

/** The column that goes by this heading: 'NGÀY (*)', 'Số người / lượt', 'doi tuong'. */
export const columnCalled = (heading: string): ColumnKey | undefined =>
  byWords.get(wordsOnly(fold(heading.replace(/\([^)]*\)/g, ' '))))

function wordsOnly(folded: string): string {
  return folded.replace(/[^a-z0-9]+/g, ' ').trim()
}

/** The heading of the column in which Loa says what is to be mended; read over when the file comes back. */
export const mendTitle: Text = { vi: 'Cần sửa', en: 'To be mended' }

/** What the code of the example begins with, folded; its row is never logged. */
export const exampleCode: Text = { vi: 'VÍ DỤ', en: 'EXAMPLE' }
export const isExample = (code: string): boolean => /^(vi du|example)\b/.test(fold(code))
