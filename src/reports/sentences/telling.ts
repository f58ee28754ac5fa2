import type { DocumentFigure } from '../../platform/official/model.ts'
import { shareOf } from '../figures/as-figures.ts'
import type { Figure, Figures } from '../figures/figure.ts'

/** Facts of a report by the names of their slots: 'period', 'agency', 'plan'. An empty one cannot be told. */
export type Facts = ReadonlyMap<string, string>

/** What somebody set in place of what was counted, by key. */
export type SetFigures = ReadonlyMap<string, number>

/** All that sentences are told from. */
export type Telling = {
  readonly figures: Figures
  readonly facts: Facts
  /** What the report says: set by hand, or counted. Undefined: no such figure. */
  readonly told: (key: string) => number | undefined
  readonly markOf: (figure: Figure) => DocumentFigure['mark']
  readonly hrefOf: (key: string) => string
}

export function tellingOf(
  figures: Figures,
  facts: Facts,
  set: SetFigures,
  hrefOf: (key: string) => string = (key) => `?so=${key}#so-${key}`,
): Telling {
  const told = (key: string): number | undefined => {
    const figure = figures.get(key)
    const given = set.get(key)
    if (!figure || given !== undefined) return figure && given
    const base = baseOfShare(key)
    if (base === undefined || !(set.has(base) || set.has(`${base}.of`))) return figure.value
    const of = set.get(`${base}.of`) ?? figure.denominator ?? 0
    return of === 0 ? figure.value : shareOf(set.get(base) ?? figures.get(base)?.value ?? 0, of)
  }
  return {
    ...{ figures, facts, told, hrefOf },
    markOf({ key, doubles }) {
      const base = baseOfShare(key)
      if (set.has(key) || (base !== undefined && (set.has(base) || set.has(`${base}.of`)))) return 'set'
      return doubles && doubles.length > 0 ? 'differs' : undefined
    },
  }
}

/** A share moves with what was set of its parts. */
const baseOfShare = (key: string) => /^(.+)\.share$/.exec(key)?.[1]
