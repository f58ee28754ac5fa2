/** Tuned on one half of the made set of `bench/near-copies`. */
export const textThresholds = {
  /** Of what the shorter text says and few others do. */
  likeness: 0.33,
  /** Of all that the shorter text says. */
  plain: 0.8,
}

/** Shared by so many texts, words are of a form that all use, and say nothing about two of them. */
const commonFrom = 20

/**
 * How much of the shorter text stands in the other, 0 to 1. What many others hold too, the words of a form or of a
 * decision that all cite, weighs little: `textsWith` says how many texts hold a shingle. Nearly everything shared is a
 * copy whoever else has it.
 */
export function likenessOfTexts(
  a: readonly number[],
  b: readonly number[],
  textsWith: (shingle: number) => number,
): number {
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  if (shorter.length === 0) return 0
  const shared = shorter.filter((shingle) => longer.has(shingle))
  const plain = shared.length / shorter.length
  if (plain >= textThresholds.plain) return plain
  const weigh = (shingles: readonly number[]) =>
    shingles.reduce((sum, shingle) => sum + weightOf(textsWith(shingle)), 0)
  return Math.min(1, weigh(shared) / weigh(shorter))
}

/** 1 where at most two have it, little from the number on from which all do. */
const weightOf = (texts: number): number =>
  Math.max(0.02, 1 - Math.log(Math.max(texts, 2) / 2) / Math.log(commonFrom / 2))

export const isNear = (likeness: number): boolean => likeness >= textThresholds.likeness
