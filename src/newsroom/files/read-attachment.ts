import { fileTypeFromBuffer } from 'file-type'
import type { FileStore } from '../../platform/files.ts'
import { readWords } from '../../platform/reading/index.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { type SignatureState, signatureOf } from './signature.ts'

export type ReadAttachment = {
  readonly media: {
    readonly sha256: string
    readonly size: number
    readonly mediaType: string
    readonly firstName: string
    readonly pages?: number
  }
  readonly text: string
  readonly signature: SignatureState
  readonly signer: string | null
}

/** Keeps a file byte for byte and reads what a reader wants to know of it: pages, words, whether it is signed. */
export async function readAttachment(
  files: FileStore,
  { name, bytes, mediaType }: { name: string; bytes: Uint8Array; mediaType?: string },
): Promise<ReadAttachment> {
  const sha256 = await files.keep(bytes)
  const type = mediaType ?? (await fileTypeFromBuffer(bytes))?.mime ?? 'application/octet-stream'
  const { text, pages } = await readWords(bytes, type)
  return {
    media: { sha256, size: bytes.length, mediaType: type, firstName: nfc(name), pages },
    text,
    ...signatureOf(bytes, type),
  }
}
