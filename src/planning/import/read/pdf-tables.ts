import type { Line, Table } from '../source-document.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { cellLines, glued } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'
import { type RawRow, tableFrom } from './table-grid.ts'

/** A ruled table, perhaps over several pages; cells know their left and right ruling. */
export type PageTable = {
  readonly page: number
  readonly lastPage: number
  readonly xs: readonly number[]
  readonly rows: readonly PlacedRow[]
  /** The page ended inside a row. */
  readonly opensBelow: boolean
}

type PlacedRow = readonly PlacedCell[]
type PlacedCell = {
  readonly x1: number
  readonly x2: number
  readonly lines: readonly Line[]
  readonly continues: boolean
}

export function tableOnPage(page: Page, grid: Grid): PageTable {
  const filled = [...grid.cells]
    .sort((a, b) => a.column - b.column)
    .map((cell) => ({ cell, lines: linesIn(page, grid, cell) }))
  const rows = grid.ys.slice(1).map((_, at) =>
    filled
      .filter(({ cell }) => cell.row <= at + 1 && at + 1 < cell.row + cell.rowSpan)
      .map(
        ({ cell, lines }): PlacedCell => ({
          x1: grid.xs[cell.column - 1]!,
          x2: grid.xs[cell.column + cell.columnSpan - 1]!,
          lines: cell.row === at + 1 ? lines : [],
          continues: cell.row !== at + 1,
        }),
      ),
  )
  return { page: page.number, lastPage: page.number, xs: grid.xs, rows, opensBelow: grid.opensBelow }
}

function linesIn(page: Page, grid: Grid, cell: GridCell): Line[] {
  const [left, right] = [grid.xs[cell.column - 1]!, grid.xs[cell.column + cell.columnSpan - 1]!]
  const [top, bottom] = [grid.ys[cell.row - 1]!, grid.ys[cell.row + cell.rowSpan - 1]!]
  const inside = page.pieces.filter((piece) => {
    const middle = Math.min(piece.x + piece.width / 2, piece.x + 20)
    return middle > left && middle < right && piece.y > bottom - 1 && piece.y + piece.size * 0.3 < top + 1
  })
  if (inside.length === 0) return []
  const inset = Math.max(Math.min(...inside.map((piece) => piece.x)) - left, 0)
  return cellLines(inside, right - left - 2 * Math.min(inset, 6))
}

/** A table at the top of the next page between the same outer rulings, with no other columns, goes on. */
export function joinsAcross(above: PageTable, below: PageTable): boolean {
  if (below.page !== above.lastPage + 1) return false
  const [more, fewer] = above.xs.length >= below.xs.length ? [above.xs, below.xs] : [below.xs, above.xs]
  const outer = isNear(above.xs[0]!, below.xs[0]!) && isNear(above.xs.at(-1)!, below.xs.at(-1)!)
  return outer && fewer.every((x) => more.some((other) => isNear(x, other)))
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 6

export function withRowsOf(above: PageTable, below: PageTable): PageTable {
  const fresh = below.rows.slice(repeatedRows(above.rows, below.rows))
  const [first] = fresh
  const last = above.rows.at(-1)
  const cut = first && last && (isCut(above, last, first) || isSplit(last, first, above.rows))
  const rows = cut
    ? [...above.rows.slice(0, -1), joinedRow(last, first), ...fresh.slice(1)]
    : [...above.rows, ...fresh]
  const xs = above.xs.length >= below.xs.length ? above.xs : below.xs
  return { ...above, lastPage: below.page, xs, rows, opensBelow: below.opensBelow }
}

const words = (cell: PlacedCell): string =>
  cell.lines
    .map((line) => line.text)
    .join(' ')
    .trim()
const rowWords = (row: PlacedRow): string => row.map(words).join('|')

function repeatedRows(above: readonly PlacedRow[], below: readonly PlacedRow[]): number {
  let count = 0
  while (count < 4 && above[count] && below[count] && rowWords(above[count]!) === rowWords(below[count]!))
    count += 1
  return count
}

const sameColumns = (last: PlacedRow, first: PlacedRow): boolean =>
  last.length === first.length &&
  last.every((cell, at) => isNear(cell.x1, first[at]!.x1) && isNear(cell.x2, first[at]!.x2))

/** No ruling closes the row at the foot of the page. */
const isCut = (above: PageTable, last: PlacedRow, first: PlacedRow): boolean =>
  above.opensBelow && sameColumns(last, first)

/** A closed row may be cut too: its number is blank although other rows have one. */
function isSplit(last: PlacedRow, first: PlacedRow, rows: readonly PlacedRow[]): boolean {
  const numbered = rows.filter((row) => row[0] && words(row[0]) !== '').length
  if (numbered < rows.length * 0.6 || first.length < 3 || !sameColumns(last, first)) return false
  return words(first[0]!) === '' && words(last[0]!) !== '' && first.some((cell) => words(cell) !== '')
}

const joinedRow = (last: PlacedRow, first: PlacedRow): PlacedRow =>
  last.map((cell, at) => ({ ...cell, lines: joinedLines(cell.lines, first[at]?.lines ?? []) }))

function joinedLines(above: readonly Line[], below: readonly Line[]): Line[] {
  const [next, ...rest] = below
  const last = above.at(-1)
  if (!next || !last || /^[-–+•]/u.test(next.text)) return [...above, ...below]
  return [...above.slice(0, -1), { ...last, text: glued(last.text, next.text) }, ...rest]
}

export function tableOf(id: string, table: PageTable): Table {
  const columnAt = (x: number) => table.xs.findIndex((other) => isNear(x, other))
  const rows = table.rows.map(
    (row): RawRow => ({
      cells: row.map((cell) => ({
        lines: cell.lines,
        continues: cell.continues,
        columnSpan: Math.max(columnAt(cell.x2) - columnAt(cell.x1), 1),
      })),
    }),
  )
  return tableFrom(id, rows, table.page)
}
