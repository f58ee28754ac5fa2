import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { isMeasure, measureCatalog, measureName } from '../measures/catalog.ts'
import { explainExpression } from './explain-expression.ts'
import { explainTexts } from './explain-texts.ts'
import { formatPoints } from './points.ts'
import type { Applies, Check, PlainRule, Rule } from './rule.ts'

/** How points come about, in one or two sentences: 'Tỉ lệ hoàn thành kế hoạch từ 100%: điểm tối đa. …' */
export function explainRule(rule: Rule, lang: Lang): string {
  if (rule.kind !== 'gate') return explainPlain(rule, lang)
  const t = textsIn(lang, explainTexts)
  const gate = t.gate(explainExpression(rule.when, lang))
  return `${gate} ${rule.rule.kind === 'manual' ? t.sum : explainPlain(rule.rule, lang)}`
}

/** When a criterion applies at all. */
export const explainApplies = ({ when }: Applies, lang: Lang): string =>
  textsIn(lang, explainTexts).applies(explainExpression(when, lang))

function explainPlain(rule: PlainRule, lang: Lang): string {
  const t = textsIn(lang, explainTexts)
  const name = (key: string) => measureName(key, lang)
  const points = (value: number) => formatPoints(value, lang)
  switch (rule.kind) {
    case 'manual':
      return t.manual
    case 'yes_no':
      if (rule.measure === undefined) return t.yesNo
      return isMeasure(rule.measure) && measureCatalog[rule.measure].unit === 'yes'
        ? t.yesNoIf(name(rule.measure))
        : t.yesNoBy(name(rule.measure), amount(rule.measure, rule.from ?? 1, lang))
    case 'tiers': {
      const tiers = rule.tiers
        .toReversed()
        .map((tier) => t.tier(amount(rule.measure, tier.from, lang), points(tier.points)))
      return t.tiers(name(rule.measure), tiers.join('; '))
    }
    case 'proportional': {
      const full = amount(rule.measure, rule.full, lang)
      if (rule.floor === undefined) return t.proportional(name(rule.measure), full)
      const sentence = t.proportionalFrom(name(rule.measure), full, amount(rule.measure, rule.floor, lang))
      return rule.least ? `${sentence} ${t.least(points(rule.least))}` : sentence
    }
    case 'count':
      return t.count(name(rule.measure), points(rule.each))
    case 'checks':
      return t.checks(rule.checks.map((check) => explainCheck(check, lang)).join('; '))
    case 'deduction':
      return rule.measure === undefined
        ? t.deduction(points(rule.each))
        : t.deductionBy(name(rule.measure), points(rule.each))
    case 'bonus':
      return rule.measure === undefined
        ? t.bonus(points(rule.each), points(rule.cap))
        : t.bonusBy(name(rule.measure), points(rule.each), points(rule.cap))
    case 'formula':
      return t.formula(explainExpression(rule.expression, lang))
  }
}

function explainCheck({ name_vi, name_en, points, measure }: Check, lang: Lang): string {
  const t = textsIn(lang, explainTexts)
  const name = lang === 'vi' ? name_vi : name_en
  const worth = formatPoints(points, lang)
  return measure === undefined ? t.check(name, worth) : t.checkBy(name, worth, measureName(measure, lang))
}

/** In the unit of the measure: 80% of a share, 12 of a count. */
function amount(measure: string, value: number, lang: Lang): string {
  const isShare = isMeasure(measure) && measureCatalog[measure].unit === 'share'
  const shown = isShare ? value * 100 : value
  const digits =
    [0, 1, 2].find((some) => Math.abs(shown * 10 ** some - Math.round(shown * 10 ** some)) < 1e-6) ?? 3
  return `${formatNumber(shown, lang, digits)}${isShare ? '%' : ''}`
}
