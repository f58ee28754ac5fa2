import {
  AlignmentType,
  type FileChild,
  Paragraph,
  TableCell,
  TableLayoutType,
  Table as TableOfFile,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Column, Run, Table } from '../model.ts'
import { gap } from './lines.ts'
import { halfPoints, twips } from './measures.ts'
import { own } from './styles.ts'
import { runsOf, type Writing } from './writing.ts'

/** A line of sums never stands alone on a page. */
const keptWithFoot = 2

/** A table between the margins: its head comes again on every page, no row is torn apart. */
export function tableOf(table: Table, writing: Writing): FileChild[] {
  const widths = widthsOf(table.columns, writing.roomMm)
  const line = lineOf(table.columns, widths, writing)
  const file = new TableOfFile({
    layout: TableLayoutType.FIXED,
    width: { size: twips(writing.roomMm), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 70, right: 70 },
    rows: [
      line(
        table.columns.map(({ title }) => [{ text: title }]),
        'head',
      ),
      ...table.rows.map((cells, at) =>
        line(
          cells,
          isGroup(cells, table.columns) ? 'group' : 'row',
          Boolean(table.foot) && at >= table.rows.length - keptWithFoot,
        ),
      ),
      ...(table.foot ? [line(table.foot, 'foot')] : []),
    ],
  })
  return [...captionOf(table.caption), file, gap()]
}

export const captionOf = (caption: string | undefined): Paragraph[] =>
  caption ? [new Paragraph({ style: own.caption, children: [new TextRun(caption)] })] : []

const isGroup = (cells: readonly unknown[], columns: readonly Column[]) =>
  cells.length === 1 && columns.length > 1

type Kind = 'head' | 'row' | 'group' | 'foot'
type Cells = readonly (readonly Run[])[]

const lineOf =
  (columns: readonly Column[], widths: readonly number[], writing: Writing) =>
  (cells: Cells, kind: Kind, staysWithNext = false): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: kind === 'head',
      children: cells.map(
        (runs, at) =>
          new TableCell({
            verticalAlign: VerticalAlignTable.CENTER,
            ...(kind === 'group'
              ? { columnSpan: columns.length }
              : { width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
            children: [
              new Paragraph({
                style: own.cell,
                alignment: kind === 'group' ? AlignmentType.LEFT : alignmentOf(columns[at], kind),
                keepNext: staysWithNext || kind === 'head' || kind === 'group',
                children: runsOf(runs, writing, {
                  bold: kind !== 'row',
                  size: halfPoints(sizeFor(columns.length)),
                }),
              }),
            ],
          }),
      ),
    })

function alignmentOf(column: Column | undefined, kind: Kind) {
  if (kind === 'head') return AlignmentType.CENTER
  return column?.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT
}

/** Many columns need smaller letters; the law sets none for tables. */
export const sizeFor = (columns: number): number => (columns > 10 ? 10 : columns > 7 ? 11 : 12)

/** Twips of each column: by their shares, or more for words the more numbers there are. */
function widthsOf(columns: readonly Column[], roomMm: number): number[] {
  const words = Math.max(2, columns.filter(({ isNumber }) => isNumber).length / 3)
  const shares = columns.map(({ width, isNumber }) => width ?? (isNumber ? 1 : words))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => twips((roomMm * share) / all))
}
