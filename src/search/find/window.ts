import { facetTerm, noMonth } from '../terms.ts'

export type MonthCount = { readonly month: string; readonly entries: number }

/** The newest months, whole, that hold at least `atLeast` entries together, and the first day they begin. */
export type Window = { readonly terms: readonly string[]; readonly since: string }

/** Undefined when all months are within it: then nothing is left out. */
export function newestMonths(
  months: readonly MonthCount[],
  atLeast: number,
  year: string | undefined,
): Window | undefined {
  const dated = months
    .filter(({ month }) => month !== noMonth && (!year || month.startsWith(year)))
    .sort((a, b) => (a.month < b.month ? 1 : -1))
  const taken: string[] = []
  let sum = 0
  for (const { month, entries } of dated) {
    if (sum >= atLeast) break
    taken.push(month)
    sum += entries
  }
  if (taken.length === dated.length) return undefined
  return { terms: termsFor(taken, dated), since: `${taken.at(-1)}-01` }
}

/** A year of which all months are in stands for them: every term of a choice costs at every entry looked at. */
function termsFor(taken: readonly string[], dated: readonly MonthCount[]): readonly string[] {
  const yearOf = (month: string) => month.slice(0, 4)
  const isWhole = (year: string) =>
    dated.every(({ month }) => yearOf(month) !== year || taken.includes(month))
  const parts = taken.map((month) =>
    isWhole(yearOf(month)) ? facetTerm('year', yearOf(month)) : facetTerm('month', month),
  )
  return [...new Set(parts), facetTerm('month', noMonth)]
}
