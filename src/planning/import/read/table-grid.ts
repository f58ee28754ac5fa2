import type { Cell, Line, Row, Table } from '../source-document.ts'

/** A row as the file gives it. `continues` marks a cell merged with the one above it. */
export type RawRow = {
  readonly cells: readonly RawCell[]
  readonly before?: number
  readonly repeatsAsHeader?: boolean
}
export type RawCell = {
  readonly lines: readonly Line[]
  readonly columnSpan?: number
  readonly continues?: boolean
}

type Open = { -readonly [K in keyof Cell]: Cell[K] }

/** Puts the cells on their grid: every merged cell once, with the rows and columns it covers. */
export function tableFrom(id: string, rows: readonly RawRow[], page?: number): Table {
  const above = new Map<number, Open>()
  let columns = 0
  const placed = rows.map((raw, index): Row => {
    const row = index + 1
    const cells: Open[] = []
    let column = 1 + (raw.before ?? 0)
    for (const cell of raw.cells) {
      const span = Math.max(cell.columnSpan ?? 1, 1)
      const upper = above.get(column)
      if (cell.continues && upper && upper.row + upper.rowSpan === row) {
        upper.rowSpan += 1
        addLines(upper, cell.lines)
      } else {
        const open = newCell(id, row, column, span, cell.lines)
        cells.push(open)
        for (let at = column; at < column + span; at += 1) above.set(at, open)
      }
      column += span
    }
    columns = Math.max(columns, column - 1)
    return { id: `${id}.r${row}`, cells, ...(raw.repeatsAsHeader ? { repeatsAsHeader: true } : {}) }
  })
  return { id, kind: 'table', columns, rows: placed, ...(page ? { page } : {}) }
}

function newCell(id: string, row: number, column: number, columnSpan: number, lines: readonly Line[]): Open {
  return { id: `${id}.r${row}.c${column}`, row, column, rowSpan: 1, columnSpan, text: joined(lines), lines }
}

function addLines(cell: Open, lines: readonly Line[]): void {
  const written = lines.filter((line) => line.text.trim() !== '')
  if (written.length === 0) return
  cell.lines = [...cell.lines, ...written]
  cell.text = joined(cell.lines)
}

const joined = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join('\n')
