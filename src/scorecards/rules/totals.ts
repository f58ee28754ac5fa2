import { boundsOf } from './bounds.ts'
import type { CriteriaSet, Criterion, Scores } from './criterion.ts'
import type { Values } from './measured.ts'
import { type Index, indexOf, type Points } from './points.ts'
import { plainOf } from './rule.ts'
import { type Standing, standingsOf } from './standing.ts'
import { treeOf } from './tree-of.ts'

/** `applicableMaximum` is the maximum without what does not apply: the re-based denominator. */
export type Sum = {
  readonly points: Points
  readonly maximum: Points
  readonly applicableMaximum: Points
}

/** `bonus` is the part of the points that no maximum stands for; `total` never exceeds the applicable maximum with it. */
export type Totals = {
  readonly byCode: ReadonlyMap<string, Sum>
  readonly total: Points
  readonly bonus: Points
  readonly applicableMaximum: Points
  readonly index: Index | null
}

const noValues: Values = new Map()

/**
 * Adds a sheet up: every section, group and the whole. What has not been given counts as 0 and stays in the
 * denominator; what does not apply leaves it; a closed gate takes the points and leaves the denominator.
 */
export function totalsOf(set: CriteriaSet, scores: Scores, values: Values = noValues): Totals {
  const tree = treeOf(set)
  const standings = standingsOf(tree, scores, values)
  const sums = new Map<string, { points: number; maximum: number; applicableMaximum: number }>()
  const whole = { points: 0, maximum: 0, applicableMaximum: 0 }
  let bonus = 0
  for (const { criterion, isLeaf } of tree.rows.toReversed()) {
    const { code, parentCode } = criterion
    const own = isLeaf ? leafSum(criterion, standings.get(code)!, scores) : (sums.get(code) ?? zero())
    sums.set(code, own)
    if (isLeaf && plainOf(criterion.rule).kind === 'bonus') bonus += own.points
    const above = parentCode === null ? whole : (sums.get(parentCode) ?? zero())
    above.points += own.points
    above.maximum += own.maximum
    above.applicableMaximum += own.applicableMaximum
    if (parentCode !== null) sums.set(parentCode, above)
  }
  const total = Math.min(whole.points, whole.applicableMaximum)
  return {
    byCode: sums,
    ...{ total, bonus, applicableMaximum: whole.applicableMaximum },
    index: indexOf(total, whole.applicableMaximum),
  }
}

const zero = () => ({ points: 0, maximum: 0, applicableMaximum: 0 })

/** Points outside the bounds count as the nearest bound, so that no sheet leaves 0 to 100%, whoever wrote it. */
function leafSum(criterion: Criterion, { isApplicable, isOpen }: Standing, scores: Scores) {
  const isBonus = plainOf(criterion.rule).kind === 'bonus'
  const maximum = isBonus ? 0 : criterion.maximum
  if (!isApplicable) return { points: 0, maximum, applicableMaximum: 0 }
  const given = scores.get(criterion.code)?.points ?? 0
  const points = Number.isSafeInteger(given) && isOpen ? given : 0
  return {
    points: Math.min(boundsOf(criterion).most, Math.max(0, points)),
    maximum,
    applicableMaximum: maximum,
  }
}
