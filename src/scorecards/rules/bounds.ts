import { done, type Result, refuse } from '../../platform/result.ts'
import type { Criterion } from './criterion.ts'
import { formatPoints, type Points } from './points.ts'
import { type Check, type PlainRule, plainOf } from './rule.ts'
import { ruleTexts as t } from './texts.ts'

/** The least and the most a person may give. A bonus is bounded by its cap: it has no part in the maximum. */
export function boundsOf({ rule, maximum }: Criterion): { readonly least: Points; readonly most: Points } {
  const plain = plainOf(rule)
  return { least: 0, most: plain.kind === 'bonus' ? plain.cap : maximum }
}

/**
 * Whether a person may give these points: whole thousandths within the bounds, and where the rule knows only certain
 * points, one of them. `checks` are the parts that are met, where the rule is a sum of them.
 */
export function pointsAllowed(criterion: Criterion, points: Points, checks?: readonly string[]): Result {
  const { least, most } = boundsOf(criterion)
  if (!Number.isSafeInteger(points) || points < least || points > most)
    return refuse(
      {
        vi: t.outOfBounds.vi(formatPoints(least, 'vi'), formatPoints(most, 'vi')),
        en: t.outOfBounds.en(formatPoints(least, 'en'), formatPoints(most, 'en')),
      },
      'points',
    )
  const rule = plainOf(criterion.rule)
  if (rule.kind === 'checks' && checks && pointsOfChecks(rule.checks, checks, most) !== points)
    return refuse(t.notTheSum, 'points')
  const choices = choicesOf(rule, most)
  if (choices && !choices.includes(points))
    return refuse(
      {
        vi: t.notAChoice.vi(choices.map((one) => formatPoints(one, 'vi')).join('; ')),
        en: t.notAChoice.en(choices.map((one) => formatPoints(one, 'en')).join('; ')),
      },
      'points',
    )
  return done()
}

/** The points that a rule can give, most first, where there are only a few; undefined: any within the bounds. */
export function choicesOf(rule: PlainRule, most: Points): readonly Points[] | undefined {
  if (rule.kind === 'yes_no') return [most, 0]
  if (rule.kind !== 'tiers') return undefined
  return [...new Set([0, ...rule.tiers.map(({ points }) => Math.min(points, most))])].sort((a, b) => b - a)
}

/** The sum of the parts that are met, each once, no more than the most. */
export function pointsOfChecks(checks: readonly Check[], met: readonly string[], most: Points): Points {
  const is = new Set(met)
  const sum = checks.reduce((so, { key, points }) => (is.has(key) ? so + points : so), 0)
  return Math.min(most, sum)
}
