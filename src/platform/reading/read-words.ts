import { createThread } from '../thread/index.ts'
import { readingLimits } from './limits.ts'
import { isReadable, type Words } from './words-of.ts'

export type WordsQuestion = { readonly bytes: Uint8Array; readonly mediaType: string }

const ask = createThread<WordsQuestion, Words>(new URL('./words-thread.ts', import.meta.url), readingLimits)

/** Reads a file's words aside. A file that cannot be read within the limits has none; that is no fault of its sender. */
export async function readWords(bytes: Uint8Array, mediaType: string): Promise<Words> {
  if (!isReadable(mediaType)) return { text: '' }
  return (await ask({ bytes, mediaType })) ?? { text: '' }
}
