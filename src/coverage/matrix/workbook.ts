import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { cellTexts } from './cell-texts.ts'
import type { Figure, Figures } from './gather-figures.ts'
import type { Head } from './heads.ts'
import { matrixTexts } from './texts.ts'

export type BookOf = {
  readonly title: string
  readonly lead: string
  /** What the rows are: 'Nội dung'. */
  readonly corner: string
  readonly rows: readonly Head[]
  readonly cols: readonly Head[]
  readonly figures: Figures
  readonly lang: Lang
}

type Cell = string | number | null
type Sheet = readonly [name: string, value: (figure: Figure) => number | null]

/** The matrix as sheets of numbers: planned, done, verified, then each kind of reach, and what they mean. */
export async function workbookOf(book: BookOf): Promise<Buffer> {
  const t = { ...textsIn(book.lang, matrixTexts), ...textsIn(book.lang, cellTexts) }
  const reach = (kind: keyof Figure['reach']) => (figure: Figure) => figure.reach[kind]
  const planned: Sheet = [t.planned, (figure) => figure.planned]
  const sheets: readonly Sheet[] = [
    [t.done, ({ done }) => done],
    [t.verified, ({ verified }) => verified],
    ...(book.figures.all.planned === null ? [] : [planned]),
    [t.present, reach('present')],
    [t.copies, reach('copies')],
    [t.listeners, reach('listeners')],
    [`${t.views}, ${t.entered}`, reach('views')],
    [`${t.views}, ${t.system_counter.toLowerCase()}`, reach('viewsCounted')],
  ]
  const bytes = await writeXlsx({
    sheets: [
      ...sheets.map(([name, value]) => sheetOf(name, book, value)),
      {
        name: t.howCounted,
        columns: [{ width: 110, style: plain }],
        rows: [[book.title], [book.lead], [null], [t.defDone], [t.defPlanned], [t.defReach]],
      },
    ],
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sheetOf(
  name: string,
  { title, lead, corner, rows, cols, figures, lang }: BookOf,
  value: (figure: Figure) => number | null,
): WriteSheet {
  const t = textsIn(lang, matrixTexts)
  const line = (head: Head, at: (col: Head) => Figure, sum: Figure): Cell[] => [
    head.name ?? head.label,
    ...cols.map((col) => value(at(col))),
    value(sum),
  ]
  const table: Cell[][] = [
    [corner, ...cols.map(({ label }) => label), t.sum],
    ...rows.map((row) => line(row, (col) => figures.cell(row.key, col.key), figures.row(row.key))),
    line(
      { key: '', label: `${t.sum} (${t.sumNote.toLowerCase()})` },
      (col) => figures.col(col.key),
      figures.all,
    ),
  ]
  const cells: NonNullable<WriteSheet['cells']> = new Map([
    ['0,0', { style: named }],
    ['1,0', { style: unwrapped }],
  ])
  for (let at = 0; at <= cols.length + 1; at++) cells.set(`3,${at}`, { style: heading })
  return {
    name,
    columns: [{ width: 46, style: plain }, ...[...cols, null].map(() => ({ width: 16, style: number }))],
    rows: [[`${title}: ${name}`], [lead], [], ...table],
    cells,
    freezePane: { rows: 4, columns: 1 },
  }
}

const plain: CellStyle = { alignment: { vertical: 'top', wrapText: true } }
const number: CellStyle = { ...plain, numFmt: '#,##0' }
const unwrapped: CellStyle = { alignment: { vertical: 'top', wrapText: false } }
const named: CellStyle = { ...unwrapped, font: { bold: true } }
const heading: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B5563' } },
  alignment: { vertical: 'center', wrapText: true },
}
