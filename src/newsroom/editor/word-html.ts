import mammoth from 'mammoth'
import { fromBuffer, type ZipFile } from 'yauzl'
import { docxLimits } from './docx-limits.ts'

/** A Word file as HTML; pictures stand in it as `anh:0`, `anh:1` …, in the order of `pictures`. */
export type WordHtml =
  | { readonly html: string; readonly pictures: readonly Uint8Array[] }
  | 'not_word'
  | 'too_big'

/**
 * Measured before it is unpacked, so that a small file that grows without end is refused. Runs in a thread of its own:
 * see `readDocx`.
 */
export async function wordHtml(bytes: Uint8Array): Promise<WordHtml> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = await unpackedSize(buffer)
  if (size === undefined) return 'not_word'
  if (size > docxLimits.unpacked) return 'too_big'
  const pictures: Uint8Array[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (pictures.length >= docxLimits.pictures) return { src: 'word:' }
    return { src: `anh:${pictures.push(await image.readAsBuffer()) - 1}` }
  })
  try {
    const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage, styleMap })
    return { html, pictures }
  } catch {
    return 'not_word'
  }
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  'comment-reference => ',
  'u => ',
  'strike => ',
]

/**
 * What the parts of the package unpack to, together; undefined when it is no package of Word's, or when a part is larger
 * than it says, which yauzl finds while they are read once into nothing.
 */
async function unpackedSize(buffer: Buffer): Promise<number | undefined> {
  const zip = await open(buffer)
  if (!zip) return undefined
  return new Promise((resolve) => {
    let size = 0
    let entries = 0
    let hasDocument = false
    zip.on('entry', (entry) => {
      size += entry.uncompressedSize
      entries += 1
      hasDocument ||= /^word\/document\d*\.xml$/i.test(entry.fileName)
      if (entries > docxLimits.entries || size > docxLimits.unpacked) return resolve(Number.POSITIVE_INFINITY)
      zip.openReadStream(entry, (error, stream) => {
        if (error) return resolve(undefined)
        stream.on('error', () => resolve(undefined))
        stream.on('end', () => zip.readEntry())
        stream.resume()
      })
    })
    zip.on('end', () => resolve(hasDocument ? size : undefined))
    zip.on('error', () => resolve(undefined))
    zip.readEntry()
  })
}

const open = (buffer: Buffer): Promise<ZipFile | undefined> =>
  new Promise((resolve) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => resolve(error ? undefined : zip))
  })
