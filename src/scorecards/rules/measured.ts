import type { Text } from '../../platform/i18n.ts'
import { ruleTexts as t } from './texts.ts'

/**
 * What was measured of an agency, with the rows it was counted from. A share is between 0 and 1 and its numerator is
 * what the rows show; null: it cannot be said, and `why` says so.
 */
export type Measured = {
  readonly value: number | null
  readonly numerator?: number
  readonly denominator?: number
  readonly factVi: string
  readonly factEn: string
  readonly href?: string
  readonly why?: Text
}

/** Of one agency, by the key of the measure. */
export type Values = ReadonlyMap<string, Measured>

/** The value, or why there is none. Whatever is no finite number counts as not known. */
export function amountOf(values: Values, key: string): number | Text {
  const measured = values.get(key)
  const value = measured?.value ?? null
  if (value === null) return measured?.why ?? { vi: t.notMeasured.vi(key), en: t.notMeasured.en(key) }
  return Number.isFinite(value) ? value : { vi: t.notFinite.vi, en: t.notFinite.en }
}

/** From a threshold on; what binary fractions blur counts as reached. */
export const isAtLeast = (value: number, threshold: number): boolean => value > threshold - 1e-9
