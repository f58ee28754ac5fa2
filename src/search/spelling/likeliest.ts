import type { Candidate } from './candidates.ts'
import type { Vocabulary } from './vocabulary.ts'

/** In how many entries the second word follows the first. */
export type PairFrequency = (first: string, second: string) => number

/** How much a slip weighs against how usual the words are together. */
const weightOfSlip = 3.5

/**
 * The likeliest row of words, one candidate for each typed word, by how many slips it takes and how often its words
 * follow one another (Viterbi over pairs).
 */
export function likeliest(
  rows: readonly (readonly Candidate[])[],
  vocabulary: Vocabulary,
  pairs: PairFrequency,
): readonly Candidate[] {
  let paths: Path[] = [{ chosen: [], cost: 0 }]
  for (const candidates of rows) {
    paths = candidates.map((candidate) => {
      const ways = paths.map((path) => ({
        chosen: [...path.chosen, candidate],
        cost: path.cost + costAfter(path.chosen.at(-1), candidate, vocabulary, pairs),
      }))
      return cheapest(ways)
    })
  }
  return cheapest(paths).chosen
}

type Path = { readonly chosen: readonly Candidate[]; readonly cost: number }

const cheapest = (paths: readonly Path[]): Path =>
  paths.reduce((best, path) => (path.cost < best.cost ? path : best))

function costAfter(
  before: Candidate | undefined,
  { words, cost }: Candidate,
  vocabulary: Vocabulary,
  pairs: PairFrequency,
): number {
  let sum = cost * weightOfSlip
  let last = before?.words.at(-1)
  for (const word of words) {
    sum -= Math.log(chance(last, word, vocabulary, pairs))
    last = word
  }
  return sum
}

/** Of the word after the one before it, mixed with how usual it is at all, so that nothing is impossible. */
function chance(
  last: string | undefined,
  word: string,
  { entries, frequency }: Vocabulary,
  pairs: PairFrequency,
) {
  const alone = (frequency(word) + 0.1) / (entries + 1)
  if (last === undefined) return alone
  const together = pairs(last, word) / Math.max(1, frequency(last))
  return 0.95 * together + 0.05 * alone
}
