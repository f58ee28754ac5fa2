import { excerpt, type Piece } from '../../platform/search-words.ts'
import { fold, nfc } from '../../platform/vietnamese.ts'

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
    if (near !== undefined) return { pieces: excerpt(near, words, shown), fileName: name }
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
  const hits = words.flatMap((word, at) =>
    [...folded.matchAll(startOf(word))].map(({ index }) => ({ at, index })),
  )
  if (new Set(hits.map(({ at }) => at)).size < words.length) return undefined
  const phrase = folded.search(new RegExp(`(?<![\\p{L}\\d])${words.join('[^\\p{L}\\d]+')}`, 'u'))
  const at = phrase >= 0 ? phrase : densest(hits)
  const from = at < window / 2 ? 0 : whole.indexOf(' ', at - window / 2) + 1
  return whole.slice(from, at + window)
}

/** Where most of the words stand near one another. */
function densest(hits: readonly { readonly at: number; readonly index: number }[]): number {
  const inOrder = [...hits].sort((a, b) => a.index - b.index).slice(0, 2000)
  let best = { words: 0, index: 0 }
  let first = 0
  const inside = new Map<number, number>()
  for (const { at, index } of inOrder) {
    inside.set(at, (inside.get(at) ?? 0) + 1)
    for (let old = inOrder[first]!; index - old.index > shown; old = inOrder[++first]!) {
      const left = inside.get(old.at)! - 1
      if (left === 0) inside.delete(old.at)
      else inside.set(old.at, left)
    }
    if (inside.size > best.words) best = { words: inside.size, index: inOrder[first]!.index }
  }
  return best.index
}

/** How much of the text a line of the register shows. */
const shown = 220

const startOf = (word: string) => new RegExp(`(?<![\\p{L}\\d])${word}`, 'gu')
