import { type PrintedLine, printedLines } from './pdf-lines.ts'
import type { Page } from './pdf-page.ts'

/** Tells the lines at the edge of the page that are only a number, or the same on most pages. */
export function runningLines(pages: readonly Page[]): (line: PrintedLine, page: Page) => boolean {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const line of printedLines(page.pieces)) {
      const key = keyOf(line, page)
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const often = new Set(
    [...counts].filter(([, count]) => pages.length > 2 && count > pages.length * 0.6).map(([key]) => key),
  )
  return (line, page) => {
    const key = keyOf(line, page)
    return key.endsWith('#') || often.has(key)
  }
}

function keyOf(line: PrintedLine, page: Page): string {
  const edge = line.y > page.height * 0.9 ? 'top' : line.y < page.height * 0.1 ? 'bottom' : ''
  if (!edge) return ''
  return /^[-–\s]*\d{1,3}(?:\s*\/\s*\d{1,3})?[-–\s]*$/u.test(line.text) ? `${edge}#` : `${edge} ${line.text}`
}
