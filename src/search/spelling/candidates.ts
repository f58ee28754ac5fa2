import { editDistance } from './edit-distance.ts'
import { soundAlikes } from './sound-alikes.ts'
import { withoutLeftovers } from './typing-leftovers.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a typed word may have been meant as; two words when the space between them was left out. */
export type Candidate = { readonly words: readonly string[]; readonly cost: number }

const mostCandidates = 12
/** Longer than any syllable, and than most foreign words in an administrative text. */
const longestWord = 16
const leftoverCost = 0.35
const splitCost = 0.5

/** The likeliest first, the word as typed among them. */
export function candidatesFor(word: string, vocabulary: Vocabulary): readonly Candidate[] {
  if (word.length > longestWord || word.length < 2) return [asTyped(word, vocabulary)]
  const costs = new Map<string, number>()
  const offer = (meant: string, cost: number) => {
    if (meant !== word && vocabulary.has(meant) && cost < (costs.get(meant) ?? 9)) costs.set(meant, cost)
  }
  for (const variant of soundAlikes(word)) offer(variant.word, variant.cost)
  for (const [source, extra] of [
    [word, 0],
    ...withoutLeftovers(word).map((reading) => [reading, leftoverCost]),
  ] as [string, number][]) {
    offer(source, extra)
    const most = farthest(source) - extra
    for (let length = source.length - 2; length <= source.length + 2; length++)
      for (const meant of vocabulary.ofLength(length)) offer(meant, editDistance(source, meant, most) + extra)
  }
  const single = [...costs].map(([meant, cost]) => ({ words: [meant], cost }))
  const likeliest = [...single, ...splits(word, vocabulary)].sort(
    (a, b) => rank(a, vocabulary) - rank(b, vocabulary),
  )
  return [asTyped(word, vocabulary), ...likeliest.slice(0, mostCandidates)]
}

/** A word nobody has written is most likely a slip. */
const asTyped = (word: string, vocabulary: Vocabulary): Candidate => ({
  words: [word],
  cost: vocabulary.has(word) ? 0 : 2.5,
})

const farthest = (word: string) => (word.length <= 3 ? 1 : word.length <= 5 ? 1.5 : 2)

const rank = ({ words, cost }: Candidate, { frequency }: Vocabulary) =>
  cost * 4 - Math.log(1 + Math.min(...words.map(frequency)))

/** 'hanhchinh' as 'hanh' and 'chinh'. */
const splits = (word: string, vocabulary: Vocabulary): readonly Candidate[] =>
  word.length < 5
    ? []
    : Array.from({ length: word.length - 3 }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)])
        .filter((halves) => halves.every((half) => vocabulary.has(half)))
        .map((words) => ({ words, cost: splitCost }))
