import type { Paragraph } from '../source-document.ts'
import { glued, goesOn, type PrintedLine } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'

/** A paragraph before it has its id; `goesOn` when it may belong to the last one of the page before. */
export type Draft = Omit<Paragraph, 'id' | 'kind'> & { goesOn: boolean }

export type Margins = { readonly left: number; readonly right: number }

/** Where text begins and ends, from all pages of one width: the smallest left that several lines share, the farthest right. */
export function marginsOf(
  parts: readonly { readonly lines: readonly PrintedLine[]; readonly page: Page }[],
): (page: Page) => Margins {
  const known = new Map<number, Margins>()
  return (page) => {
    const width = Math.round(page.width)
    const lines = parts.filter((part) => Math.round(part.page.width) === width).flatMap((part) => part.lines)
    const margins = known.get(width) ?? {
      left: leftOf(lines),
      right: Math.max(...lines.map((line) => line.right)),
    }
    known.set(width, margins)
    return margins
  }
}

function leftOf(lines: readonly PrintedLine[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  return lefts.find((value, at) => (lefts[at + 1] ?? Number.POSITIVE_INFINITY) - value < 1.5) ?? lefts[0] ?? 0
}

export function paragraphsOf(lines: readonly PrintedLine[], page: Page, { left, right }: Margins): Draft[] {
  const drafts: (Draft & { first: boolean })[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const last = drafts.at(-1)
    const centred = isCentred(line, { left, right }, page)
    const apart = above !== undefined && above.y - line.y > line.size * 2.1
    if (
      above &&
      last &&
      !last.centred &&
      !centred &&
      !apart &&
      goesOn(above, line, right, last.first, left)
    ) {
      drafts[drafts.length - 1] = {
        ...last,
        text: glued(last.text, line.text),
        first: false,
        ...(last.bold ? { bold: line.bold } : {}),
      }
    } else
      drafts.push({
        ...drafted(line, page, centred),
        goesOn: at === 0 && !centred && line.left - left < line.size * 0.7,
        first: true,
      })
  })
  return drafts.map(({ first: _, ...draft }) => draft)
}

const drafted = (line: PrintedLine, page: Page, centred: boolean) => ({
  text: line.text,
  page: page.number,
  ...(line.bold ? { bold: true } : {}),
  ...(line.italic ? { italic: true } : {}),
  ...(centred ? { centred: true } : {}),
})

const isCentred = (line: PrintedLine, { left, right }: Margins, page: Page): boolean => {
  const middle = (line.left + line.right) / 2
  const inMiddle = Math.abs(middle - (left + right) / 2) < 9 || Math.abs(middle - page.width / 2) < 6
  return (
    inMiddle &&
    line.left - left > line.size * 1.5 &&
    right - line.right > line.size &&
    line.parts.length === 1
  )
}
