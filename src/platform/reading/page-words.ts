import { decodePage, withoutLegacyFonts } from './decode-page.ts'
import { readingLimits } from './limits.ts'
import { mainText } from './main-text.ts'
import type { PageQuestion, ReadPage } from './read-page.ts'
import { isReadable, printable, wordsOf } from './words-of.ts'

/** The words of an answer by its kind: a page's matter, plain text as it is, an office file's or PDF's words. Null: none. */
export async function pageWords({ bytes, contentType }: PageQuestion): Promise<ReadPage | null> {
  const mediaType = mediaTypeOf(bytes, contentType)
  if (isReadable(mediaType)) {
    const { text } = await wordsOf(bytes, mediaType)
    return { mediaType, charset: '', title: '', ...cut(text) }
  }
  const decoded = decodePage(bytes, contentType)
  if (mediaType === 'text/plain') return plain(mediaType, withoutLegacyFonts(decoded))
  if (!/html/.test(mediaType)) return null
  const page = mainText(decoded.text)
  const { text, charset } = withoutLegacyFonts({ text: page.text, charset: decoded.charset })
  const title = charset === decoded.charset ? page.title : legacyTitle(page.title, page.text)
  return { mediaType, charset, title: printable(title), ...cut(printable(text)) }
}

const plain = (mediaType: string, { text, charset }: { text: string; charset: string }): ReadPage => ({
  mediaType,
  charset,
  title: '',
  ...cut(printable(text)),
})

/** A title alone is too short to be recognised; beside its text it is. */
const legacyTitle = (title: string, text: string): string =>
  withoutLegacyFonts({ text: `${title}\n${text}`, charset: '' }).text.split('\n')[0] ?? ''

const cut = (text: string) => ({
  text: text.slice(0, readingLimits.characters).toWellFormed(),
  isCut: text.length > readingLimits.characters,
})

/** What the server says it is; what says nothing or is said of anything is judged by its beginning. */
function mediaTypeOf(bytes: Uint8Array, contentType: string): string {
  const said = contentType.split(';')[0]!.trim().toLowerCase()
  const beginning = Buffer.from(bytes.subarray(0, 512)).toString('latin1').trimStart()
  if (beginning.startsWith('%PDF-')) return 'application/pdf'
  if (said !== '' && said !== 'application/octet-stream') return said
  return /^<(!doctype html|html|head|body)/i.test(beginning) ? 'text/html' : said
}
