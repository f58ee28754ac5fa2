import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Cell } from '../reading/table.ts'

/** A cell of a workbook with how it looks; without a look it is plain. */
export type BookCell = Cell | { readonly value: Cell; readonly look: Look }
export type Look =
  | 'title'
  | 'heading'
  | 'day'
  | 'number'
  | 'wrong'
  | 'wrongDay'
  | 'example'
  | 'exampleDay'
  | 'soft'
  | 'mend'

export type BookSheet = {
  readonly name: string
  readonly columns: readonly { readonly width: number; readonly look?: Look }[]
  readonly rows: readonly (readonly BookCell[])[]
  /** So many rows stay in sight. */
  readonly headRows?: number
  readonly lists?: readonly DataValidation[]
}

/** Writes a workbook. Texts stay texts: nothing that somebody wrote becomes a formula. */
export async function writeBook(sheets: readonly BookSheet[]): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sheetOf({ name, columns, rows, headRows, lists }: BookSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  const values = rows.map((row, at) =>
    row.map((cell, column) => {
      const { value, look } =
        typeof cell === 'object' && cell !== null ? cell : { value: cell, look: undefined }
      if (look) cells.set(`${at},${column}`, { style: styles[look] })
      return isDay(value) && (look === undefined || look.toLowerCase().endsWith('day'))
        ? dateOf(value)
        : value
    }),
  )
  return {
    name,
    columns: columns.map(({ width, look }) => ({ width, style: look ? styles[look] : plain })),
    rows: values,
    cells,
    dataValidations: [...(lists ?? [])],
    ...(headRows ? { freezePane: { rows: headRows } } : {}),
  }
}

const isDay = (value: Cell): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** A day without a zone, as Excel keeps it. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const dayFormat = 'dd/mm/yyyy'
const plain: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const filled = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })

const styles: Readonly<Record<Look, CellStyle>> = {
  title: { font: { bold: true, size: 15 }, alignment: { vertical: 'top' } },
  heading: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: filled('0B5563'),
    alignment: { vertical: 'center', wrapText: true },
  },
  day: { ...plain, numFmt: dayFormat },
  number: { ...plain, numFmt: '#,##0' },
  wrong: { ...plain, fill: filled('FBDAD5') },
  wrongDay: { ...plain, fill: filled('FBDAD5'), numFmt: dayFormat },
  example: { ...plain, font: { color: { rgb: '5B6B72' } }, fill: filled('EEF1F2') },
  exampleDay: { ...plain, font: { color: { rgb: '5B6B72' } }, fill: filled('EEF1F2'), numFmt: dayFormat },
  soft: { ...plain, font: { color: { rgb: '5B6B72' } } },
  mend: { ...plain, font: { bold: true, color: { rgb: 'A3281C' } } },
}
