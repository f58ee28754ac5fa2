import type { Block, Paragraph } from '../source-document.ts'
import { type Grid, gridsOf } from './pdf-grid.ts'
import { goesOn, type PrintedLine, printedLines } from './pdf-lines.ts'
import type { Page, Piece } from './pdf-page.ts'
import { joinsAcross, type PageTable, tableOnPage, withRowsOf } from './pdf-tables.ts'
import { tableFrom } from './table-grid.ts'

type Part =
  | { readonly kind: 'lines'; readonly lines: PrintedLine[]; readonly page: Page }
  | { readonly kind: 'table'; readonly table: PageTable }

/** Paragraphs and tables of all pages in reading order; page numbers and running heads are left out. */
export function blocksOf(pages: readonly Page[]): Block[] {
  const running = runningLines(pages)
  const parts = pages.flatMap((page) => partsOf(page, running))
  const blocks: Block[] = []
  const ids = { p: 0, t: 0 }
  let open: PageTable | null = null
  const close = () => {
    if (open) blocks.push(tableFrom(`t${++ids.t}`, open.rows, open.page))
    open = null
  }
  for (const part of parts) {
    if (part.kind === 'table') {
      if (open && joinsAcross(open, part.table)) open = withRowsOf(open, part.table)
      else {
        close()
        open = part.table
      }
      continue
    }
    close()
    for (const paragraph of paragraphsOf(part.lines, part.page)) addParagraph(blocks, paragraph, ids)
  }
  close()
  return blocks
}

type Draft = Omit<Paragraph, 'id' | 'kind'> & { goesOn: boolean }

/** A sentence that runs over a page break is one paragraph. */
function addParagraph(blocks: Block[], { goesOn: on, ...draft }: Draft, ids: { p: number }): void {
  const last = blocks.at(-1)
  const broken =
    on &&
    last?.kind === 'paragraph' &&
    !last.centred &&
    draft.page !== last.page &&
    !/[.;:!?]$/u.test(last.text)
  if (broken) blocks[blocks.length - 1] = { ...last, text: `${last.text} ${draft.text}` }
  else blocks.push({ id: `p${++ids.p}`, kind: 'paragraph', ...draft })
}

function partsOf(page: Page, running: ReadonlySet<string>): Part[] {
  const grids = gridsOf(page.rulings).filter((grid) => page.pieces.some((piece) => isInside(piece, grid)))
  const parts: Part[] = []
  let top = Number.POSITIVE_INFINITY
  const between = (bottom: number) => {
    const lines = printedLines(
      page.pieces.filter(
        (piece) => piece.y < top && piece.y >= bottom && !grids.some((grid) => isInside(piece, grid)),
      ),
    )
    const kept = lines.filter((line) => !running.has(runningKey(line, page)))
    if (kept.length > 0) parts.push({ kind: 'lines', lines: kept, page })
  }
  for (const grid of grids) {
    between(grid.ys[0]!)
    parts.push({ kind: 'table', table: tableOnPage(page, grid) })
    top = grid.ys[0]!
  }
  between(Number.NEGATIVE_INFINITY)
  return parts
}

const isInside = (piece: Piece, grid: Grid): boolean =>
  piece.y > grid.ys.at(-1)! - 1 &&
  piece.y < grid.ys[0]! + 1 &&
  piece.x > grid.xs[0]! - 2 &&
  piece.x < grid.xs.at(-1)! + 2

/** Lines at the edge of the page that are only a number, or the same on most pages. */
function runningLines(pages: readonly Page[]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const line of printedLines(page.pieces)) {
      const key = runningKey(line, page)
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return new Set(
    [...counts]
      .filter(([key, count]) => key.endsWith('#') || (pages.length > 2 && count > pages.length * 0.6))
      .map(([key]) => key),
  )
}

function runningKey(line: PrintedLine, page: Page): string {
  const edge = line.y > page.height * 0.9 ? 'top' : line.y < page.height * 0.1 ? 'bottom' : ''
  if (!edge) return ''
  return /^[-–\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/u.test(line.text) ? `${edge}#` : `${edge} ${line.text}`
}

function paragraphsOf(lines: readonly PrintedLine[], page: Page): Draft[] {
  const left = leftEdge(lines)
  const right = Math.max(...lines.map((line) => line.right))
  const drafts: (Draft & { first: boolean })[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const last = drafts.at(-1)
    const centred = isCentred(line, left, right, page)
    const apart = above !== undefined && above.y - line.y > line.size * 2.1
    if (above && last && !last.centred && !apart && goesOn(above, line, right, last.first, left)) {
      drafts[drafts.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        first: false,
        ...(last.bold ? { bold: line.bold } : {}),
      }
      return
    }
    drafts.push({
      text: line.text,
      page: page.number,
      ...(line.bold ? { bold: true } : {}),
      ...(line.italic ? { italic: true } : {}),
      ...(centred ? { centred: true } : {}),
      goesOn: at === 0 && !centred && line.left - left < line.size * 0.7,
      first: true,
    })
  })
  return drafts.map(({ first: _, ...draft }) => draft)
}

/** Where most lines begin that are not indented: the smallest left that at least two lines share. */
function leftEdge(lines: readonly PrintedLine[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  return lefts.find((value, at) => (lefts[at + 1] ?? Number.POSITIVE_INFINITY) - value < 1.5) ?? lefts[0] ?? 0
}

const isCentred = (line: PrintedLine, left: number, right: number, page: Page): boolean => {
  const middle = (line.left + line.right) / 2
  const onPage = Math.abs(middle - (left + right) / 2) < 9 || Math.abs(middle - page.width / 2) < 6
  return onPage && line.left - left > line.size * 1.5 && !line.text.includes('\t')
}
