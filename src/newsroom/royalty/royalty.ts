import { fold } from '../../platform/vietnamese.ts'
import type { RoyaltyLine } from '../edition.ts'

/** What a genre earns from its first day up to, not including, `validTo`. */
export type RoyaltyRate = {
  readonly genre: string
  readonly nameVi: string
  readonly nameEn: string
  readonly coefficientFrom: number
  readonly coefficientTo: number
  /** Dong for a coefficient of one. */
  readonly unitVnd: number
  readonly validFrom: string
  readonly validTo: string | null
  readonly legalBasis: string
  /** What has still to be held against the signed document; null when it has been. */
  readonly toConfirm: string | null
}

/** A line of a story that came out on that day (ISO, in Viet Nam). */
export type EarnedLine = RoyaltyLine & {
  readonly storyId: number
  readonly title: string
  readonly agencyId: number
  readonly day: string
}

/** In dong; null where no rate holds on the day. */
export type PricedLine = EarnedLine & { readonly rate: RoyaltyRate | null; readonly amount: number | null }

export type AuthorTally = {
  readonly author: string
  readonly stories: number
  readonly coefficient: number
  readonly amount: number
  readonly lines: readonly PricedLine[]
}

export type Tally = {
  readonly authors: readonly AuthorTally[]
  readonly stories: number
  readonly amount: number
  /** Lines that no rate covers: they are shown and not summed. */
  readonly unpriced: readonly PricedLine[]
}

/** The rate of a genre on a day: that of the day the story came out, whatever has changed since. */
export const rateOn = (rates: readonly RoyaltyRate[], genre: string, day: string): RoyaltyRate | null =>
  rates.find(
    (rate) => rate.genre === genre && rate.validFrom <= day && (rate.validTo === null || day < rate.validTo),
  ) ?? null

/** Coefficients have two decimals, so the sum is kept in whole hundredths; half a dong goes up. */
export const amountOf = (coefficient: number, unitVnd: number): number =>
  Math.round((hundredths(coefficient) * unitVnd) / 100)

/** Who earned what: by account where there is one, else by the name without regard to case and diacritics. */
export function tallyOf(lines: readonly EarnedLine[], rates: readonly RoyaltyRate[]): Tally {
  const priced = lines.map((line) => price(line, rates))
  const authors = [...Map.groupBy(priced, authorKey).values()].map(asAuthor)
  return {
    authors: authors.sort((a, b) => b.amount - a.amount || a.author.localeCompare(b.author, 'vi')),
    stories: new Set(lines.map(({ storyId }) => storyId)).size,
    amount: sum(priced.map(({ amount }) => amount ?? 0)),
    unpriced: priced.filter(({ amount }) => amount === null),
  }
}

function price(line: EarnedLine, rates: readonly RoyaltyRate[]): PricedLine {
  const rate = rateOn(rates, line.genre, line.day)
  return { ...line, rate, amount: rate && amountOf(line.coefficient, rate.unitVnd) }
}

const authorKey = ({ userId, author }: EarnedLine) => (userId ? `user ${userId}` : `name ${fold(author)}`)

const asAuthor = (lines: readonly PricedLine[]): AuthorTally => ({
  author: lines[0]!.author,
  stories: new Set(lines.map(({ storyId }) => storyId)).size,
  coefficient: sum(lines.map(({ coefficient }) => hundredths(coefficient))) / 100,
  amount: sum(lines.map(({ amount }) => amount ?? 0)),
  lines,
})

const hundredths = (coefficient: number) => Math.round(coefficient * 100)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
