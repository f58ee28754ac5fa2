import { isAligned, loadMeasuring, type QualityKey, qualitiesOf } from '../../coverage/index.ts'
import { headOf } from '../../planning/index.ts'
import { formatNumber, type Lang } from '../../platform/i18n.ts'
import { type MeasureKey, measureCatalog } from './catalog.ts'
import { factTexts as t } from './fact-texts.ts'
import { nothing } from './made.ts'
import type { Measurer } from './measurer.ts'
import { rowsHref } from './question.ts'

export const qualityKeyOf = {
  timely: 'timely',
  complete: 'complete',
  regular: 'regular',
  continuous: 'continuous',
  manySided: 'many_sided',
} as const satisfies Record<QualityKey, MeasureKey>

const keys = Object.values(qualityKeyOf)

/** The five qualities as coverage measures them. */
export const qualityMeasures: Measurer = {
  keys,
  async measure({ db, question, today }) {
    const { planId, agencyIds, from, to } = question
    const all = (why: { vi: string; en: string }) => () =>
      Object.fromEntries(keys.map((key) => [key, nothing(why)]))
    const window = { from, to }
    if (!isAligned(window)) return all(t.halfMonths)
    const head = await headOf(db, planId)
    if (!head) return all(t.noPlan)
    const measuring = await loadMeasuring(db, head, today)
    const qualities = await qualitiesOf(db, measuring, { by: 'agency', window, agencyIds })
    return (agencyId) => {
      const own = qualities.get(String(agencyId))
      if (!own) return all(t.notAsked)()
      return Object.fromEntries(
        (Object.keys(qualityKeyOf) as QualityKey[]).map((quality) => {
          const key = qualityKeyOf[quality]
          const href = rowsHref(question, agencyId, key)
          const { score, numerator, denominator, why } = own[quality]
          if (score === null) return [key, nothing(why ?? t.notAsked, href)]
          const fact = (lang: Lang) => t.quality[lang](nameIn(key, lang), formatNumber(score, lang, 1))
          return [key, { value: score, numerator, denominator, href, factVi: fact('vi'), factEn: fact('en') }]
        }),
      )
    }
  },
}

const nameIn = (key: MeasureKey, lang: Lang) => measureCatalog[key][lang === 'vi' ? 'nameVi' : 'nameEn']
