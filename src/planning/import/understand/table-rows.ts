import { oneLine } from '../../../platform/vietnamese.ts'
import type { Cell, Table } from '../source-document.ts'
import { keyOf } from '../text-key.ts'
import type { ColumnKind } from '../words/column.words.ts'
import { labelIn } from './outline.ts'
import { type Columns, kindOf } from './table-columns.ts'

export type Group = { readonly number: string | null; readonly title: string }

/** A row of an annex: its cells by what they hold. A merged cell counts for every row it covers. */
export type TaskRow = {
  readonly table: Table
  readonly row: number
  readonly number: string | null
  readonly group: Group | null
  readonly cells: ReadonlyMap<ColumnKind, readonly Cell[]>
}

/**
 * Rows that are tasks, each with the group above it; headings, repeated headings, sums and column numbers are left out.
 * `group` is the one that was open at the end, which the next page's table goes on with.
 */
export function taskRows(
  table: Table,
  columns: Columns,
  carried: Group | null,
): { readonly rows: TaskRow[]; readonly group: Group | null } {
  const rows: TaskRow[] = []
  const grid = gridOf(table)
  let group = carried
  for (let row = columns.headingRows + 1; row <= table.rows.length; row += 1) {
    const own = (table.rows[row - 1]?.cells ?? []).filter((cell) => hasText(cell))
    if (own.length === 0 || isRepeatedHeading(own, columns) || isColumnNumbers(own) || isSum(own)) continue
    const found = groupIn(table, row, own, columns, grid)
    if (found) {
      group = found
      continue
    }
    const task = rowAt(table, row, columns, grid, group)
    if (task.cells.has('group')) group = task.group
    const last = rows.at(-1)
    if (last && continuesAbove(task, own, last, columns)) rows[rows.length - 1] = joined(last, task)
    else rows.push(task)
  }
  return { rows, group }
}

export const textOf = (cells: readonly Cell[] | undefined): string =>
  oneLine(
    (cells ?? []).map((cell) => cell.text || cell.lines.map((line) => line.label ?? '').join(' ')).join(' '),
  )

const hasText = (cell: Cell): boolean => cell.text.trim() !== '' || cell.lines.some((line) => line.label)

type Grid = ReadonlyMap<string, Cell>

function gridOf(table: Table): Grid {
  const grid = new Map<string, Cell>()
  for (const cell of table.rows.flatMap((row) => row.cells))
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        grid.set(`${row}.${column}`, cell)
  return grid
}

function rowAt(table: Table, row: number, columns: Columns, grid: Grid, group: Group | null): TaskRow {
  const cells = new Map<ColumnKind, Cell[]>()
  for (const [column, kind] of columns.kinds) {
    const cell = grid.get(`${row}.${column}`)
    if (!cell || cells.get(kind)?.includes(cell)) continue
    cells.set(kind, [...(cells.get(kind) ?? []), cell])
  }
  const merged = cells.get('group')?.[0]
  const own = merged && hasText(merged) ? splitTitle(oneLine(merged.text)) : null
  const number = numberIn(cells)
  return { table, row, number: own && number === own.number ? null : number, group: own ?? group, cells }
}

const numberIn = (cells: ReadonlyMap<ColumnKind, readonly Cell[]>): string | null =>
  textOf(cells.get('number')).replace(/[.)\s]+$/u, '') || null

/** Words on one line across the table, or a title beside a number with every other cell blank. */
function groupIn(
  table: Table,
  row: number,
  own: readonly Cell[],
  columns: Columns,
  grid: Grid,
): Group | null {
  const titled = own.filter((cell) => columns.kinds.get(cell.column) !== 'number' || cell.columnSpan > 1)
  const [title] = titled
  if (!title || titled.length > 1) return null
  const number = own.find((cell) => cell !== title)
  if (hasInherited(table, row, columns, grid)) return null
  const wide = title.columnSpan > 1 && (title.columnSpan >= 3 || title.columnSpan >= table.columns - 2)
  const kind = columns.kinds.get(title.column)
  const text = oneLine(textOf([title]))
  const label = number ? textOf([number]).replace(/[.)\s]+$/u, '') : null
  const ranked = /^(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d+)*$/u.test(label ?? labelIn(text)?.label ?? '')
  const bold = title.lines.every((line) => line.bold || line.text.trim() === '')
  const leads = label !== null && leadsSubNumbers(table, row, label, columns, grid)
  if (!wide && !(kind === 'content' || kind === 'group' || kind === 'number')) return null
  if (!wide && !ranked && !bold && !leads && !(label === null && leadsTasks(text, row, columns, grid)))
    return null
  return label ? { number: label, title: text.replace(/[:.]$/u, '') } : splitTitle(text)
}

/** A cell merged down from above still speaks for this row, so the row is a task. */
const hasInherited = (table: Table, row: number, columns: Columns, grid: Grid): boolean =>
  Array.from({ length: table.columns }, (_, at) => grid.get(`${row}.${at + 1}`)).some(
    (cell) =>
      cell !== undefined &&
      cell.row < row &&
      hasText(cell) &&
      speaksForTasks.has(columns.kinds.get(cell.column) ?? 'other'),
  )

const speaksForTasks = new Set<ColumnKind>([
  'lead',
  'coordinating',
  'lead_and_coordinating',
  'timing',
  'product',
  'forms',
])

/** "1 Công tác chỉ đạo" above "1.1 …" is a group. */
function leadsSubNumbers(table: Table, row: number, label: string, columns: Columns, grid: Grid): boolean {
  const column = [...columns.kinds].find(([, kind]) => kind === 'number')?.[0]
  const next = column ? grid.get(`${row + 1}.${column}`) : undefined
  return next !== undefined && row < table.rows.length && textOf([next]).startsWith(`${label}.`)
}

/** Words alone in their row, without a number, above a row that says more: pasted tables lose their merges and bold type. */
function leadsTasks(title: string, row: number, columns: Columns, grid: Grid): boolean {
  const next = [...columns.kinds.keys()].flatMap((column) => grid.get(`${row + 1}.${column}`) ?? [])
  return columns.kinds.size >= 4 && next.filter(hasText).length >= 3 && /^\p{Lu}[^.;]*$/u.test(title)
}

function splitTitle(text: string): Group {
  const typed = labelIn(text)
  return { number: typed?.label ?? null, title: (typed?.text ?? text).replace(/[:.]$/u, '') }
}

const isRepeatedHeading = (own: readonly Cell[], columns: Columns): boolean =>
  own.length >= 2 &&
  own.every((cell) => {
    const heading = keyOf(oneLine(cell.text))
    return heading !== '' && (columns.headings[cell.column - 1]?.includes(heading) ?? false)
  }) &&
  own.filter((cell) => kindOf(keyOf(oneLine(cell.text))) !== null).length >= 2

const isColumnNumbers = (own: readonly Cell[]): boolean =>
  own.length >= 3 && own.every((cell) => /^\(?(?:\d{1,2}|[A-Z])\)?$/u.test(cell.text.trim()))

const isSum = (own: readonly Cell[]): boolean =>
  own.length <= 3 &&
  own.some((cell) => /^(?:tong cong|tong so|cong)\b[ :.]*\d*$/.test(keyOf(cell.text.trim())))

/** A row that Word or a typist split over two pages: no number, and either no content of its own or one that goes on. */
function continuesAbove(task: TaskRow, own: readonly Cell[], above: TaskRow, columns: Columns): boolean {
  const hasNumbers = [...columns.kinds.values()].includes('number')
  if (!hasNumbers || task.number || above.number === null || !sameGroup(task.group, above.group)) return false
  const content = own.find((cell) => columns.kinds.get(cell.column) === 'content')
  if (!content) return true
  const names = own.some((cell) =>
    ['lead', 'timing', 'lead_and_coordinating'].includes(columns.kinds.get(cell.column) ?? ''),
  )
  return (
    /^[\p{Ll}(,;)]/u.test(content.text.trim()) &&
    (!names || own.every((cell) => /^[\p{Ll}(,;\d]/u.test(cell.text.trim())))
  )
}

const sameGroup = (a: Group | null, b: Group | null): boolean =>
  a?.title === b?.title && a?.number === b?.number

function joined(above: TaskRow, below: TaskRow): TaskRow {
  const cells = new Map(above.cells)
  for (const [kind, more] of below.cells) {
    const fresh = more.filter((cell) => hasText(cell) && !cells.get(kind)?.includes(cell))
    if (fresh.length > 0) cells.set(kind, [...(cells.get(kind) ?? []), ...fresh])
  }
  return { ...above, cells }
}
