import { type Done, done, type Refusal, refuse } from '../../platform/result.ts'
import { fold, oneLine } from '../../platform/vietnamese.ts'
import type { RoyaltyLine } from '../edition.ts'
import { type RoyaltyRate, rateOn } from '../royalty/royalty.ts'
import type { FactsForm } from './facts-form.ts'
import { factsRefusals as wrong } from './facts-texts.ts'

type Rows = Pick<FactsForm, 'author' | 'genre' | 'coefficient'>

/**
 * The rows of the royalty table; empty ones fall away. An author who had a line keeps the account it was tied to. A
 * coefficient lies within what the genre's rate of the day allows.
 */
export function royaltyLinesOf(
  { author, genre, coefficient }: Rows,
  before: readonly RoyaltyLine[],
  rates: readonly RoyaltyRate[],
  day: string,
): Done<readonly RoyaltyLine[]> | Refusal {
  const lines: RoyaltyLine[] = []
  for (const [at, name] of author.entries()) {
    const written = {
      author: oneLine(name),
      genre: genre[at] ?? '',
      coefficient: (coefficient[at] ?? '').trim(),
    }
    if (!written.author && !written.coefficient) continue
    if (!written.author) return refuse(wrong.authorMissing, 'author')
    const value = /^\d+([.,]\d{1,2})?$/.test(written.coefficient)
      ? Number(written.coefficient.replace(',', '.'))
      : undefined
    if (value === undefined) return refuse(wrong.coefficientWrong, 'coefficient')
    const rate = rateOn(rates, written.genre, day)
    if (!rate) return refuse(wrong.genreMissing, 'genre')
    if (value < rate.coefficientFrom || value > rate.coefficientTo)
      return refuse(outside(rate), 'coefficient')
    const known = before.find((one) => fold(one.author) === fold(written.author))
    lines.push({ ...written, coefficient: value, userId: known?.userId ?? null })
  }
  return done(lines)
}

const outside = ({ nameVi, nameEn, coefficientFrom, coefficientTo }: RoyaltyRate) => ({
  vi: wrong.coefficientRange.vi(
    nameVi,
    coefficientFrom.toLocaleString('vi-VN'),
    coefficientTo.toLocaleString('vi-VN'),
  ),
  en: wrong.coefficientRange.en(nameEn, String(coefficientFrom), String(coefficientTo)),
})
