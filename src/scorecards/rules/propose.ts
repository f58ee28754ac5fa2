import type { Text } from '../../platform/i18n.ts'
import { boundsOf } from './bounds.ts'
import type { Criterion } from './criterion.ts'
import { holds, isUnknown, type Known } from './expression/compute.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { expressionTexts } from './expression/texts.ts'
import { amountOf, type Measured, type Values } from './measured.ts'
import type { Points } from './points.ts'
import { pointsByRule } from './points-by-rule.ts'
import { plainOf } from './rule.ts'
import { ruleTexts as t } from './texts.ts'
import { whyOf } from './why-of.ts'

/** A measure that a proposal was made from. */
export type Fact = Measured & { readonly measure: string }

/** What the system proposes. Points null: nothing can be proposed, `why` says why, and a person gives them. */
export type Proposal = {
  readonly points: Points | null
  readonly isApplicable: boolean
  readonly why: Text
  readonly facts: readonly Fact[]
  /** Of a sum of checks: the parts that the measures show to be met. */
  readonly checks: readonly string[]
}

/** Points of another criterion as they stand on the sheet, by code; null or missing: not given yet. */
export type PointsSoFar = ReadonlyMap<string, Points | null>

const noPoints: PointsSoFar = new Map()

/** What one criterion is worth by its rule and what was measured. */
export function propose(criterion: Criterion, values: Values, soFar: PointsSoFar = noPoints): Proposal {
  const facts = new Map<string, Fact>()
  const known = knownFrom(values, soFar, facts)
  const answer = (points: Points | null, why: Text, more: Partial<Proposal> = {}): Proposal => ({
    ...{ points, isApplicable: true, why, facts: [...facts.values()], checks: [] },
    ...more,
  })
  if (criterion.applies) {
    const applies = conditionOf(criterion.applies.when, known)
    if (applies === false) return answer(null, t.doesNotApply, { isApplicable: false })
    if (isUnknown(applies)) return answer(null, applies)
  }
  const { rule } = criterion
  if (rule.kind === 'gate') {
    const opens = conditionOf(rule.when, known)
    if (opens === false) return answer(0, t.gateIsClosed)
    if (isUnknown(opens)) return answer(null, opens)
  }
  const { most } = boundsOf(criterion)
  const { points, checks } = pointsByRule(plainOf(rule), most, known)
  if (isUnknown(points)) return answer(null, points, { checks: checks ?? [] })
  return answer(points, whyOf([...facts.values()], points, most), { checks: checks ?? [] })
}

/** Whether a condition holds. One that cannot be read is judged when its set is; here it says why. */
export function conditionOf(text: string, known: Known): boolean | Text {
  const parsed = parseExpression(text)
  return parsed.ok ? holds(parsed.value, known) : parsed.issues[0]!.text
}

/** What expressions may ask for; what they asked for is kept in `facts`. */
export function knownFrom(values: Values, soFar: PointsSoFar, facts?: Map<string, Fact>): Known {
  return {
    measure: (key) => {
      const measured = values.get(key)
      if (measured) facts?.set(key, { measure: key, ...measured })
      return amountOf(values, key)
    },
    points: (code) => {
      const points = soFar.get(code) ?? null
      if (points !== null) return points / 1000
      return { vi: expressionTexts.noPoints.vi(code), en: expressionTexts.noPoints.en(code) }
    },
  }
}
