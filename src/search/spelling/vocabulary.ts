/** The words that stand in the entries, and in how many each does. */
export type Vocabulary = {
  readonly entries: number
  has(word: string): boolean
  frequency(word: string): number
  /** All words of a length, for comparing. */
  ofLength(length: number): readonly string[]
}

export type WordCount = { readonly word: string; readonly entries: number }

export function vocabularyOf(entries: number, words: readonly WordCount[]): Vocabulary {
  const known = new Map(words.map((row) => [row.word, row.entries]))
  const lengths = new Map<number, string[]>()
  for (const { word } of words) {
    const same = lengths.get(word.length)
    if (same) same.push(word)
    else lengths.set(word.length, [word])
  }
  return {
    entries,
    has: (word) => known.has(word),
    frequency: (word) => known.get(word) ?? 0,
    ofLength: (length) => lengths.get(length) ?? [],
  }
}
