import { type Measured, nothingMeasured, scoreOf, weighted } from './quality.ts'

export type TimelyFacts = {
  /** Occurrences whose term has ended, and those of them first done within it. */
  readonly due: number
  readonly onTime: number
  /** Working days from each document or milestone to its first communication, or to today while there is none. */
  readonly lags: readonly Lag[]
}
export type Lag = { readonly days: number; readonly isCommunicated: boolean }

export type TimelyRule = {
  readonly dueWeight: number
  readonly lagWeight: number
  /** The lag that still earns everything, and the one from which nothing is earned. */
  readonly fullDays: number
  readonly noneDays: number
}

/**
 * Kịp thời: the share of due occurrences done on time, and how soon a document or milestone was first communicated,
 * by their weights; what cannot be measured leaves its weight to the other.
 */
export function timely({ due, onTime, lags }: TimelyFacts, rule: TimelyRule): Measured {
  const judged = lags.filter((lag) => lag.isCommunicated || lag.days > rule.fullDays)
  const earned = judged.reduce((sum, lag) => sum + earnedBy(lag.days, rule), 0)
  const share = weighted([
    { share: due === 0 ? null : onTime / due, weight: rule.dueWeight },
    { share: judged.length === 0 ? null : earned / judged.length, weight: rule.lagWeight },
  ])
  if (share === null) return nothingMeasured
  const soon = judged.filter((lag) => lag.isCommunicated && lag.days <= rule.fullDays).length
  const parts = [
    { key: 'due', numerator: onTime, denominator: due },
    { key: 'lag', numerator: soon, denominator: judged.length },
  ].filter(({ denominator }) => denominator > 0)
  return { score: scoreOf(share), numerator: onTime + soon, denominator: due + judged.length, parts }
}

/** Falls evenly from 1 to 0 between the two lags. */
export function earnedBy(days: number, { fullDays, noneDays }: Pick<TimelyRule, 'fullDays' | 'noneDays'>) {
  if (days <= fullDays) return 1
  return days >= noneDays ? 0 : (noneDays - days) / (noneDays - fullDays)
}
