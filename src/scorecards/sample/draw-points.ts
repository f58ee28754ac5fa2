import { boundsOf, choicesOf, pointsOfChecks } from '../rules/bounds.ts'
import type { Criterion } from '../rules/criterion.ts'
import type { Points } from '../rules/points.ts'
import { plainOf } from '../rules/rule.ts'
import type { Chance } from './chance.ts'

export type Drawn = { readonly points: Points; readonly checks: readonly string[] }

/** Points that the criterion's rule can give, by how well the agency does (0 to 1) and by chance. */
export function drawPoints(criterion: Criterion, quality: number, chance: Chance): Drawn {
  const rule = plainOf(criterion.rule)
  const { most } = boundsOf(criterion)
  const share = Math.min(1, Math.max(0.15, quality + (chance('share') - 0.5) * 0.5))
  if (rule.kind === 'checks') {
    const checks = rule.checks.filter(({ key }) => chance('check', key) < quality).map(({ key }) => key)
    return { points: pointsOfChecks(rule.checks, checks, most), checks }
  }
  const choices = choicesOf(rule, most)
  if (choices) return { points: nearest(choices, share * most), checks: [] }
  if (rule.kind === 'deduction' || rule.kind === 'bonus' || rule.kind === 'count') {
    const times = Math.floor(chance('times') * 3)
    const points =
      rule.kind === 'deduction' ? most - (share < 0.8 ? times : 0) * rule.each : times * rule.each
    const isRare = rule.kind === 'bonus' && chance('rare') < 0.7
    return { points: isRare ? 0 : Math.min(most, Math.max(0, points)), checks: [] }
  }
  return { points: share > 0.93 ? most : quarter(share * most), checks: [] }
}

/** Less than that by what appraisers usually take off; the same where the rule knows nothing between. */
export function lowered(criterion: Criterion, points: Points): Points {
  const rule = plainOf(criterion.rule)
  const choices = choicesOf(rule, boundsOf(criterion).most)
  if (choices) return choices.find((choice) => choice < points) ?? points
  return Math.max(0, points - Math.max(250, quarter(points * 0.2)))
}

/** Half of the way back up, where the rule allows it. */
export function raised(criterion: Criterion, from: Points, to: Points): Points {
  const choices = choicesOf(plainOf(criterion.rule), boundsOf(criterion).most)
  return choices ? to : from + Math.floor((to - from) / 2)
}

const quarter = (points: number): Points => Math.round(points / 250) * 250

const nearest = (choices: readonly Points[], to: number): Points =>
  choices.reduce((best, one) => (Math.abs(one - to) < Math.abs(best - to) ? one : best))
