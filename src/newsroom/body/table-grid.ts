import type { TableBlock, TableCell } from './body.ts'

/** A cell with the place of its upper left corner in the grid. */
export type Placed = { cell: TableCell; row: number; column: number; rowspan: number; colspan: number }

export type Grid = { readonly rows: readonly (readonly Placed[])[]; readonly headRows: number }

/**
 * The table as a whole rectangle: every place is covered by exactly one cell, in every row and column a cell begins,
 * and no cell reaches from the heading rows into the others. What does not fit is made to: gaps become empty cells,
 * spans end where the table ends.
 */
export function gridOf(table: TableBlock): Grid {
  const headRows = headingRows(table)
  const cells = [
    ...placed(table.content.slice(0, headRows), 0),
    ...placed(table.content.slice(headRows), headRows),
  ]
  const width = Math.max(1, ...cells.map((one) => one.column + one.colspan))
  const whole = [...cells, ...gaps(cells, table.content.length, width)]
  const tight = [...squeezed(whole, 'column', 'colspan')]
  const rows = squeezed(tight, 'row', 'rowspan')
  const heads = headRows - emptyBefore(tight, headRows)
  const byRow = Map.groupBy(rows, (one) => one.row)
  const height = Math.max(0, ...rows.map((one) => one.row + 1))
  return {
    rows: Array.from({ length: height }, (_, row) =>
      (byRow.get(row) ?? []).toSorted((a, b) => a.column - b.column),
    ),
    headRows: heads,
  }
}

/** Rows at the top that hold nothing but header cells; at least one row is left for the body. */
function headingRows({ content }: TableBlock): number {
  const first = content.findIndex(
    (row) => row.content.length === 0 || row.content.some((cell) => cell.type !== 'tableHeader'),
  )
  return first < 0 ? content.length - 1 : first
}

/** Each cell at the first free place of its row, as HTML's tables are laid out; spans end at the last row. */
function placed(rows: TableBlock['content'], offset: number): Placed[] {
  const busyUntil: number[] = []
  return rows.flatMap(({ content }, row) => {
    let column = 0
    return content.map((cell) => {
      while ((busyUntil[column] ?? 0) > row) column++
      const wanted = cell.attrs?.colspan ?? 1
      let colspan = 1
      while (colspan < wanted && (busyUntil[column + colspan] ?? 0) <= row) colspan++
      const rowspan = Math.min(cell.attrs?.rowspan ?? 1, rows.length - row)
      for (let at = column; at < column + colspan; at++) busyUntil[at] = row + rowspan
      const place = { cell, row: row + offset, column, rowspan, colspan }
      column += colspan
      return place
    })
  })
}

function gaps(cells: readonly Placed[], height: number, width: number): Placed[] {
  const covered = new Uint8Array(height * width)
  for (const one of cells)
    for (let row = one.row; row < one.row + one.rowspan; row++)
      covered.fill(1, row * width + one.column, row * width + one.column + one.colspan)
  const empty: Placed[] = []
  covered.forEach((is, at) => {
    if (is === 0)
      empty.push({ cell: emptyCell, row: Math.floor(at / width), column: at % width, rowspan: 1, colspan: 1 })
  })
  return empty
}

const emptyCell: TableCell = { type: 'tableCell', content: [] }

/** Without the lines in which no cell begins: a cell that only reached through them is that much smaller. */
function squeezed(cells: readonly Placed[], at: 'row' | 'column', span: 'rowspan' | 'colspan'): Placed[] {
  const begun = new Set(cells.map((one) => one[at]))
  const last = Math.max(0, ...cells.map((one) => one[at] + one[span]))
  const before: number[] = [0]
  for (let line = 0; line < last; line++) before.push(before[line]! + (begun.has(line) ? 1 : 0))
  return cells.map((one) => ({
    ...one,
    [at]: before[one[at]]!,
    [span]: Math.max(1, before[one[at] + one[span]]! - before[one[at]]!),
  }))
}

const emptyBefore = (cells: readonly Placed[], row: number): number => {
  const begun = new Set(cells.map((one) => one.row))
  return Array.from({ length: row }, (_, at) => at).filter((at) => !begun.has(at)).length
}
