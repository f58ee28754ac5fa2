import { formatNumber, type Lang } from '../../platform/i18n.ts'

/** Points are whole thousandths of a point: 2000 is two points. */
export type Points = number

/** An index in thousandths of a per cent: 85380 is 85,380%. */
export type Index = number

/** '2,000' in Vietnamese, '2.000' in English: always three decimals. */
export const formatPoints = (points: Points, lang: Lang): string => formatNumber(points / 1000, lang, 3)

/** '85,380%' in Vietnamese, '85.380%' in English. */
export const formatIndex = (index: Index, lang: Lang): string => `${formatNumber(index / 1000, lang, 3)}%`

/** What a person typed, '2', '1,5' or '1.500', as points; undefined when it is none or has more than three decimals. */
export function readPoints(text: string): Points | undefined {
  const parts = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim())
  if (!parts) return undefined
  return Number(parts[1]) * 1000 + Number((parts[2] ?? '').padEnd(3, '0'))
}

/**
 * Rounds half up to a whole thousandth. What a binary fraction is short of (1700,5 kept as 1700,4999999999998) is not
 * taken from the agency: a hundred-millionth counts as nothing.
 */
export const wholePoints = (thousandths: number): Points => Math.floor(thousandths + 0.5 + 1e-8)

/** Half-up thousandths of a per cent of points against a maximum; null when there is nothing to measure against. */
export function indexOf(points: Points, applicableMaximum: Points): Index | null {
  if (applicableMaximum <= 0) return null
  const whole = BigInt(applicableMaximum)
  return Number((2n * BigInt(points) * 100_000n + whole) / (2n * whole))
}
