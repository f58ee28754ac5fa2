import { done, type Result, refuse } from '../../platform/result.ts'
import { createThread } from '../../platform/thread/index.ts'
import type { Cleaned } from '../body/clean-html.ts'
import type { PictureOf } from '../body/paste/draft.ts'
import { docxLimits } from './docx-limits.ts'
import { editorTexts } from './texts.ts'
import type { WordHtml } from './word-html.ts'

export { docxLimits } from './docx-limits.ts'

type Kept = NonNullable<ReturnType<PictureOf>>
/** Keeps a picture found inside; undefined when it is none that can be shown. */
export type KeepPicture = (
  bytes: Uint8Array,
) => Promise<Omit<Kept, 'alt' | 'isDecorative' | 'caption'> | undefined>

/** First the file; then, when its pictures are kept, the HTML made of it. */
export type WordQuestion =
  | { readonly bytes: Uint8Array }
  | { readonly html: string; readonly kept: ReadonlyMap<string, Kept> }
export type WordAnswer = { readonly word: WordHtml } | { readonly cleaned: Cleaned }

const limits = { seconds: 60, heapMegabytes: 400, growthBytes: 600_000_000 }
const ask = createThread<WordQuestion, WordAnswer>(new URL('./word-thread.ts', import.meta.url), limits)

/**
 * A Word file as a body, through the same cleaning as what is pasted. It is read aside, so that a heavy one holds nobody
 * up; one beyond the limits is refused.
 */
export async function readDocx(bytes: Uint8Array, keep: KeepPicture): Promise<Result<Cleaned>> {
  if (bytes.length > docxLimits.bytes) return refuse(editorTexts.wordTooBig, 'docx')
  const read = await ask({ bytes })
  if (!read || !('word' in read) || read.word === 'too_big') return refuse(editorTexts.wordTooBig, 'docx')
  if (read.word === 'not_word') return refuse(editorTexts.notWord, 'docx')
  const { html, pictures } = read.word
  const kept = new Map<string, Kept>()
  for (const [at, picture] of pictures.entries()) {
    const one = await keep(picture)
    if (one) kept.set(`anh:${at}`, { ...one, alt: '', isDecorative: false, caption: '' })
  }
  const tidied = await ask({ html, kept })
  if (!tidied || !('cleaned' in tidied)) return refuse(editorTexts.wordTooBig, 'docx')
  const { cleaned } = tidied
  return cleaned.refused ? refuse(cleaned.refused, 'docx') : done(cleaned)
}
