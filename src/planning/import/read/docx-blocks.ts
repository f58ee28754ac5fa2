import type { Block, Line } from '../source-document.ts'
import { type DocxContext, readParagraph } from './docx-paragraph.ts'
import { type RawCell, type RawRow, tableFrom } from './table-grid.ts'
import { child, type Element, isOn, value } from './xml.ts'

/** Turns the children of a Word body into blocks, in order; ids count up over the whole document. */
export function blockReader(context: DocxContext): { read(element: Element): void; blocks: Block[] } {
  const blocks: Block[] = []
  let paragraphs = 0
  let tables = 0
  let carried: Line | null = null

  function read(element: Element): void {
    if (element.name === 'p') addParagraph(element)
    else if (element.name === 'tbl') {
      tables += 1
      blocks.push(tableFrom(`t${tables}`, rowsOf(element, context)))
    } else if (!skipped.has(element.name)) for (const part of element.children) read(part)
  }

  function addParagraph(element: Element): void {
    const { line, boxes, joinsNext } = readParagraph(element, context)
    for (const box of boxes) for (const part of box.children) read(part)
    const whole: Line = carried ? { ...line, ...carried, text: carried.text + line.text } : line
    carried = joinsNext ? whole : null
    if (joinsNext || whole.text.trim() === '') return
    paragraphs += 1
    blocks.push({ id: `p${paragraphs}`, kind: 'paragraph', ...whole })
  }

  return { read, blocks }
}

const skipped = new Set([
  'sectPr',
  'del',
  'moveFrom',
  'Fallback',
  'sdtPr',
  'sdtEndPr',
  'bookmarkStart',
  'bookmarkEnd',
])

function rowsOf(table: Element, context: DocxContext): RawRow[] {
  return inside(table, 'tr').flatMap((row): RawRow[] => {
    const properties = child(row, 'trPr')
    if (child(properties, 'del')) return []
    const before = Number(value(child(properties, 'gridBefore')) ?? 0)
    const header = isOn(child(properties, 'tblHeader')) ?? false
    const cells = inside(row, 'tc').map((cell) => cellOf(cell, context))
    return [{ cells: withHorizontalMerges(cells), before, ...(header ? { repeatsAsHeader: true } : {}) }]
  })
}

type ReadCell = RawCell & { readonly joinsLeft: boolean }

function cellOf(cell: Element, context: DocxContext): ReadCell {
  const properties = child(cell, 'tcPr')
  const merge = child(properties, 'vMerge')
  const span = value(child(properties, 'gridSpan'))
  return {
    lines: linesOf(cell, context, 0),
    columnSpan: span ? Math.min(Number(span) || 1, 200) : 1,
    continues: merge !== undefined && merge.attributes.val !== 'restart',
    joinsLeft: child(properties, 'hMerge') !== undefined && value(child(properties, 'hMerge')) !== 'restart',
  }
}

/** Old files merge sideways with hMerge instead of gridSpan. */
function withHorizontalMerges(cells: readonly ReadCell[]): RawCell[] {
  const merged: RawCell[] = []
  for (const cell of cells) {
    const left = merged.at(-1)
    if (cell.joinsLeft && left)
      merged[merged.length - 1] = { ...left, columnSpan: (left.columnSpan ?? 1) + 1 }
    else merged.push(cell)
  }
  return merged
}

/** A table inside a cell is read as lines of that cell. */
function linesOf(element: Element, context: DocxContext, depth: number): Line[] {
  if (depth > 12) return []
  return element.children
    .flatMap((part): Line[] => {
      if (part.name === 'p') {
        const { line, boxes } = readParagraph(part, context)
        return [...boxes.flatMap((box) => linesOf(box, context, depth + 1)), line]
      }
      return skipped.has(part.name) || part.name === 'tcPr' ? [] : linesOf(part, context, depth + 1)
    })
    .filter((line) => line.text.trim() !== '' || line.label)
}

/** Children of a kind, also through content controls and tracked insertions around them. */
function inside(element: Element, name: string): Element[] {
  return element.children.flatMap((part): Element[] => {
    if (part.name === name) return [part]
    return wrappers.has(part.name) ? inside(part, name) : []
  })
}

const wrappers = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag'])
