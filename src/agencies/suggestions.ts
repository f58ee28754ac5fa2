import type { Agency } from './agency.ts'
import type { WordIndex } from './word-index.ts'
import { wordKey } from './word-key.ts'

/** An agency and how like the words it is written, from 0 to 1. */
export type Suggestion = { readonly agency: Agency; readonly likeness: number }

const least = 0.3

/** The agencies whose writing shares most groups of three letters with the words (Dice's coefficient). */
export function suggestionsFor(words: string, index: WordIndex, limit: number): readonly Suggestion[] {
  const wanted = trigramsOf(wordKey(words))
  return index.all
    .map((agency) => ({
      agency,
      likeness: Math.max(...index.keysOf(agency).map((key) => likeness(wanted, key))),
    }))
    .filter((suggestion) => suggestion.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
}

function likeness(wanted: ReadonlySet<string>, key: string): number {
  const own = trigramsOf(key)
  const shared = [...wanted].filter((trigram) => own.has(trigram)).length
  return (2 * shared) / (wanted.size + own.size || 1)
}

function trigramsOf(key: string): ReadonlySet<string> {
  const padded = `  ${key} `
  return new Set(Array.from({ length: Math.max(padded.length - 2, 0) }, (_, at) => padded.slice(at, at + 3)))
}
