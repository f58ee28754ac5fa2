import type { Text } from '../../platform/i18n.ts'
import { pointsOfChecks } from './bounds.ts'
import { isUnknown, type Known, numberOf } from './expression/compute.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { isAtLeast } from './measured.ts'
import { type Points, wholePoints } from './points.ts'
import type { Check, PlainRule } from './rule.ts'
import { ruleTexts as t } from './texts.ts'

/** Points by the rule alone, with the parts that are met; or why a person gives them. */
export type ByRule = { readonly points: Points | Text; readonly checks?: readonly string[] }

/** What the rule makes of the measures: always between 0 and the most, whatever was measured. */
export function pointsByRule(rule: PlainRule, most: Points, known: Known): ByRule {
  if (rule.kind === 'checks') return byChecks(rule.checks, most, known)
  const points = thousandthsBy(rule, most, known)
  return { points: typeof points === 'number' ? within(points, most) : points }
}

function thousandthsBy(
  rule: Exclude<PlainRule, { kind: 'checks' }>,
  most: Points,
  known: Known,
): number | Text {
  if (rule.kind === 'manual') return t.byAPerson
  if (rule.kind === 'formula') return byFormula(rule.expression, known)
  if (rule.measure === undefined) return t.byAPerson
  const value = known.measure(rule.measure)
  if (isUnknown(value)) return value
  switch (rule.kind) {
    case 'yes_no':
      return isAtLeast(value, rule.from ?? 1) ? most : 0
    case 'tiers':
      return Math.max(
        0,
        ...rule.tiers.filter(({ from }) => isAtLeast(value, from)).map(({ points }) => points),
      )
    case 'proportional':
      if (isAtLeast(value, rule.full)) return most
      if (!isAtLeast(value, rule.floor ?? 0)) return 0
      return Math.max(rule.floor === undefined ? 0 : (rule.least ?? 0), (most * value) / rule.full)
    case 'count':
    case 'bonus':
      return Math.max(0, value) * rule.each
    case 'deduction':
      return most - Math.max(0, value) * rule.each
  }
}

function byFormula(text: string, known: Known): number | Text {
  const parsed = parseExpression(text)
  if (!parsed.ok) return parsed.issues[0]!.text
  const points = numberOf(parsed.value, known)
  return isUnknown(points) ? points : points * 1000
}

/** Parts without a measure are for a person to tick; what was measured is told all the same. */
function byChecks(checks: readonly Check[], most: Points, known: Known): ByRule {
  const met: string[] = []
  let unknown: Text | undefined
  for (const { key, measure, from } of checks) {
    const value = measure === undefined ? t.byAPerson : known.measure(measure)
    if (isUnknown(value)) unknown ??= value
    else if (isAtLeast(value, from ?? 1)) met.push(key)
  }
  return { points: unknown ?? pointsOfChecks(checks, met, most), checks: met }
}

const within = (thousandths: number, most: Points): Points =>
  Math.min(most, Math.max(0, wholePoints(thousandths)))
