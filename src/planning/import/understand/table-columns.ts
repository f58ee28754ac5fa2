import type { Cell, Row, Table } from '../source-document.ts'
import { keyOf } from '../text-key.ts'
import { type ColumnKind, columnWordings } from '../words/column.words.ts'
import { settledColumns } from './column-repeats.ts'

export type Columns = {
  readonly kinds: ReadonlyMap<number, ColumnKind>
  /** Rows that belong to the heading, counted from the top of the table. */
  readonly headingRows: number
  readonly headings: readonly string[]
  /** Headings that no wording fits, with their cells. */
  readonly unknown: readonly Cell[]
}

const deepestHeading = 4

/** Finds the heading rows of a table of tasks and what each column holds; null when the table is not one. */
export function columnsOf(table: Table): Columns | null {
  for (let top = 0; top < Math.min(deepestHeading, table.rows.length); top += 1) {
    const columns = readHeading(table, top)
    if (columns && isTaskTable(columns.kinds)) return columns
  }
  return null
}

function readHeading(table: Table, top: number): Columns | null {
  const row = table.rows[top]
  if (!row || row.cells.length < 2 || !mayBeHeading(row)) return null
  const depth = headingDepth(table, top)
  const rows = table.rows.slice(top, top + depth)
  const headings = Array.from({ length: table.columns }, (_, at) => headingAt(rows, at + 1))
  const kinds = new Map<number, ColumnKind>()
  headings.forEach((heading, at) => {
    const lowest = depth > 1 ? kindOf(headingAt(rows.slice(-1), at + 1)) : null
    const kind = lowest ?? kindOf(heading)
    if (kind) kinds.set(at + 1, kind)
  })
  if (!kinds.has(1) && isNumbered(table, top + depth)) kinds.set(1, 'number')
  const cells = rows.flatMap((r) => r.cells)
  const unknown = cells.filter(
    (cell) =>
      cell.text.trim() !== '' &&
      cell.columnSpan === 1 &&
      !kinds.has(cell.column) &&
      cell.row + cell.rowSpan > top + depth,
  )
  return {
    kinds: settledColumns(kinds, headings, table, top + depth),
    headingRows: top + depth,
    headings,
    unknown,
  }
}

/** A first column that counts the rows, whatever its heading: narrow cells break "STT" into "ST T". */
function isNumbered(table: Table, from: number): boolean {
  const words = table.rows
    .slice(from)
    .flatMap((row) => row.cells.filter((c) => c.column === 1 && c.columnSpan === 1).map((c) => c.text.trim()))
  return (
    words.filter((word) => /^(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5})\.?$/u.test(word)).length >
    words.length / 2
  )
}

/** Headings are short and are not numbers; a row with "1" or a long sentence in it is a task. */
const mayBeHeading = (row: Row): boolean =>
  row.cells.every(
    (cell) =>
      cell.text.length <= 90 &&
      !/^\d{1,3}\.?$|^[IVX]{1,5}\.?$|^[A-Z]\.?$/u.test(cell.text.trim()) &&
      !cell.text.includes(': '),
  )

/** A heading cell that covers several rows, or several columns with names below, makes the heading deeper. */
function headingDepth(table: Table, top: number): number {
  const cells = table.rows[top]?.cells ?? []
  const tallest = Math.max(...cells.map((cell) => cell.rowSpan), 1)
  const below = table.rows[top + 1]?.cells ?? []
  const parted = cells.some(
    (cell) =>
      cell.columnSpan > 1 &&
      cell.rowSpan === 1 &&
      cell.columnSpan < table.columns &&
      below.some(
        (low) =>
          low.column >= cell.column &&
          low.column < cell.column + cell.columnSpan &&
          kindOf(keyOf(low.text)) !== null,
      ),
  )
  return Math.min(Math.max(tallest, parted || isLowerHeading(below) ? 2 : 1), deepestHeading)
}

/** Pasted tables have no merged cells: names of columns alone, under a heading that covered them. */
function isLowerHeading(below: readonly Cell[]): boolean {
  const named = below.filter((cell) => cell.text.trim() !== '')
  return (
    named.length >= 2 &&
    named.length < below.length &&
    named.every((cell) => cell.text.length < 40 && kindOf(keyOf(cell.text)) !== null) &&
    named.every((cell) => cell.column > 1)
  )
}

function headingAt(rows: readonly Row[], column: number): string {
  const cells = rows.flatMap((row) =>
    row.cells.filter((c) => c.column <= column && column < c.column + c.columnSpan),
  )
  return keyOf(cells.map((cell) => cell.text).join(' '))
    .replace(/\s+/g, ' ')
    .replace(/^\(?\d\)\s*|\s*\(\d\)$/g, '')
    .trim()
}

export const kindOf = (heading: string): ColumnKind | null => {
  const key = heading
    .replace(/\s+/g, ' ')
    .replace(/[:.*]+$/, '')
    .trim()
  if (key === '' || key.length > 120) return null
  return columnWordings.find(({ wording }) => wording.test(key))?.kind ?? null
}

/** A plan of tasks says what is to be done, and who or when. */
function isTaskTable(kinds: ReadonlyMap<number, ColumnKind>): boolean {
  const found = new Set(kinds.values())
  const what = found.has('content') || found.has('detail')
  return (
    what &&
    (['lead', 'lead_and_coordinating', 'timing', 'to', 'coordinating'] as const).some((kind) =>
      found.has(kind),
    )
  )
}
