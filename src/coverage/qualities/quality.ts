import type { Text } from '../../platform/i18n.ts'

export const qualityKeys = ['timely', 'complete', 'regular', 'continuous', 'manySided'] as const
export type QualityKey = (typeof qualityKeys)[number]

/** What a score was made of: "18 on time of 24 due". */
export type Part = { readonly key: string; readonly numerator: number; readonly denominator: number }

/** A fact that pulls a score down, and where its rows are. */
export type Pull = { readonly text: Text; readonly href?: string }

/** 0 to 100 with one decimal; null when there is nothing to measure, and then `why` says so. */
export type Quality = {
  readonly score: number | null
  readonly numerator: number
  readonly denominator: number
  readonly parts: readonly Part[]
  readonly facts: readonly Pull[]
  readonly why?: Text
}

export type Qualities = Readonly<Record<QualityKey, Quality>>

/** A formula's answer before words are put to it. */
export type Measured = Pick<Quality, 'score' | 'numerator' | 'denominator' | 'parts'>

export const nothingMeasured: Measured = { score: null, numerator: 0, denominator: 0, parts: [] }

/** Of a share between 0 and 1. */
export const scoreOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10

/** The mean of those that can be measured, by their weights. */
export function weighted(
  parts: readonly { readonly share: number | null; readonly weight: number }[],
): number | null {
  const present = parts.filter(({ share, weight }) => share !== null && weight > 0)
  const weights = present.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  return present.reduce((sum, { share, weight }) => sum + (share ?? 0) * weight, 0) / weights
}
