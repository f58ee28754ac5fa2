import { wordsOf } from '../words.ts'

export type SynonymRow = { readonly term: string; readonly meaning: string }

export type Meaning = { readonly words: readonly string[]; readonly text: string }

/** Words that mean the same, looked up by their folded words: 'cchc' → 'cải cách hành chính'. */
export type Synonyms = {
  of(words: readonly string[]): readonly Meaning[]
  /** The most words that one term has. */
  readonly longest: number
}

/** Reads the pairs both ways. */
export function synonymsOf(rows: readonly SynonymRow[]): Synonyms {
  const known = new Map<string, Meaning[]>()
  const add = (from: string, text: string) => {
    const key = wordsOf(from).join(' ')
    const words = wordsOf(text)
    if (key && words.length > 0 && key !== words.join(' '))
      known.set(key, [...(known.get(key) ?? []), { words, text }])
  }
  for (const { term, meaning } of rows) {
    add(term, meaning)
    add(meaning, term)
  }
  const longest = Math.max(0, ...[...known.keys()].map((term) => term.split(' ').length))
  return { longest, of: (words) => known.get(words.join(' ')) ?? [] }
}

export const noSynonyms = synonymsOf([])
