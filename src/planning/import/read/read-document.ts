import type { Result } from '../../../platform/result.ts'
import type { SourceDocument } from '../source-document.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { type ReadRefusal, refuseFile, Unreadable } from './refusals.ts'

export const largestFile = 20 * 1024 * 1024

/**
 * Reads a plan's file (.docx or .pdf, told by its content, not its name). What the sender can mend comes back as a
 * refusal with a sentence in both languages and a code.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
): Promise<Extract<Result<SourceDocument>, { ok: true }> | ReadRefusal> {
  if (bytes.length === 0) return refuseFile('empty')
  if (bytes.length > largestFile) return refuseFile('too_large')
  try {
    const document = await readAs(bytes, fileName)
    if (document.blocks.length === 0) return refuseFile('no_text')
    return lengthOf(document) > longestDocument ? refuseFile('too_long') : { ok: true, value: document }
  } catch (error) {
    if (error instanceof Unreadable) return refuseFile(error.code)
    throw error
  }
}

function readAs(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return readDocx(bytes, fileName)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable('old_word')
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(bytes, fileName)
  throw new Unreadable('wrong_type')
}

const longestDocument = 40_000
const lengthOf = (document: SourceDocument): number =>
  document.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)
