import type { Lang, Text } from '../../platform/i18n.ts'
import { formatPoints, type Points } from './points.ts'
import type { Fact } from './propose.ts'
import { ruleTexts as t } from './texts.ts'

/** 'Đã xác minh 9 trên 11 việc đến hạn (81,8%). Được 1,636 trên 2,000 điểm.' */
export const whyOf = (facts: readonly Fact[], points: Points, most: Points): Text => ({
  vi: sentence(facts, points, most, 'vi'),
  en: sentence(facts, points, most, 'en'),
})

function sentence(facts: readonly Fact[], points: Points, most: Points, lang: Lang): string {
  const told = facts.map((fact) => `${lang === 'vi' ? fact.factVi : fact.factEn}.`)
  return [...told, t.earned[lang](formatPoints(points, lang), formatPoints(most, lang))].join(' ')
}
