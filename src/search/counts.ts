import type { Terms } from './terms.ts'

/** By how much the number of entries changes in which a word or a pair stands. */
export type Counts = { readonly words: Map<string, number>; readonly pairs: Map<string, number> }

export const noCounts = (): Counts => ({ words: new Map(), pairs: new Map() })

/** Adds an entry's terms (by 1) or takes them out (by -1). Words of titles are counted apart, their pairs are not. */
export function countTerms(counts: Counts, { words, pairs, title, facets }: Terms, by: 1 | -1): void {
  for (const word of words) add(counts.words, word, by)
  for (const term of title) if (!term.includes(' ')) add(counts.words, term, by)
  for (const facet of facets) add(counts.words, facet, by)
  for (const pair of pairs) add(counts.pairs, pair, by)
}

function add(into: Map<string, number>, key: string, by: number) {
  const sum = (into.get(key) ?? 0) + by
  if (sum === 0) into.delete(key)
  else into.set(key, sum)
}
