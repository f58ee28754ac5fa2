import mammoth from 'mammoth'
import { fromBuffer, type ZipFile } from 'yauzl'
import { done, type Result, refuse } from '../../platform/result.ts'
import { type Cleaned, cleanHtml } from '../body/clean-html.ts'
import type { PictureOf } from '../body/paste/draft.ts'
import { editorTexts } from './texts.ts'

export const docxLimits = { bytes: 20_000_000, unpacked: 150_000_000, entries: 3000, pictures: 60 }

type Kept = NonNullable<ReturnType<PictureOf>>
/** Keeps a picture found inside; undefined when it is none that can be shown. */
export type KeepPicture = (
  bytes: Uint8Array,
) => Promise<Omit<Kept, 'alt' | 'isDecorative' | 'caption'> | undefined>

/**
 * A Word file as a body, through the same cleaning as what is pasted. It is measured before it is unpacked, so that a
 * small file that grows without end is refused.
 */
export async function readDocx(bytes: Uint8Array, keep: KeepPicture): Promise<Result<Cleaned>> {
  if (bytes.length > docxLimits.bytes) return refuse(editorTexts.wordTooBig, 'docx')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = await unpackedSize(buffer)
  if (size === undefined) return refuse(editorTexts.notWord, 'docx')
  if (size > docxLimits.unpacked) return refuse(editorTexts.wordTooBig, 'docx')
  const pictures = new Map<string, Kept>()
  const html = await htmlOf(buffer, keep, pictures).catch(() => undefined)
  if (html === undefined) return refuse(editorTexts.notWord, 'docx')
  const cleaned = cleanHtml(html, (src) => pictures.get(src))
  return cleaned.refused ? refuse(cleaned.refused, 'docx') : done(cleaned)
}

async function htmlOf(buffer: Buffer, keep: KeepPicture, pictures: Map<string, Kept>): Promise<string> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `anh:${pictures.size}`
    const kept = pictures.size < docxLimits.pictures ? await keep(await image.readAsBuffer()) : undefined
    if (!kept) return { src: 'word:' }
    pictures.set(src, { ...kept, alt: '', isDecorative: false, caption: '' })
    return { src }
  })
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, styleMap })
  return value
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
