import { fold } from '../../../../platform/vietnamese.ts'

/** Syllables without diacritics; numbers, which dates and counts are made of, are all the same. */
export const syllablesOf = (text: string): readonly string[] =>
  (fold(text).match(/[a-z0-9]+/g) ?? []).map((word) => (/\d/.test(word) ? '0' : word))

const inARow = 5
const mostKept = 1500

/** Texts shorter than this are alike because they say the same, not because they were copied. */
export const fewestSyllables = 30

/**
 * What a text says, as hashes of every five syllables in a row, each once, in their order as numbers; of a long text
 * those with the smallest hashes, which are the same ones in every copy of it.
 */
export function shinglesOf(syllables: readonly string[]): readonly number[] {
  const found = new Set<number>()
  for (let at = 0; at + inARow <= syllables.length; at++)
    found.add(hashOf(syllables.slice(at, at + inARow).join(' ')))
  return [...found].sort((a, b) => a - b).slice(0, mostKept)
}

/** FNV-1a, its bits stirred, as a signed number of 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return stirred(hash)
}

export function stirred(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
