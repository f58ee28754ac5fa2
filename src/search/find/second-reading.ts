import type { Queryable } from '../../platform/database/open.ts'
import type { Lexicon } from '../lexicon.ts'
import { correct } from '../spelling/correct.ts'
import { pairFrequencies } from '../spelling/store-vocabulary.ts'
import type { Understanding } from '../understand/understand.ts'

export type SecondReading = {
  /** What was meant, as a query. */
  readonly query: string
  /** Its words follow one another so much more often than the typed ones that there is little doubt. */
  readonly isClear: boolean
}

/** Words that stand together at least so often, and so many times as often as the typed ones, were meant. */
const clearly = { times: 20, atLeast: 2 }
/** Neighbours found together in less than one of so many entries look odd. */
const odd = 2000

/** Whether some typed word hardly ever follows the one before it; of a single word nothing is known. */
export async function looksMisspelt(db: Queryable, lexicon: Lexicon, typed: Understanding): Promise<boolean> {
  const together = await weakest(db, wordsOf(typed))
  return together !== undefined && together <= (await lexicon.vocabulary()).entries / odd
}

/** What may have been meant by a query; undefined when it reads best as it is. */
export async function secondReading(
  db: Queryable,
  lexicon: Lexicon,
  typed: Understanding,
): Promise<SecondReading | undefined> {
  const words = typed.groups.flatMap(({ tokens, isFixed, alternatives }) =>
    tokens.map(({ word }) => ({ word, isFixed: isFixed || alternatives.length > 1 })),
  )
  if (words.every(({ isFixed }) => isFixed)) return undefined
  const vocabulary = await lexicon.vocabulary()
  const meant = await correct(words, { vocabulary, pairs: (asked) => pairFrequencies(db, asked) })
  if (meant.flat().join(' ') === words.map(({ word }) => word).join(' ')) return undefined
  const before = (await weakest(db, wordsOf(typed))) ?? 0
  const after = (await weakest(db, meant.flat())) ?? 0
  return {
    query: written(typed.groups, meant),
    isClear: after >= Math.max(clearly.atLeast, before * clearly.times),
  }
}

const wordsOf = ({ groups }: Understanding) => groups.flatMap(({ tokens }) => tokens.map(({ word }) => word))

/** In how many entries the rarest two neighbours stand together. */
async function weakest(db: Queryable, words: readonly string[]): Promise<number | undefined> {
  if (words.length < 2) return undefined
  const pairs = words.slice(1).map((word, at) => [words[at]!, word] as const)
  const frequency = await pairFrequencies(db, pairs)
  return Math.min(...pairs.map(([first, second]) => frequency(first, second)))
}

/** What was not changed stays as typed, quotes too. */
function written(groups: Understanding['groups'], meant: readonly (readonly string[])[]): string {
  let at = 0
  return groups
    .map(({ tokens, alternatives }) => {
      const words = tokens.map(({ typed, word }) => {
        const now = meant[at++]!.join(' ')
        return now === word ? typed : now
      })
      return alternatives[0]!.isPhrase ? `"${words.join(' ')}"` : words.join(' ')
    })
    .join(' ')
}
