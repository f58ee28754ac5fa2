import type { Text } from '../../platform/i18n.ts'
import { formatIndex, formatPoints } from '../rules/points.ts'
import { recomputeTexts as t } from './texts.ts'

export type DifferenceOf = keyof typeof t

/** Where a stored result is not what its log, its facts or its fingerprint say. */
export type Difference = {
  /** Of a criterion; null: of the sheet. */
  readonly code: string | null
  readonly of: DifferenceOf
  readonly stored: number | boolean | string | null
  readonly recomputed: number | boolean | string | null
}

/** 'A.1.3, điểm chốt: đang lưu 2,000, tính lại được 1,500' */
export const differenceText = (difference: Difference): Text => ({
  vi: sentence(difference, 'vi'),
  en: sentence(difference, 'en'),
})

function sentence({ code, of, stored, recomputed }: Difference, lang: 'vi' | 'en'): string {
  const shown = (value: Difference['stored']) => {
    if (value === null) return t.nothing[lang]
    if (typeof value !== 'number')
      return typeof value === 'boolean' ? t[value ? 'yes' : 'no'][lang] : value.slice(0, 12)
    if (of === 'rank') return String(value)
    return of === 'index' ? formatIndex(value, lang) : formatPoints(value, lang)
  }
  const what = code === null ? t[of][lang] : `${code}, ${t[of][lang]}`
  return lang === 'vi'
    ? `${what}: đang lưu ${shown(stored)}, tính lại được ${shown(recomputed)}`
    : `${what}: stored ${shown(stored)}, recomputed ${shown(recomputed)}`
}
