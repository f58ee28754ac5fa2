import { isReformArea, reformAreas } from '../../planning/index.ts'
import { type Lang, type Text, textsOf } from '../../platform/i18n.ts'

const others: Readonly<Record<string, Text>> = textsOf({
  tuyen_truyen: { vi: 'Thông tin, tuyên truyền', en: 'Communication' },
  khao_sat: { vi: 'Khảo sát mức độ hài lòng', en: 'Satisfaction survey' },
})

/** What a field of appraisal is called: a reform area, one of the others, or as its set writes it. */
export const fieldName = (key: string, lang: Lang): string =>
  (isReformArea(key) ? reformAreas[key] : others[key])?.[lang] ?? key
