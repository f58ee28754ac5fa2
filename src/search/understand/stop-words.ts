import { fold } from '../../platform/vietnamese.ts'
import type { Token } from './tokens.ts'

export type StopWordRow = { readonly word: string; readonly alsoFolded: boolean }
export type StopWords = { has(token: Token): boolean }

/** Words that do not narrow a search. Without diacritics only those that then are no other word: 'cua', but not 'cho'. */
export function stopWordsOf(rows: readonly StopWordRow[]): StopWords {
  const accented = new Set(rows.map(({ word }) => word))
  const folded = new Set(rows.filter((row) => row.alsoFolded).map(({ word }) => fold(word)))
  return {
    has: ({ typed, word }) => (typed === word ? folded.has(word) : accented.has(typed)) || folded.has(typed),
  }
}

export const noStopWords = stopWordsOf([])
