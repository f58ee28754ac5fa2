import type { Text } from '../../platform/i18n.ts'
import type { Measured } from '../rules/measured.ts'

type Words<A extends readonly unknown[]> = {
  readonly vi: (...args: A) => string
  readonly en: (...args: A) => string
}

/** A share with the numbers it was made of; null when there is nothing to divide by. */
export const share = (
  numerator: number,
  denominator: number,
  words: Words<[number, number]>,
  none: Text,
  href: string,
): Measured =>
  denominator === 0
    ? nothing(none, href)
    : {
        ...{ value: numerator / denominator, numerator, denominator, href },
        factVi: words.vi(numerator, denominator),
        factEn: words.en(numerator, denominator),
      }

export const count = (value: number, words: Words<[number]>, href: string): Measured => ({
  ...{ value, href, factVi: words.vi(value), factEn: words.en(value) },
})

/** What cannot be said, and why. */
export const nothing = (why: Text, href?: string): Measured => ({
  ...{ value: null, factVi: why.vi, factEn: why.en, why, href },
})
