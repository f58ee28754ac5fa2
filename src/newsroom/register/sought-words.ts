import { fold, nfc } from '../../platform/vietnamese.ts'

/** The words of a search as they are matched: folded, letters and digits only, at most eight. */
export const searchWords = (query: string): readonly string[] =>
  (fold(query).match(/[\p{L}\d]+/gu) ?? []).slice(0, 8)

export type Piece = { readonly text: string; readonly isHit: boolean }

/**
 * A stretch of the text around the first place where most of the words stand, cut at spaces, with the words marked.
 * Matching ignores diacritics and case; what comes back is the text as it was written.
 */
export function excerpt(text: string, words: readonly string[], length: number): readonly Piece[] {
  const whole = nfc(text).replace(/\s+/gu, ' ')
  const folded = foldKeepingLength(whole)
  const hits = hitsOf(folded, words)
  const from = hits[0] === undefined ? 0 : startBefore(whole, Math.max(0, hits[0].from - 50))
  const to = endAfter(whole, from + length)
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= to)
  const pieces: Piece[] = []
  let at = from
  for (const hit of inside) {
    if (hit.from > at) pieces.push({ text: whole.slice(at, hit.from), isHit: false })
    pieces.push({ text: whole.slice(hit.from, hit.to), isHit: true })
    at = hit.to
  }
  if (to > at) pieces.push({ text: whole.slice(at, to), isHit: false })
  return pieces
}

type Hit = { readonly from: number; readonly to: number }

function hitsOf(folded: string, words: readonly string[]): readonly Hit[] {
  if (words.length === 0) return []
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'gu')
  const found = [...folded.matchAll(pattern)]
    .slice(0, 200)
    .map((m) => ({ from: m.index, to: m.index + m[0].length }))
  const run = found.findIndex(
    (hit, i) => (found[i + words.length - 1]?.from ?? Infinity) - hit.from < words.length * 9,
  )
  return run > 0 ? found.slice(run) : found
}

const startBefore = (text: string, at: number) => (at === 0 ? 0 : text.indexOf(' ', at) + 1)

/** A word longer than the whole stretch is cut all the same. */
const endAfter = (text: string, at: number) => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}

/** Folded character by character, so that places in it are places in the text. */
const foldKeepingLength = (text: string) =>
  Array.from(text, (character) => {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/u, 'd').toLowerCase()
    return plain.length === character.length ? plain : character.toLowerCase().slice(0, character.length)
  }).join('')
