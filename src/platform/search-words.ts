import { fold, foldKeepingLength, nfc } from './vietnamese.ts'

/** The words of a search as they are matched: folded, letters and digits only, at most eight. */
export const searchWords = (query: string): readonly string[] =>
  (fold(query).match(/[\p{L}\d]+/gu) ?? []).slice(0, 8)

/** What is marked: one word, or words one after the other, folded. */
export type Needle = readonly string[]
export type Piece = { readonly text: string; readonly isHit: boolean }
export type Excerpt = {
  readonly pieces: readonly Piece[]
  /** Something stands before it, or after it. */
  readonly beginsLate: boolean
  readonly endsEarly: boolean
  readonly found: number
}

/** How much of a text a list of results shows. */
export const excerptLength = 200
/** Of a document of hundreds of pages only so much is looked through for a passage. */
const lookedThrough = 60_000

/**
 * The stretch of a text in which most of the needles stand, cut at spaces, with them marked; `found` of them are in it.
 * Matching ignores diacritics and case; what comes back is the text as it was written.
 */
export function passageWith(text: string, needles: readonly Needle[], length = excerptLength): Excerpt {
  const whole = nfc(text.slice(0, lookedThrough)).replace(/\s+/gu, ' ').trim()
  const hits = hitsOf(foldKeepingLength(whole), needles)
  const best = fullest(hits, length - 60)
  const from = best === undefined || whole.length <= length ? 0 : startBefore(whole, best.from - 50)
  const to = endAfter(whole, from + length)
  const inside = hits.filter((hit) => hit.from >= from && hit.to <= to)
  return {
    pieces: cut(whole, from, to, inside),
    beginsLate: from > 0,
    endsEarly: to < whole.length,
    found: new Set(inside.map(({ needle }) => needle)).size,
  }
}

/** The same for loose words. */
export const excerpt = (text: string, words: readonly string[], length = excerptLength): readonly Piece[] =>
  passageWith(
    text,
    words.map((word) => [word]),
    length,
  ).pieces

/** How words without diacritics were understood: as the first text that has them in a row writes them. */
export function understood(words: readonly string[], texts: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const row = new RegExp(patternOf([words]), 'u')
  for (const text of texts) {
    const whole = nfc(text.slice(0, lookedThrough))
    const found = row.exec(foldKeepingLength(whole))
    if (found) return wordsIn(whole.slice(found.index, found.index + found[0].length))
  }
  return undefined
}

type Hit = { readonly from: number; readonly to: number; readonly needle: string }

const mostHits = 300

function hitsOf(folded: string, needles: readonly Needle[]): readonly Hit[] {
  if (needles.length === 0) return []
  const pattern = new RegExp(patternOf(needles), 'gu')
  const hits: Hit[] = []
  for (const { 0: needle, index } of folded.matchAll(pattern)) {
    hits.push({ from: index, to: index + needle.length, needle })
    if (hits.length === mostHits) break
  }
  return hits
}

/** Longer needles first, so that a phrase is marked as a whole. */
function patternOf(needles: readonly Needle[]): string {
  const longestFirst = [...needles].sort((a, b) => b.length - a.length)
  const ways = new Set(longestFirst.map((words) => words.join('[^\\p{L}\\d]{1,5}')))
  return `(?<![\\p{L}\\d])(?:${[...ways].join('|')})(?![\\p{L}\\d])`
}

const wordsIn = (text: string) => (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ').toLowerCase()

/** The first hit after which the most different needles stand within so many characters. */
function fullest(hits: readonly Hit[], within: number): Hit | undefined {
  let best: { hit: Hit; count: number } | undefined
  for (const [at, hit] of hits.entries()) {
    const near = new Set<string>()
    for (let i = at; i < hits.length && hits[i]!.to <= hit.from + within; i++) near.add(hits[i]!.needle)
    if (!best || near.size > best.count) best = { hit, count: near.size }
  }
  return best?.hit
}

function cut(whole: string, from: number, to: number, hits: readonly Hit[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const hit of hits) {
    if (hit.from > at) pieces.push({ text: whole.slice(at, hit.from), isHit: false })
    pieces.push({ text: whole.slice(hit.from, hit.to), isHit: true })
    at = hit.to
  }
  if (to > at) pieces.push({ text: whole.slice(at, to), isHit: false })
  return pieces
}

const startBefore = (text: string, at: number) => (at <= 0 ? 0 : text.indexOf(' ', at) + 1)

/** A word longer than the whole stretch is cut all the same. */
const endAfter = (text: string, at: number) => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}
