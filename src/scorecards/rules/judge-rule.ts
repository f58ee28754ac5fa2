import type { Text } from '../../platform/i18n.ts'
import { isMeasure } from '../measures/catalog.ts'
import type { Criterion } from './criterion.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { type Asked, expressionsOf } from './expressions-of.ts'
import type { CriterionField } from './judge-set.ts'
import { say, judgeTexts as t } from './judge-texts.ts'
import { formatPoints, type Points } from './points.ts'
import { type PlainRule, plainOf } from './rule.ts'
import type { Tree } from './tree-of.ts'

type Issue = (field: CriterionField, text: Text) => void

/** Whether the rule of a row can give what it promises. */
export function judgeRule(criterion: Criterion, tree: Tree, issue: Issue) {
  const plain = plainOf(criterion.rule)
  const isLeaf = !tree.below.has(criterion.code)
  if (!isLeaf && plain.kind !== 'manual') issue('rule', t.ruleAbove)
  if (isLeaf) judgeWorth(criterion, plain, issue)
  for (const key of measuresOf(plain)) if (!isMeasure(key)) issue('rule', say(t.unknownMeasure, key))
  judgePlain(plain, criterion.maximum, (text) => issue('rule', text))
  for (const asked of expressionsOf(criterion)) judgeExpression(asked, tree, issue)
}

function judgeWorth({ maximum, kind }: Criterion, plain: PlainRule, issue: Issue) {
  if (plain.kind === 'bonus' && maximum !== 0) issue('maximum', t.bonusMaximum)
  if (plain.kind !== 'bonus' && kind === 'criterion' && maximum <= 0) issue('maximum', t.noMaximum)
}

export function measuresOf(plain: PlainRule): readonly string[] {
  if (plain.kind === 'checks') return plain.checks.flatMap(({ measure }) => measure ?? [])
  return 'measure' in plain && plain.measure !== undefined ? [plain.measure] : []
}

function judgePlain(rule: PlainRule, maximum: Points, issue: (text: Text) => void) {
  const noMoreThanAll = (points: Points) => {
    if (points > maximum) issue(aboveMaximum(points))
  }
  if (rule.kind === 'tiers') {
    const { tiers } = rule
    if (
      tiers.some(
        ({ from, points }, at) => at > 0 && (from <= tiers[at - 1]!.from || points < tiers[at - 1]!.points),
      )
    )
      issue(t.tiersUnordered)
    noMoreThanAll(Math.max(...tiers.map(({ points }) => points)))
  }
  if (rule.kind === 'proportional') {
    if ((rule.floor ?? 0) >= rule.full) issue(t.floorAboveFull)
    noMoreThanAll(rule.least ?? 0)
  }
  if (rule.kind === 'count' || rule.kind === 'deduction' || rule.kind === 'bonus') {
    if (rule.each === 0 || (rule.kind === 'bonus' && rule.cap === 0)) issue(t.nothingEach)
  }
  if (rule.kind === 'checks') {
    const sum = rule.checks.reduce((so, { points }) => so + points, 0)
    if (new Set(rule.checks.map(({ key }) => key)).size < rule.checks.length) issue(t.checksTwice)
    if (sum !== maximum)
      issue({
        vi: t.checksSum.vi(formatPoints(sum, 'vi'), formatPoints(maximum, 'vi')),
        en: t.checksSum.en(formatPoints(sum, 'en'), formatPoints(maximum, 'en')),
      })
  }
}

function judgeExpression({ field, text, gives }: Asked, tree: Tree, issue: Issue) {
  const parsed = parseExpression(text)
  if (!parsed.ok) {
    issue(field, parsed.issues[0]!.text)
    return
  }
  const { measures, codes } = parsed.value
  if (gives === 'number' && parsed.value.gives === 'condition') issue(field, t.needsNumber)
  for (const key of measures) if (!isMeasure(key)) issue(field, say(t.unknownMeasure, key))
  if (field === 'applies' && codes.length > 0) issue(field, t.appliesByMeasures)
  for (const code of codes) if (!tree.byCode.has(code)) issue(field, say(t.unknownCode, code))
}

const aboveMaximum = (points: Points): Text => ({
  vi: t.aboveMaximum.vi(formatPoints(points, 'vi')),
  en: t.aboveMaximum.en(formatPoints(points, 'en')),
})
