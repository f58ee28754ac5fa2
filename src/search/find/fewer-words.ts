import type { Queryable } from '../../platform/database/open.ts'
import type { Group, Understanding } from '../understand/understand.ts'
import { mostMatches, termsAskedFor } from './bounds.ts'
import { find } from './find.ts'
import { frequencies, type Ranking } from './store-match.ts'

/** A shorter query that finds something, and the best of it. */
export type Shorter = { readonly query: string; readonly total: number; readonly ids: readonly number[] }

const mostOffered = 3
const mostTried = 5

/** For a search that found nothing: without the words that stand nowhere; where all do somewhere, without one of them. */
export async function fewerWords(
  db: Queryable,
  { groups }: Understanding,
  ranking: Ranking,
): Promise<readonly Shorter[]> {
  const known = await frequencies(db, termsAskedFor(groups))
  const isKnown = (group: Group) => mostMatches([group], (term) => known.get(term) ?? 0) > 0
  const offered: Shorter[] = []
  for (const fewer of tries(groups.filter(isKnown), groups.length)) {
    const understanding = { groups: fewer.map((group) => ({ ...group, isOptional: false })), mayGoOn: false }
    const slice = { limit: 5, offset: 0 }
    const { total, ids } = await find(db, { understanding, filters: {}, ranking, slice })
    if (total > 0) offered.push({ query: textOf(fewer), total, ids })
    const isTheKnown = fewer.length === groups.filter(isKnown).length
    if (offered.length === mostOffered || (isTheKnown && total > 0)) break
  }
  return offered
}

function tries(known: readonly Group[], all: number): readonly (readonly Group[])[] {
  const without = known.map((left) => known.filter((group) => group !== left))
  const ways = known.length < all ? [known, ...without] : without
  return ways.filter((way) => way.length > 0).slice(0, mostTried)
}

/** As it would be typed. */
export const textOf = (groups: readonly Group[]): string =>
  groups
    .map(({ tokens, alternatives }) => {
      const words = tokens.map(({ typed }) => typed).join(' ')
      return alternatives[0]!.isPhrase ? `"${words}"` : words
    })
    .join(' ')
