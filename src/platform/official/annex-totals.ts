import type { AnnexCell, AnnexTable } from './annex-book-model.ts'

/** What the formula under a column gives: the sum of its rows, or one sum over another; null where nothing can be divided. */
export function totalOf({ columns, rows }: Pick<AnnexTable, 'columns' | 'rows'>, at: number): number | null {
  const total = columns[at]?.total
  if (total === undefined) return null
  const sum = (column: number) => rounded(rows.reduce((all, { cells }) => all + numberOf(cells[column]), 0))
  if (total === 'sum') return sum(at)
  const whole = sum(total.whole)
  return whole === 0 ? null : sum(total.part) / whole
}

/** As SUM does: what is not a number counts nothing. */
function numberOf(cell: AnnexCell | undefined): number {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell
  return typeof value === 'number' ? value : 0
}

const rounded = (value: number) => Math.round(value * 1e9) / 1e9
