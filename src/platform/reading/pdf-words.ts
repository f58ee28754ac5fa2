import { getDocumentProxy } from 'unpdf'
import { readingLimits } from './limits.ts'
import type { Words } from './words-of.ts'

/** Page after page until enough is read; large pictures are not decoded. */
export async function pdfWords(bytes: Uint8Array): Promise<Words> {
  const pdf = await getDocumentProxy(bytes, { maxImageSize: 4096, verbosity: 0 })
  const parts: string[] = []
  let length = 0
  for (let number = 1; number <= Math.min(pdf.numPages, readingLimits.pdfPages); number++) {
    const text = await pageText(pdf, number)
    parts.push(text)
    length += text.length
    if (length > readingLimits.characters) break
  }
  return { text: parts.join('\n'), pages: pdf.numPages }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** One page that is damaged does not take the words of the others away. */
async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  } catch {
    return ''
  }
}
