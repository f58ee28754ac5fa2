import { type ColumnKey, columnKeys, columnTitles, mendTitle } from '../columns.ts'
import type { Choices } from '../judging/choices-of-day.ts'
import type { RowIssue } from '../judging/form-of-row.ts'
import type { JudgedRow } from '../judging/judge-row.ts'
import type { Cell, Table, TableRow } from '../reading/table.ts'
import { type BookCell, type BookSheet, writeBook } from './book.ts'
import { bookColumns, listsSheet, validations } from './lists.ts'

/**
 * The table as it was sent, row for row and column for column, with what is to be mended in a column in front and the
 * wrong cells coloured. What the sender's own columns hold stays.
 */
export function writeMended(table: Table, wrong: readonly JudgedRow[], choices: Choices): Promise<Buffer> {
  return writeBook([mendedSheet(table, wrong, choices), listsSheet(choices)])
}

function mendedSheet(table: Table, wrong: readonly JudgedRow[], choices: Choices): BookSheet {
  const kept = table.headings
    .map((heading, i) => ({ heading, i }))
    .filter(({ heading }) => heading !== mendTitle.vi)
  const issuesOf = new Map(wrong.map(({ row, issues }) => [row.number, issues]))
  const headings: BookCell[] = [mendTitle.vi, ...kept.map(({ heading }) => heading)].map((value) => ({
    ...{ value, look: 'heading' },
  }))
  const firstNumber = table.rows[0]?.number ?? 2
  const rows: (readonly BookCell[])[] = Array.from({ length: Math.max(firstNumber - 2, 0) }, () => [])
  rows.push(headings)
  for (const row of table.rows) {
    while (rows.length < row.number - 1) rows.push([])
    rows.push(rowOf(table, row, issuesOf.get(row.number) ?? [], kept))
  }
  const at = (key: ColumnKey) => {
    const place = kept.findIndex(({ i }) => table.columns[i] === key)
    return place < 0 ? -1 : place + 1
  }
  return {
    name: 'Hoạt động',
    columns: [{ width: 50, look: 'mend' }, ...kept.map(({ i }) => columnOf(table, i))],
    rows,
    lists: validations(choices, at, firstNumber),
  }
}

function columnOf({ columns }: Table, i: number) {
  const key = columns[i]
  return (key && bookColumns[columnKeys.indexOf(key)]) || { width: 20 }
}

function rowOf(
  { columns }: Table,
  { cells }: TableRow,
  issues: readonly RowIssue[],
  kept: readonly { readonly i: number }[],
): readonly BookCell[] {
  const said = issues.map(({ column, text }) => (column ? `${columnTitles[column].vi}: ${text.vi}` : text.vi))
  return [
    { value: said.join('\n') || null, look: 'mend' },
    ...kept.map(({ i }): BookCell => {
      const [value, key]: [Cell, ColumnKey | undefined] = [cells[i] ?? null, columns[i]]
      const isWrong = key !== undefined && issues.some(({ column }) => column === key)
      const isDay = key === 'doneFrom' || key === 'doneTo'
      if (isWrong) return { value, look: isDay ? 'wrongDay' : 'wrong' }
      return isDay ? { value, look: 'day' } : value
    }),
  ]
}
