import { type ColumnKey, columnKeys, columnTitles } from '../../src/activities/spreadsheet/columns.ts'
import type { Cell } from '../../src/activities/spreadsheet/reading/table.ts'
import { writeBook } from '../../src/activities/spreadsheet/writing/book.ts'

export type WrittenRow = Partial<Record<ColumnKey, Cell>>

/** A row as an officer fills it in: words of the lists, a day of Excel's, nothing that may stay empty. */
export const writtenRow = (change: WrittenRow = {}): WrittenRow => ({
  doneFrom: '2023-09-14',
  form: 'Phát thanh cơ sở',
  what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
  theme: 'Cải cách thủ tục hành chính',
  audience: 'Người dân nông thôn',
  ...change,
})

/** The workbook with these rows below the headings of the template. */
export async function tableFile(rows: readonly WrittenRow[], name = 'hoat-dong.xlsx'): Promise<File> {
  const headings = columnKeys.map((key) => columnTitles[key].vi)
  const cells = rows.map((row) => columnKeys.map((key) => row[key] ?? null))
  const looks = columnKeys.map((key) =>
    key === 'doneFrom' ? { width: 12, look: 'day' as const } : { width: 12 },
  )
  const book = await writeBook([{ name: 'Hoạt động', columns: looks, rows: [headings, ...cells] }])
  return new File([new Uint8Array(book)], name)
}
