import type { Queryable } from '../../platform/database/open.ts'
import type { Lexicon } from '../lexicon.ts'
import { correct } from '../spelling/correct.ts'
import { pairFrequencies } from '../spelling/store-vocabulary.ts'
import type { Understanding } from '../understand/understand.ts'

export type SecondReading = {
  /** What was meant, as a query. */
  readonly query: string
  /** How often the rarest two neighbours stand together, as typed and as meant; of a single word nothing is known. */
  readonly typedTogether: number
  readonly meantTogether: number
}

/** A search that found at least so many entries whose words belong together was not misspelt. */
const enough = 5

/**
 * What may have been meant by a query that found little, or whose words hardly ever follow one another; undefined when
 * it reads well as it is.
 */
export async function secondReading(
  db: Queryable,
  lexicon: Lexicon,
  { groups }: Understanding,
  total: number,
): Promise<SecondReading | undefined> {
  const typed = groups.flatMap(({ tokens, isFixed, alternatives }) =>
    tokens.map(({ word }) => ({ word, isFixed: isFixed || alternatives.length > 1 })),
  )
  if (typed.every(({ isFixed }) => isFixed)) return undefined
  const words = typed.map(({ word }) => word)
  const typedTogether = (await weakest(db, words)) ?? 0
  const vocabulary = await lexicon.vocabulary()
  if (total >= enough && typedTogether > vocabulary.entries / 2000) return undefined
  const meant = await correct(typed, { vocabulary, pairs: (asked) => pairFrequencies(db, asked) })
  if (meant.flat().join(' ') === words.join(' ')) return undefined
  return {
    query: written(groups, meant),
    typedTogether,
    meantTogether: (await weakest(db, meant.flat())) ?? 0,
  }
}

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
