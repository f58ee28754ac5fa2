import { nfc } from '../vietnamese.ts'
import { readingLimits } from './limits.ts'
import { pdfWords } from './pdf-words.ts'
import { sheetWords } from './sheet-words.ts'
import { wordWords } from './word-words.ts'

/** What is found in a file: its words, for search, and how many pages it says it has. */
export type Words = { readonly text: string; readonly pages?: number }

const office = 'application/vnd.openxmlformats-officedocument'

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<Words>>> = {
  'application/pdf': pdfWords,
  [`${office}.wordprocessingml.document`]: wordWords,
  [`${office}.spreadsheetml.sheet`]: sheetWords,
}

export const isReadable = (mediaType: string): boolean => mediaType in readers

/** The words of a PDF, Word or Excel file. Throws when it cannot be read. Runs in a thread of its own: see `readWords`. */
export async function wordsOf(bytes: Uint8Array, mediaType: string): Promise<Words> {
  const { text, pages } = (await readers[mediaType]?.(bytes)) ?? { text: '' }
  const written = printable(text)
  return { text: written.slice(0, readingLimits.characters).toWellFormed(), pages }
}

/** NFC, one space between words, nothing that prints nothing. */
export const printable = (text: string): string =>
  nfc(text.toWellFormed())
    .replace(unprintable, '')
    .replace(/[^\S\n]+/gu, ' ')

/** Control characters, which PostgreSQL partly refuses, and marks that print nothing. */
const unprintable = /(?!\n)[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
