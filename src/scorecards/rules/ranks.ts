import type { Band, CriteriaSet } from './criterion.ts'
import type { Index } from './points.ts'

export type Rank = { readonly rank: number; readonly isTied: boolean }

/** Places by index, highest first. Who has the same index shares the place and the next place is left out; who has none has no place. */
export function rankOf(
  entries: readonly { readonly key: string; readonly index: Index | null }[],
): ReadonlyMap<string, Rank> {
  const ranked = entries.filter((entry): entry is { key: string; index: Index } => entry.index !== null)
  const sharing = Map.groupBy(ranked, ({ index }) => index)
  const places = new Map<string, Rank>()
  let rank = 1
  for (const index of [...sharing.keys()].sort((a, b) => b - a)) {
    const some = sharing.get(index)!
    for (const { key } of some) places.set(key, { rank, isTied: some.length > 1 })
    rank += some.length
  }
  return places
}

/** The class of a result; null without an index, or below the lowest class. */
export function bandOf({ bands }: CriteriaSet, index: Index | null): Band | null {
  if (index === null) return null
  return bands
    .filter(({ fromIndex }) => fromIndex <= index)
    .reduce<Band | null>((best, band) => (best && best.fromIndex >= band.fromIndex ? best : band), null)
}
