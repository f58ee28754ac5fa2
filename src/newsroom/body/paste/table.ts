import type { Block, Inline, Paragraph, TableBlock, TableCell, TableRow } from '../body.ts'
import { bodyLimits } from '../limits.ts'
import { gridOf } from '../table-grid.ts'
import { textOfBlock, textOfInlines } from '../text-of.ts'
import type { Draft, Style, Walk } from './draft.ts'
import { lookOf } from './look.ts'
import { settle } from './settle.ts'
import { styleOf, wordsOf } from './style.ts'
import type { Element, Node } from './tree.ts'

/**
 * A table with its header cells: those that say so, or a first row all in bold. One that only arranges a page (a single
 * column) is read as the text it holds, and so is a table inside a table.
 */
export function tableOf(node: Element, style: Style, walk: Walk): Draft[] {
  const { rows, caption, strays } = rowsOf(node)
  const inside = { ...style, isInTable: true }
  const content = rows.map(({ row, isHead }): TableRow => {
    const look = styleOf(row, lookOf(row, walk.rules), inside, walk.reading)
    return { type: 'tableRow', content: cellsOf(row).map((cell) => cellOf(cell, isHead, look, walk)) }
  })
  const table: TableBlock = {
    type: 'table',
    content: withHeader(content.filter((row) => row.content.length > 0)),
  }
  const above: Draft[] = walk.inside(strays, style)
  if (caption)
    above.push({ kind: 'line', runs: [{ type: 'text', text: wordsOf(caption), marks: [{ type: 'bold' }] }] })
  const arranges = style.isInTable || table.content.every((row) => row.content.length <= 1)
  if (arranges) return [...above, ...flattened(table).map((block): Draft => ({ kind: 'block', block }))]
  if (table.content.every((row) => wordsIn(row) === '')) return above
  return [...above, { kind: 'block', block: regular(table) }]
}

type RowOf = { readonly row: Element; readonly isHead: boolean }

type Rows = { readonly rows: RowOf[]; readonly strays: Node[]; caption?: Element }

/** The rows, and what stands in the table outside its cells; browsers show that above it. */
function rowsOf(node: Element, isHead = false): Rows {
  const found: Rows = { rows: [], strays: [] }
  for (const child of node.children) {
    if (typeof child === 'string' || child.name === 'table') found.strays.push(child)
    else if (child.name === 'tr') {
      found.rows.push({ row: child, isHead })
      for (const inside of child.children) if (!isCell(inside)) found.strays.push(inside)
    } else if (child.name === 'caption') found.caption = child
    else if (isCell(child))
      found.rows.push({ row: { ...child, name: 'tr', attributes: {}, children: [child] }, isHead })
    else {
      const inside = rowsOf(child, isHead || child.name === 'thead')
      for (const row of inside.rows) found.rows.push(row)
      if (inside.rows.length === 0) found.strays.push(child)
      else for (const stray of inside.strays) found.strays.push(stray)
    }
  }
  return found
}

const isCell = (node: Node): boolean => typeof node === 'object' && /^t[dh]$/.test(node.name)

const cellsOf = ({ children }: Element): readonly Element[] =>
  children.filter((child): child is Element => isCell(child))

function cellOf(cell: Element, isHead: boolean, row: Style, walk: Walk): TableCell {
  const style = styleOf(cell, lookOf(cell, walk.rules), row, walk.reading)
  const content = settle(walk.inside(cell.children, style))
  const attrs = { colspan: spanOf(cell.attributes.colspan), rowspan: spanOf(cell.attributes.rowspan) }
  return { type: isHead || cell.name === 'th' ? 'tableHeader' : 'tableCell', attrs, content }
}

const spanOf = (value: string | undefined): number => {
  const span = Math.trunc(Number(value ?? 1))
  return span >= 1 ? Math.min(span, bodyLimits.tableWidth) : 1
}

/** A first row in which everything is bold heads the columns, as in documents that know no header rows. */
function withHeader(rows: readonly TableRow[]): readonly TableRow[] {
  const [first, ...others] = rows
  const says = rows.some((row) => row.content.some((cell) => cell.type === 'tableHeader'))
  if (!first || others.length === 0 || says || !first.content.every(isAllBold)) return rows
  const heads = first.content.map((cell): TableCell => ({ ...cell, type: 'tableHeader' }))
  return [{ type: 'tableRow', content: heads }, ...others]
}

const isAllBold = (cell: TableCell): boolean => cell.content.length > 0 && cell.content.every(isBold)

const isBold = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (block.content ?? []).every(
    (run) =>
      run.type === 'hardBreak' || run.text.trim() === '' || run.marks?.some((mark) => mark.type === 'bold'),
  ) &&
  textOfInlines(block.content ?? []).trim() !== ''

/** The table as a whole rectangle, not wider than a text may hold. */
function regular(table: TableBlock): TableBlock {
  const { rows } = gridOf(table)
  const kept = rows.map((row) => row.filter((place) => place.column < bodyLimits.tableWidth))
  const beyond = rows.flatMap((row) => row.filter((place) => place.column >= bodyLimits.tableWidth))
  if (beyond.length > 0) return regular({ ...table, content: table.content.flatMap(halved) })
  return {
    type: 'table',
    content: kept.map((row) => ({
      type: 'tableRow',
      content: row.map(({ cell, colspan, rowspan }) => ({
        ...cell,
        attrs: {
          colspan: Math.min(colspan, bodyLimits.tableWidth),
          rowspan: Math.min(rowspan, bodyLimits.tableWidth),
        },
      })),
    })),
  }
}

/** Wider than a text may hold, a row goes on in the next one. */
const halved = (row: TableRow): TableRow[] => {
  const cells = row.content.map((cell) => ({ ...cell, attrs: {} }))
  const most = bodyLimits.tableWidth
  return Array.from({ length: Math.ceil(cells.length / most) }, (_, at) => ({
    type: 'tableRow' as const,
    content: cells.slice(at * most, (at + 1) * most),
  }))
}

/** A row of a table that is none becomes a paragraph, or the blocks of its only cell. */
const flattened = (table: TableBlock): Block[] =>
  table.content.flatMap((row): readonly Block[] => {
    const full = row.content.filter((cell) => cell.content.length > 0)
    if (
      full.length <= 1 ||
      full.some((cell) => cell.content.length > 1 || cell.content[0]?.type !== 'paragraph')
    )
      return full.flatMap((cell) => cell.content)
    const runs = full.flatMap(({ content: [only] }, at): readonly Inline[] => [
      ...(at > 0 ? [{ type: 'text', text: ' | ' } as const] : []),
      ...((only as Paragraph).content ?? []),
    ])
    return [{ type: 'paragraph', content: runs }]
  })

const wordsIn = (row: TableRow) =>
  row.content
    .flatMap((cell) => cell.content.map((block) => (block.type === 'picture' ? 'x' : textOfBlock(block))))
    .join('')
    .trim()
