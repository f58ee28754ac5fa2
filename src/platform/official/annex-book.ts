import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { AnnexCell, AnnexColumn, AnnexTable } from './annex-book-model.ts'
import { cellName, type NamedPlace, namedPlace, repeatedRow, sheetNames } from './annex-names.ts'
import { totalOf } from './annex-totals.ts'
import { printable } from './printable.ts'

/**
 * A workbook of figures. Sums are formulas with the value they have now; each keyed figure is a defined name whose
 * comment is its key. What somebody wrote stays text, also where a spreadsheet would take it for a formula.
 */
export async function writeAnnexBook(said: readonly AnnexTable[]): Promise<Buffer> {
  const tables = printable(said)
  const names = sheetNames(tables.map(({ name }) => name))
  const places: NamedPlace[] = []
  const sheets = tables.map((table, at) =>
    sheetOf(table, names[at]!, (key, row, column) =>
      places.push(namedPlace(places.length + 1, key, names[at]!, row, column)),
    ),
  )
  const heads = tables.map((table, at) => repeatedRow(names[at]!, headOf(table)))
  const bytes = await writeXlsx({
    sheets,
    namedRanges: [...places, ...heads],
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The row of the column titles, counted from nought: under the title, the notes and an empty line. */
const headOf = ({ notes = [] }: AnnexTable) => notes.length + 2

type Keyed = (key: string, row: number, column: number) => void
type Written = { readonly value: string | number | null; readonly key?: string }

function sheetOf(table: AnnexTable, name: string, keyed: Keyed): WriteSheet {
  const lead = [[table.title], ...(table.notes ?? []).map((note) => [note]), []].map((line) => line.map(safe))
  const head = headOf(table)
  const cells: NonNullable<WriteSheet['cells']> = new Map([['0,0', { style: looks.title }]])
  for (let line = 1; line < head; line++) cells.set(`${line},0`, { style: looks.unwrapped })
  const rows: (string | number | null)[][] = [...lead, table.columns.map(({ title }) => safe(title))]
  for (const at of table.columns.keys()) cells.set(`${head},${at}`, { style: looks.heading })
  for (const { cells: values, isGroup } of table.rows) {
    const row = rows.length
    const written = values.map(writtenOf)
    for (const [column, { key }] of written.entries()) if (key !== undefined) keyed(key, row, column)
    rows.push(written.map(({ value }) => value))
    if (isGroup) for (const at of table.columns.keys()) cells.set(`${row},${at}`, { style: looks.group })
  }
  if (table.columns.some(({ total }) => total !== undefined))
    rows.push(totalRow(table, head + 1, rows.length, cells, keyed))
  return {
    name,
    columns: table.columns.map((column) => ({
      width: column.width ?? widthOf(column),
      style: styleOf(column),
    })),
    rows,
    cells,
    freezePane: { rows: head + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: table.columns.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  }
}

/** The last line: a formula in each column that has a total, and what it gives. */
function totalRow(
  table: AnnexTable,
  first: number,
  row: number,
  cells: NonNullable<WriteSheet['cells']>,
  keyed: Keyed,
): (string | number | null)[] {
  const label = table.columns.findIndex(({ kind, total }) => kind === 'text' && total === undefined)
  return table.columns.map((column, at) => {
    const style = { ...styleOf(column), font: { bold: true } }
    cells.set(`${row},${at}`, { style })
    const result = totalOf(table, at)
    if (column.total === undefined) return at === label ? 'Tổng' : null
    if (column.totalKey !== undefined) keyed(column.totalKey, row, at)
    const formula =
      column.total === 'sum'
        ? `SUM(${cellName(first, at)}:${cellName(row - 1, at)})`
        : shareFormula(cellName(row, column.total.part), cellName(row, column.total.whole))
    cells.set(`${row},${at}`, { style, formula, formulaResult: result, type: 'formula', value: result })
    return result
  })
}

const shareFormula = (part: string, whole: string) => `IF(${whole}=0,"",${part}/${whole})`

const writtenOf = (cell: AnnexCell): Written => {
  if (typeof cell !== 'object' || cell === null)
    return { value: typeof cell === 'string' ? safe(cell) : cell }
  const { key, value } = cell
  return { key, value: typeof value === 'string' ? safe(value) : value }
}

/** As in our CSV files: an apostrophe before what a spreadsheet would begin to calculate. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const widthOf = ({ kind, title }: AnnexColumn) =>
  kind === 'text' ? 36 : Math.max(12, Math.min(20, title.length))

function styleOf({ kind, digits = kind === 'share' ? 1 : 0 }: AnnexColumn): CellStyle {
  const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : ''
  if (kind === 'text') return looks.text
  return { ...looks.text, numFmt: kind === 'share' ? `0${decimals}%` : `#,##0${decimals}` }
}

const wrapped = { vertical: 'top', wrapText: true } as const
const looks = {
  title: { font: { bold: true, size: 14 }, alignment: { wrapText: false }, numFmt: '@' },
  unwrapped: { alignment: { wrapText: false }, numFmt: '@' },
  text: { alignment: wrapped, numFmt: '@' },
  heading: {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EEF0' } },
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
    border: { bottom: { style: 'medium' } },
  },
  group: { font: { bold: true }, alignment: { wrapText: false }, numFmt: '@' },
} satisfies Record<string, CellStyle>
