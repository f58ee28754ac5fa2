import type { Group } from '../understand/understand.ts'
import { termsOfWay } from './expression.ts'

/** In how many entries a term stands; 0 for one that is unknown. */
export type Frequency = (term: string) => number

/** An upper limit of how many entries have all groups: of the rarest one, whose ways are added up. */
export function mostMatches(groups: readonly Group[], frequency: Frequency, mark = ''): number {
  const limits = groups
    .filter(({ isOptional }) => !isOptional)
    .map(({ alternatives }) => {
      const ofWays = alternatives.map((way) => Math.min(...termsOfWay(way, mark).map(countable(frequency))))
      return ofWays.reduce((sum, limit) => sum + limit, 0)
    })
  return Math.min(Number.POSITIVE_INFINITY, ...limits)
}

/** Pairs of titles are not counted apart; those of the text are no fewer. */
const countable = (frequency: Frequency) => (term: string) =>
  term.startsWith('^') && term.includes(' ') ? frequency(term.slice(1)) : frequency(term)

/** Every term whose frequency `mostMatches` may ask for. */
export const termsAskedFor = (groups: readonly Group[]): readonly string[] => [
  ...new Set(
    groups.flatMap(({ alternatives }) =>
      alternatives.flatMap((way) => [
        ...termsOfWay(way),
        ...termsOfWay(way, '^').filter((term) => !term.includes(' ')),
      ]),
    ),
  ),
]
