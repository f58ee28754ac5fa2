import type { Line } from '../source-document.ts'
import type { Grid, GridCell } from './pdf-grid.ts'
import { cellLines } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'
import type { RawCell, RawRow } from './table-grid.ts'

/** A table as it stands on one page, ready to be joined with what stands on the next. */
export type PageTable = {
  readonly page: number
  readonly lastPage: number
  readonly xs: readonly number[]
  readonly rows: readonly RawRow[]
}

export function tableOnPage(page: Page, grid: Grid): PageTable {
  const rows: RawCell[][] = Array.from({ length: grid.ys.length - 1 }, () => [])
  const inOrder = [...grid.cells].sort((a, b) => a.row - b.row || a.column - b.column)
  const filled = inOrder.map((cell) => ({ cell, lines: linesIn(page, grid, cell) }))
  for (let row = 1; row < grid.ys.length; row += 1) {
    const here = filled
      .filter(({ cell }) => cell.row <= row && row < cell.row + cell.rowSpan)
      .sort((a, b) => a.cell.column - b.cell.column)
    for (const { cell, lines } of here)
      rows[row - 1]?.push({
        columnSpan: cell.columnSpan,
        lines: cell.row === row ? lines : [],
        continues: cell.row !== row,
      })
  }
  return { page: page.number, lastPage: page.number, xs: grid.xs, rows: rows.map((cells) => ({ cells })) }
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

/** A table at the top of the next page with the same columns goes on. */
export const joinsAcross = (above: PageTable, below: PageTable): boolean =>
  below.page === above.lastPage + 1 &&
  above.xs.length === below.xs.length &&
  above.xs.every((x, at) => Math.abs(x - below.xs[at]!) < 6)

export function withRowsOf(above: PageTable, below: PageTable): PageTable {
  const heading = repeatedRows(above.rows, below.rows)
  const fresh = below.rows.slice(heading)
  const [first] = fresh
  const last = above.rows.at(-1)
  const rows =
    first && last && isSplit(last, first, above.rows)
      ? [...above.rows.slice(0, -1), joinedRow(last, first), ...fresh.slice(1)]
      : [...above.rows, ...fresh]
  return { ...above, lastPage: below.page, rows }
}

const words = (cell: RawCell): string =>
  cell.lines
    .map((line) => line.text)
    .join(' ')
    .trim()
const rowWords = (row: RawRow): string => row.cells.map(words).join('|')

function repeatedRows(above: readonly RawRow[], below: readonly RawRow[]): number {
  let count = 0
  while (count < 4 && above[count] && below[count] && rowWords(above[count]!) === rowWords(below[count]!))
    count += 1
  return count
}

/** A row cut by the page's end: its first cell is blank although other rows have a number there. */
function isSplit(last: RawRow, first: RawRow, rows: readonly RawRow[]): boolean {
  const numbered = rows.filter((row) => row.cells[0] && words(row.cells[0]) !== '').length
  if (numbered < rows.length * 0.6 || last.cells.length !== first.cells.length || first.cells.length < 3)
    return false
  if (first.cells.some((cell, at) => (cell.columnSpan ?? 1) !== (last.cells[at]?.columnSpan ?? 1)))
    return false
  return (
    first.cells[0] !== undefined &&
    words(first.cells[0]) === '' &&
    words(last.cells[0]!) !== '' &&
    first.cells.some((cell) => words(cell) !== '')
  )
}

const joinedRow = (last: RawRow, first: RawRow): RawRow => ({
  cells: last.cells.map((cell, at) => ({
    ...cell,
    lines: joinedLines(cell.lines, first.cells[at]?.lines ?? []),
  })),
})

function joinedLines(above: readonly Line[], below: readonly Line[]): Line[] {
  const [next, ...rest] = below
  const last = above.at(-1)
  if (!next || !last) return [...above, ...below]
  return [...above.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }, ...rest]
}
