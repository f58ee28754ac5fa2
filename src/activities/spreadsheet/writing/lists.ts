import type { DataValidation } from 'hucre/xlsx'
import { type ColumnKey, columnKeys, columnTitles } from '../columns.ts'
import { type Choices, type ListColumn, listColumns } from '../judging/choices-of-day.ts'
import { mostRows } from '../reading/table.ts'
import type { BookCell, BookSheet, Look } from './book.ts'

const listsName = 'Danh mục'

/** The sheet with everything that may be chosen, a column for each list. */
export function listsSheet(choices: Choices): BookSheet {
  const longest = Math.max(...listColumns.map((column) => choices[column].length))
  const rows: BookCell[][] = [
    listColumns.map((column) => ({ value: columnTitles[column].vi, look: 'heading' })),
  ]
  for (let i = 0; i < longest; i++) rows.push(listColumns.map((column) => choices[column][i]?.label ?? null))
  return {
    name: listsName,
    columns: listColumns.map((column) => ({ width: wide.includes(column) ? 60 : 26 })),
    rows,
    headRows: 1,
  }
}

const wide: readonly ListColumn[] = ['theme', 'work']
/** Cells that may hold several of the list: Excel offers it, and lets anything be written. */
const several: readonly ListColumn[] = ['theme', 'audience', 'area', 'language', 'programme', 'work']

/** Lists to choose from and days, for all the rows below the headings. `at` is where each column stands, from 0. */
export function validations(
  choices: Choices,
  at: (key: ColumnKey) => number,
  firstRow: number,
): DataValidation[] {
  const range = (key: ColumnKey) => {
    const letter = letterOf(at(key))
    return `${letter}${firstRow}:${letter}${firstRow + mostRows}`
  }
  const lists = listColumns.flatMap((column, i): DataValidation[] => {
    const count = choices[column].length
    if (count === 0 || at(column) < 0) return []
    const letter = letterOf(i)
    const source = `'${listsName}'!$${letter}$2:$${letter}$${count + 1}`
    const isSeveral = several.includes(column)
    return [
      {
        type: 'list',
        formula1: source,
        range: range(column),
        allowBlank: true,
        ...(isSeveral ? manyOf : oneOf),
      },
    ]
  })
  const days = (['doneFrom', 'doneTo'] as const).filter((key) => at(key) >= 0)
  return [...lists, ...days.map((key): DataValidation => ({ ...aDay, range: range(key) }))]
}

type Messages = Partial<DataValidation>

const oneOf: Messages = {
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Chọn trong danh sách',
  errorMessage: 'Chọn một mục có trong trang “Danh mục”.',
}
const manyOf: Messages = {
  showErrorMessage: false,
  showInputMessage: true,
  inputTitle: 'Một hoặc nhiều mục',
  inputMessage: 'Chọn trong danh sách. Nhiều mục thì ghi cách nhau bằng dấu chấm phẩy (;).',
}
/** From 2000 to 2099, as Excel counts days. A warning only: an English Excel takes 14/09/2023 for text, and Loa reads it. */
const aDay: Omit<DataValidation, 'range'> = {
  type: 'date',
  operator: 'between',
  formula1: '36526',
  formula2: '73050',
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning',
  errorTitle: 'Ngày chưa đúng',
  errorMessage: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 14/09/2023.',
}

/** 0 → A, 25 → Z, 26 → AA. */
const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`

/** The columns of a table as the template has them. */
export const bookColumns: BookSheet['columns'] = columnKeys.map((key) => ({
  width: widths(key),
  look: looks(key),
}))

function widths(key: ColumnKey): number {
  if (key === 'what' || key === 'theme' || key === 'work' || key === 'link' || key === 'details') return 42
  if (key === 'times' || key === 'startTime' || key === 'reach') return 11
  return key === 'audience' || key === 'area' || key === 'place' || key === 'form' ? 24 : 16
}

function looks(key: ColumnKey): Look | undefined {
  if (key === 'doneFrom' || key === 'doneTo') return 'day'
  return key === 'reach' || key === 'cost' ? 'number' : undefined
}
