import { formatDay } from '../platform/dates.ts'
import type { AnnexCell, AnnexColumn, AnnexRow, AnnexTable } from '../platform/official/annex-book-model.ts'
import type { OfficialDocument, Run, Table } from '../platform/official/model.ts'
import type { ReportFigure } from './frozen.ts'

type Asked = {
  readonly document: OfficialDocument
  readonly figures: ReadonlyMap<string, ReportFigure>
  readonly shown: readonly string[]
}

/** The workbook that goes with a report: all its figures with how each is counted, then its tables with sums as formulas. */
export function annexTables({ document, figures, shown }: Asked): readonly AnnexTable[] {
  const blocks = [...document.body, ...document.annexes.flatMap(({ body }) => body)]
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  const about = [document.issuer.name, document.about.replaceAll('\n', ' ')]
  const notes = document.notice ? [...about, document.notice] : about
  const kept = shown.flatMap((key) => figures.get(key) ?? [])
  const counts = kept.filter(({ unit }) => unit === 'count')
  const others = kept.filter(({ unit }) => unit !== 'count')
  return [
    figureSheet('Số liệu', 0, counts, notes),
    ...(others.length > 0 ? [figureSheet('Tỉ lệ, điểm', 1, others, notes)] : []),
    ...tables.map((table, index) => tableSheet(table, index, notes)),
  ]
}

const units = { count: null, share: '%', score: 'điểm' } as const

/** The figures in the document's order. What a person set says so, beside what was counted. */
const figureSheet = (
  name: string,
  digits: number,
  figures: readonly ReportFigure[],
  notes: readonly string[],
): AnnexTable => ({
  ...{ name, notes, title: `${name} của báo cáo và cách đếm` },
  columns: [
    { title: 'Số liệu', kind: 'text', width: 46 },
    { title: 'Giá trị', kind: 'number', width: 12, digits },
    { title: 'Đơn vị tính', kind: 'text', width: 12 },
    { title: 'Trên tổng số', kind: 'number', width: 14 },
    { title: 'Máy đếm được', kind: 'number', width: 15, digits },
    { title: 'Sửa tay, lý do', kind: 'text', width: 40 },
    { title: 'Cách đếm', kind: 'text', width: 70 },
    { title: 'Từ ngày', kind: 'text', width: 12 },
    { title: 'Đến ngày', kind: 'text', width: 12 },
  ],
  rows: figures.map((figure) => ({
    cells: [
      figure.label.vi,
      { key: figure.key, value: figure.value },
      units[figure.unit],
      figure.denominator,
      figure.counted,
      figure.set ? `${figure.set.reason} (${figure.set.byName})` : null,
      figure.definition.vi,
      formatDay(figure.from),
      formatDay(figure.to),
    ],
  })),
})

function tableSheet(table: Table, index: number, notes: readonly string[]): AnnexTable {
  const rows = table.rows.map((row): AnnexRow => {
    const cells = row.map(cellOf)
    return row.length === 1 && table.columns.length > 1 ? { isGroup: true, cells } : { cells }
  })
  const foot = table.foot?.map(cellOf)
  const sums = table.columns.map((column, at) =>
    Boolean(column.isNumber && foot && isSum(foot[at], rows, at)),
  )
  const hasSums = sums.some(Boolean)
  return {
    name: `Bảng ${index + 1}`,
    title: table.caption ?? `Bảng ${index + 1}`,
    notes,
    columns: table.columns.map(({ title, isNumber }, at): AnnexColumn => {
      const key = keyOf(foot?.[at])
      const total = sums[at] ? { total: 'sum' as const, ...(key ? { totalKey: key } : {}) } : {}
      const digits = rows.some(({ cells }) => !Number.isInteger(numberIn(cells[at]) || 0)) ? 1 : 0
      return { title, kind: isNumber ? 'number' : 'text', digits, width: isNumber ? 14 : 44, ...total }
    }),
    rows: foot && !hasSums ? [...rows, { cells: foot }] : rows,
  }
}

/** A cell that is one figure is a number that carries its key; everything else is text. */
function cellOf(runs: readonly Run[]): AnnexCell {
  const figures = runs.flatMap(({ figure }) => figure ?? [])
  const [only] = figures
  if (only && figures.length === 1 && runs.length === 1) return { key: only.key, value: only.value }
  return runs.map(({ text }) => text).join('')
}

const numberIn = (cell: AnnexCell | undefined) =>
  typeof cell === 'object' && cell !== null ? Number(cell.value) : Number.NaN

const keyOf = (cell: AnnexCell | undefined) =>
  typeof cell === 'object' && cell !== null ? cell.key : undefined

/** What is counted anew for the whole is no sum of its rows, and then no formula may say so. */
function isSum(foot: AnnexCell | undefined, rows: readonly AnnexRow[], at: number): boolean {
  const parts = rows.filter(({ isGroup }) => !isGroup).map(({ cells }) => numberIn(cells[at]))
  return parts.length > 0 && parts.reduce((sum, part) => sum + part, 0) === numberIn(foot)
}
