import { type Candidate, candidatesFor } from './candidates.ts'
import { likeliest, type PairFrequency } from './likeliest.ts'
import type { Vocabulary } from './vocabulary.ts'

export type SpellingPorts = {
  readonly vocabulary: Vocabulary
  /** How often these pairs stand together, asked for once. */
  pairs(asked: readonly (readonly [string, string])[]): Promise<PairFrequency>
}

/** A word of the query; a fixed one is meant as it is, but its neighbours are judged by it. */
export type Typed = { readonly word: string; readonly isFixed: boolean }

/** Each word that is held against the whole vocabulary costs as much as a search; what is longer is no question. */
const mostLookedAt = 12

/** For each typed word what was meant by it: itself, another, or two. The words after the first dozen stay as typed. */
export async function correct(
  typed: readonly Typed[],
  { vocabulary, pairs }: SpellingPorts,
): Promise<readonly (readonly string[])[]> {
  const rows = typed.map(({ word, isFixed }, at): readonly Candidate[] =>
    isFixed || at >= mostLookedAt ? [{ words: [word], cost: 0 }] : candidatesFor(word, vocabulary),
  )
  if (rows.length === 0) return []
  const frequency = await pairs(neighbours(rows))
  return likeliest(rows, vocabulary, frequency).map(({ words }) => words)
}

function neighbours(rows: readonly (readonly Candidate[])[]): readonly (readonly [string, string])[] {
  const asked = new Map<string, readonly [string, string]>()
  const ask = (first: string, second: string) => asked.set(`${first} ${second}`, [first, second])
  for (const [at, row] of rows.entries())
    for (const { words } of row) {
      for (let i = 1; i < words.length; i++) ask(words[i - 1]!, words[i]!)
      for (const before of rows[at - 1] ?? []) ask(before.words.at(-1)!, words[0]!)
    }
  return [...asked.values()]
}
