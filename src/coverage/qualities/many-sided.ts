import { type Measured, nothingMeasured, scoreOf, weighted } from './quality.ts'

export type FormCount = { readonly form: string; readonly done: number; readonly isTwoWay: boolean }

export type ManySidedRule = {
  /** Fewer activities say nothing about how they are spread. */
  readonly leastActivities: number
  /** How many forms used evenly earn everything. */
  readonly forms: number
  /** The share of two-way activities, in percent, that earns everything. */
  readonly twoWayPercent: number
  readonly evenWeight: number
  readonly twoWayWeight: number
}

/** Đa chiều: how evenly the forms are used (entropy against that of `forms` equal ones), and the two-way share. */
export function manySided(counts: readonly FormCount[], rule: ManySidedRule): Measured {
  const total = counts.reduce((sum, { done }) => sum + done, 0)
  if (total === 0 || total < rule.leastActivities) return nothingMeasured
  const twoWay = counts.reduce((sum, { done, isTwoWay }) => sum + (isTwoWay ? done : 0), 0)
  const used = counts.filter(({ done }) => done > 0).length
  const share = weighted([
    { share: evenness(counts, rule.forms), weight: rule.evenWeight },
    {
      share: rule.twoWayPercent === 0 ? null : Math.min(1, twoWay / total / (rule.twoWayPercent / 100)),
      weight: rule.twoWayWeight,
    },
  ])
  if (share === null) return nothingMeasured
  return {
    score: scoreOf(share),
    numerator: used,
    denominator: rule.forms,
    parts: [
      { key: 'forms', numerator: used, denominator: rule.forms },
      { key: 'twoWay', numerator: twoWay, denominator: total },
    ],
  }
}

/** Shannon's entropy of the shares over ln(forms), at most 1. One form alone is 0, unless one is all that is asked. */
export function evenness(counts: readonly FormCount[], forms: number): number {
  if (forms <= 1) return 1
  const done = counts
    .map((count) => count.done)
    .filter((n) => n > 0)
    .sort((a, b) => a - b)
  const total = done.reduce((sum, n) => sum + n, 0)
  const entropy = done.reduce((sum, n) => sum - (n / total) * Math.log(n / total), 0)
  return Math.min(1, entropy / Math.log(forms))
}
