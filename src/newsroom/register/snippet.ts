import { fold, nfc } from '../../platform/vietnamese.ts'
import { excerpt, type Piece } from './sought-words.ts'

export type Snippet = { readonly pieces: readonly Piece[]; readonly fileName: string | null }

/** Around the first hit; the marking itself looks at no more. */
const window = 600

/**
 * Where the words stand: a stretch of the first text that has all of them, and the file it is from. Undefined when the
 * title alone was found.
 */
export function snippetOf(
  words: readonly string[],
  texts: readonly { readonly name: string | null; readonly text: string }[],
): Snippet | undefined {
  if (words.length === 0) return undefined
  for (const { name, text } of texts) {
    const near = stretchWith(words, text)
    if (near !== undefined) return { pieces: excerpt(near, words, 220), fileName: name }
  }
  return undefined
}

/** Long texts are folded whole, which is quick, and only the neighbourhood of the hit letter by letter. */
function stretchWith(words: readonly string[], text: string): string | undefined {
  const whole = nfc(text).replace(/\s+/gu, ' ').trim()
  const folded = fold(whole)
  // Folding keeps the length of Vietnamese; where another writing changed it, the places would not be those of the text.
  if (folded.length !== whole.length)
    return words.every((word) => folded.includes(word)) ? whole.slice(0, 5000) : undefined
  if (!words.every((word) => startOf(word).test(folded))) return undefined
  const places = words.map((word) => folded.search(startOf(word)))
  const phrase = folded.search(new RegExp(`(?<![\\p{L}\\d])${words.join('[^\\p{L}\\d]+')}`, 'u'))
  const at = phrase >= 0 ? phrase : Math.min(...places)
  const from = at < window / 2 ? 0 : whole.indexOf(' ', at - window / 2) + 1
  return whole.slice(from, at + window)
}

const startOf = (word: string) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'u')
