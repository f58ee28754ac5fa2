import { getDocumentProxy } from 'unpdf'
import { nfc } from '../../../platform/vietnamese.ts'
import type { SourceDocument } from '../source-document.ts'
import { blocksOf } from './pdf-blocks.ts'
import { withoutNotes } from './pdf-notes.ts'
import { type Page, readPage } from './pdf-page.ts'
import { Unreadable } from './refusals.ts'

const mostPages = 400

/** Reads a PDF by where its text and rulings stand. Throws `Unreadable` for what the sender can mend. */
export async function readPdf(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  if (!Buffer.from(bytes.subarray(-2048)).includes('%%EOF')) throw new Unreadable('broken')
  const pdf = await opened(bytes)
  try {
    if (pdf.numPages > mostPages) throw new Unreadable('too_many_pages')
    const pages: Page[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
    const letters = pages.reduce(
      (sum, page) => sum + page.pieces.reduce((all, piece) => all + piece.text.length, 0),
      0,
    )
    if (letters < 15 * pages.length) throw new Unreadable('scanned_pdf')
    const parted = pages.map(withoutNotes)
    const footnotes = parted
      .flatMap(({ notes }) => notes)
      .map((text, at) => ({ id: `f${at + 1}`, kind: 'paragraph', text }) as const)
    return {
      format: 'pdf',
      fileName: nfc(fileName),
      blocks: blocksOf(parted.map(({ page }) => page)),
      footnotes,
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken')
  } finally {
    await pdf.cleanup()
  }
}

/** Pictures are not needed, so large ones are not even decoded. */
async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { maxImageSize: 4096, verbosity: 0 })
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'locked_pdf' : 'broken')
  }
}
