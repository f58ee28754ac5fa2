import type { Block, Line, Paragraph } from '../source-document.ts'
import { type SideBySide, withColumns } from './pdf-columns.ts'
import { type Grid, gridsOf } from './pdf-grid.ts'
import { type PrintedLine, printedLines, type Stretch } from './pdf-lines.ts'
import type { Page, Piece } from './pdf-page.ts'
import { type Draft, marginsOf, paragraphsOf } from './pdf-paragraphs.ts'
import { runningLines } from './pdf-running.ts'
import { joinsAcross, type PageTable, tableOf, tableOnPage, withRowsOf } from './pdf-tables.ts'
import { tableFrom } from './table-grid.ts'

type Part =
  | { readonly kind: 'lines'; readonly lines: readonly PrintedLine[]; readonly page: Page }
  | { readonly kind: 'columns'; readonly sides: SideBySide; readonly page: Page }
  | { readonly kind: 'table'; readonly table: PageTable }

/** Paragraphs and tables of all pages in reading order; page numbers and running heads are left out. */
export function blocksOf(pages: readonly Page[]): Block[] {
  const isRunning = runningLines(pages)
  const parts = pages.flatMap((page) => partsOf(page, isRunning))
  const margins = marginsOf(parts.flatMap((part) => (part.kind === 'lines' ? [part] : [])))
  const blocks: Block[] = []
  const ids = { p: 0, t: 0 }
  let open: PageTable | null = null
  const close = () => {
    if (open) blocks.push(tableOf(`t${++ids.t}`, open))
    open = null
  }
  for (const part of parts) {
    if (part.kind === 'table' && open && joinsAcross(open, part.table)) {
      open = withRowsOf(open, part.table)
      continue
    }
    close()
    if (part.kind === 'table') open = part.table
    else if (part.kind === 'columns') blocks.push(besideEachOther(`t${++ids.t}`, part.sides, part.page))
    else
      for (const draft of paragraphsOf(part.lines, part.page, margins(part.page)))
        addParagraph(blocks, draft, ids)
  }
  close()
  return blocks
}

/** A sentence that runs over a page break is one paragraph. */
function addParagraph(blocks: Block[], { goesOn, ...draft }: Draft, ids: { p: number }): void {
  const last = blocks.at(-1)
  const broken = goesOn && isOpen(last, draft.page)
  if (broken) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${draft.text}` }
  else blocks.push({ id: `p${++ids.p}`, kind: 'paragraph', ...draft })
}

const isOpen = (block: Block | undefined, page: number | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && !block.centred && block.page !== page && !/[.;:!?]$/u.test(block.text)

const besideEachOther = (id: string, sides: SideBySide, page: Page) =>
  tableFrom(
    id,
    [{ cells: [{ lines: sides.left.map(lineOf) }, { lines: sides.right.map(lineOf) }] }],
    page.number,
  )

const lineOf = ({ text, bold, italic }: Stretch): Line => ({
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
})

function partsOf(page: Page, isRunning: (line: PrintedLine, page: Page) => boolean): Part[] {
  const grids = gridsOf(page.rulings).filter((grid) => page.pieces.some((piece) => isInside(piece, grid)))
  const outside = page.pieces.filter((piece) => !grids.some((grid) => isInside(piece, grid)))
  const tops = [...grids.map((grid) => grid.ys[0]!), Number.NEGATIVE_INFINITY]
  let above = Number.POSITIVE_INFINITY
  return tops.flatMap((top, at) => {
    const lines = printedLines(outside.filter((piece) => piece.y < above && piece.y >= top)).filter(
      (line) => !isRunning(line, page),
    )
    above = top
    const text = withColumns(lines).map(
      (part): Part =>
        'left' in part ? { kind: 'columns', sides: part, page } : { kind: 'lines', lines: part, page },
    )
    const grid = grids[at]
    return grid ? [...text, { kind: 'table', table: tableOnPage(page, grid) } as const] : text
  })
}

const isInside = (piece: Piece, grid: Grid): boolean =>
  piece.y > grid.ys.at(-1)! - 1 &&
  piece.y < grid.ys[0]! + 1 &&
  piece.x > grid.xs[0]! - 2 &&
  piece.x < grid.xs.at(-1)! + 2
