import type { Criterion } from '../rules/criterion.ts'

/** The field whose appraiser looks at a row: its own, or that of the nearest row above that names one; null: any appraiser. */
export function fieldsOf(criteria: readonly Criterion[]): ReadonlyMap<string, string | null> {
  const byCode = new Map(criteria.map((row) => [row.code, row]))
  const known = new Map<string, string | null>()
  const fieldOf = (code: string | null, depth = 0): string | null => {
    const row = code === null || depth > 20 ? undefined : byCode.get(code)
    if (!row) return null
    const own = known.get(row.code) ?? row.field ?? fieldOf(row.parentCode, depth + 1)
    known.set(row.code, own)
    return own
  }
  for (const { code } of criteria) fieldOf(code)
  return known
}

/** Who gives the points of a row: the section it lies in says. */
export function scorersOf(criteria: readonly Criterion[]): ReadonlyMap<string, 'self' | 'body' | 'survey'> {
  const byCode = new Map(criteria.map((row) => [row.code, row]))
  const scorerOf = (row: Criterion | undefined, depth = 0): 'self' | 'body' | 'survey' =>
    row?.scorer ?? (row?.parentCode && depth < 20 ? scorerOf(byCode.get(row.parentCode), depth + 1) : 'self')
  return new Map(criteria.map((row) => [row.code, scorerOf(row)]))
}

/** The rows that are scored: those without rows below them. */
export function scoredRows(criteria: readonly Criterion[]): readonly Criterion[] {
  const parents = new Set(criteria.map(({ parentCode }) => parentCode))
  return criteria.filter(({ code }) => !parents.has(code))
}
