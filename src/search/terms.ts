import type { Entry, FacetName } from './entry.ts'
import { accentedWordsOf, wordsOf } from './words.ts'

/**
 * What an entry is matched by, as a set of terms. Words stand folded, those of the title and the summary as written too;
 * every two neighbours stand as a pair ('cai cach'), so that a phrase is found by its pairs without looking at the
 * text; what stands in the title stands once more behind '^'; each facet is a term behind '~', so that filters are
 * answered by the same index.
 */
export type Terms = {
  readonly words: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly title: ReadonlySet<string>
  readonly facets: readonly string[]
}

/** PostgreSQL holds a megabyte of terms for an entry; a document of hundreds of pages is found by its first ones. */
const mostPairs = 40_000

export function termsOf(entry: Entry): Terms {
  const words = new Set<string>()
  const pairs = new Set<string>()
  const title = new Set<string>()
  for (const text of [entry.title, entry.summary, entry.text, ...entry.files.flatMap(inFile)])
    collect(text, words, pairs)
  for (const word of accentedWordsOf(`${entry.title} ${entry.summary}`)) words.add(word)
  const inTitle = { words: new Set<string>(), pairs: new Set<string>() }
  collect(entry.title, inTitle.words, inTitle.pairs)
  for (const term of [...inTitle.words, ...inTitle.pairs, ...accentedWordsOf(entry.title)])
    title.add(`^${term}`)
  return { words, pairs, title, facets: facetTermsOf(entry) }
}

const inFile = ({ name, text }: { name: string; text: string }) => [name, text]

function collect(text: string, words: Set<string>, pairs: Set<string>) {
  if (pairs.size >= mostPairs) return
  const folded = wordsOf(text)
  for (const [at, word] of folded.entries()) {
    words.add(word)
    if (at > 0) pairs.add(`${folded[at - 1]} ${word}`)
  }
}

export const facetTerm = (facet: FacetName | 'month', value: string | number): string => `~${facet}:${value}`

/** Every entry carries it. */
export const everyEntry = '~'

/** The month of what has no date: it is looked at with the newest. */
export const noMonth = '0000-00'

export const facetTermsOf = (entry: Entry): readonly string[] => [
  everyEntry,
  facetTerm('kind', entry.kind),
  facetTerm('lang', entry.lang),
  facetTerm('month', entry.day?.slice(0, 7) ?? noMonth),
  ...(entry.day ? [facetTerm('year', entry.day.slice(0, 4))] : []),
  ...(entry.section ? [facetTerm('section', entry.section)] : []),
  ...(entry.agencyId === null ? [] : [facetTerm('agency', entry.agencyId)]),
  ...entry.themes.map((theme) => facetTerm('theme', theme)),
]

/** The terms as PostgreSQL reads a tsvector. */
export function tsvectorOf({ words, pairs, title, facets }: Terms): string {
  const all = [...words, ...pairs, ...title, ...facets]
  return all.map(quoted).join(' ')
}

/** A term inside a tsvector or tsquery. */
export const quoted = (term: string): string => `'${term.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`
