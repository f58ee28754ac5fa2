import type { ColumnKey } from '../columns.ts'

/** What stands in a cell: text, a number, or nothing. A day is '2023-09-14', a time '17:00', both '2023-09-14 17:00'. */
export type Cell = string | number | null

export type TableRow = {
  /** As the sheet counts it, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** The table found in a file: its headings as they are written, what they mean, and the rows below with something in them. */
export type Table = {
  readonly headings: readonly string[]
  /** Undefined: a column of the sender's own. */
  readonly columns: readonly (ColumnKey | undefined)[]
  readonly rows: readonly TableRow[]
}

export const mostRows = 20_000

/** What stands in that column of the row. */
export const cellIn = ({ columns }: Table, { cells }: TableRow, key: ColumnKey): Cell =>
  cells[columns.indexOf(key)] ?? null

/** A cell as a person reads it. */
export const shownCell = (cell: Cell): string => {
  const [, year, month, day] = (typeof cell === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell)) || []
  return year ? `${day}/${month}/${year}` : String(cell ?? '')
}
