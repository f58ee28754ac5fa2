import { fileTypeFromBuffer } from 'file-type'
import { kindOf, type MediaKind } from './kinds.ts'

export type Unrecognised = 'empty' | 'cut' | 'heic' | 'unknown'

/** Says what the bytes are, whatever the name or the browser claims; or why they are not taken. */
export async function recognise(bytes: Uint8Array): Promise<MediaKind | Unrecognised> {
  if (bytes.length === 0) return 'empty'
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!found) return 'unknown'
  if (/^image\/hei[cf]/.test(found.mime)) return 'heic'
  const kind = kindOf(sameAs[found.mime] ?? found.mime)
  if (!kind) return 'unknown'
  return isWhole(kind, bytes) ? kind : 'cut'
}

const sameAs: Readonly<Record<string, string>> = { 'audio/x-m4a': 'audio/mp4', 'video/x-m4v': 'video/mp4' }

/** PDF and ZIP end with a mark that a broken-off upload lacks. Pictures show it when they are decoded. */
function isWhole({ mediaType, extension }: MediaKind, bytes: Uint8Array): boolean {
  if (mediaType === 'application/pdf') return endsAround(bytes, '%%EOF', 2048)
  if (extension === 'docx' || extension === 'xlsx') return endsAround(bytes, 'PK\u0005\u0006', 66_000)
  return true
}

const endsAround = (bytes: Uint8Array, mark: string, within: number) =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - within))).includes(Buffer.from(mark, 'latin1'))
