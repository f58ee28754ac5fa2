import type { Criterion, Scorer } from '../rules/criterion.ts'

type Inherited = 'field' | 'scorer' | 'reformArea'

/** What each row says of itself, or the nearest row above that says it; by code. */
export function inheritedBy<K extends Inherited>(
  criteria: readonly Criterion[],
  key: K,
): ReadonlyMap<string, Criterion[K]> {
  const byCode = new Map(criteria.map((row) => [row.code, row]))
  const known = new Map<string, Criterion[K]>()
  const of = (row: Criterion | undefined, depth = 0): Criterion[K] => {
    // A set with a circle of parents is refused when it comes into force; a draft must not hang.
    if (!row || depth > 20) return null as Criterion[K]
    const value = known.get(row.code) ?? row[key] ?? of(byCode.get(row.parentCode ?? ''), depth + 1)
    known.set(row.code, value)
    return value
  }
  for (const row of criteria) of(row)
  return known
}

/** The field whose appraiser looks at a row; null: any appraiser of the round. */
export const fieldsOf = (criteria: readonly Criterion[]) => inheritedBy(criteria, 'field')

/** Who gives the points of a row: the section it lies in says. */
export const scorerOf = (scorers: ReadonlyMap<string, Scorer | null>, code: string): Scorer =>
  scorers.get(code) ?? 'self'

/** The rows that are scored: those without rows below them. */
export function scoredRows(criteria: readonly Criterion[]): readonly Criterion[] {
  const parents = new Set(criteria.map(({ parentCode }) => parentCode))
  return criteria.filter(({ code }) => !parents.has(code))
}
