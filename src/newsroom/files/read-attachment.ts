import { fileTypeFromBuffer } from 'file-type'
import { extractText, getDocumentProxy } from 'unpdf'
import type { FileStore } from '../../platform/files.ts'
import { nfc } from '../../platform/vietnamese.ts'

export type ReadAttachment = {
  readonly media: {
    readonly sha256: string
    readonly size: number
    readonly mediaType: string
    readonly firstName: string
    readonly pages?: number
  }
  readonly text: string
  readonly signature: 'none' | 'unchecked'
}

/** Keeps a file byte for byte and reads what a reader wants to know of it: pages, words, whether it is signed. */
export async function readAttachment(
  files: FileStore,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<ReadAttachment> {
  const sha256 = await files.keep(bytes)
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream'
  const { text, pages } =
    mediaType === 'application/pdf' ? await readPdf(bytes) : { text: '', pages: undefined }
  return {
    media: { sha256, size: bytes.length, mediaType, firstName: nfc(name), pages },
    text,
    signature: carriesSignature(bytes) ? 'unchecked' : 'none',
  }
}

/** The words of a PDF; one that cannot be read is still kept and offered, only not found by its words. */
async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages?: number }> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    const { text, totalPages } = await extractText(pdf, { mergePages: true })
    return { text: nfc(text).slice(0, 400_000), pages: totalPages }
  } catch {
    return { text: '' }
  }
}

/** A signed PDF names the bytes its signature covers (ISO 32000-1, 12.8.1). */
const carriesSignature = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    buffer.includes('/ByteRange') &&
    /\/Type\s*\/Sig\b|\/SubFilter\s*\/(adbe|ETSI)/.test(buffer.toString('latin1'))
  )
}
