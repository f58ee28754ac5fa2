import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { genreName } from './line-table.tsx'
import type { Period } from './period.ts'
import { frameOf, validOf } from './rate-table.tsx'
import type { RoyaltyRate, Tally } from './royalty.ts'
import { royaltyTexts } from './texts.ts'

type Royalties = {
  readonly lang: Lang
  readonly period: Period
  readonly tally: Tally
  readonly rates: readonly RoyaltyRate[]
}

/** The tally as a workbook: sums, lines, rates. What people wrote stays text, so that no spreadsheet reckons with it. */
export function royaltySheet(royalties: Royalties): Promise<Buffer> {
  const t = textsIn(royalties.lang, royaltyTexts)
  const wide = (...widths: number[]) => widths.map((width) => ({ width }))
  return writeExcelFile(
    [
      { sheet: t.sheetSums, data: sumRows(royalties), columns: wide(40, 12, 14, 22) },
      { sheet: t.sheetLines, data: lineRows(royalties), columns: wide(60, 14, 34, 26, 12, 24, 22) },
      { sheet: t.sheetRates, data: rateRows(royalties), columns: wide(28, 16, 24, 34, 80, 60) },
    ],
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBuffer()
}

function sumRows({ lang, period, tally }: Royalties): Row[] {
  const t = textsIn(lang, royaltyTexts)
  return [
    [{ ...text(t.title), fontWeight: 'bold' }],
    [text(t.period(formatDay(period.from), formatDay(period.to)))],
    [],
    heads(t.author, t.stories, t.coefficients, t.amount),
    ...tally.authors.map(({ author, stories, coefficient, amount }) => [
      text(author),
      whole(stories),
      decimal(coefficient),
      whole(amount),
    ]),
    [{ ...text(t.sum), fontWeight: 'bold' }, null, null, { ...whole(tally.amount), fontWeight: 'bold' }],
  ]
}

function lineRows({ lang, tally, rates }: Royalties): Row[] {
  const t = textsIn(lang, royaltyTexts)
  return [
    heads(t.story, t.day, t.author, t.genre, t.coefficient, t.unit, t.amount),
    ...tally.authors
      .flatMap(({ lines }) => lines)
      .map((line) => [
        text(line.title),
        text(formatDay(line.day)),
        text(line.author),
        text(genreName(rates, line.genre, lang)),
        decimal(line.coefficient),
        line.rate ? whole(line.rate.unitVnd) : text(t.noRate),
        line.amount === null ? null : whole(line.amount),
      ]),
  ]
}

function rateRows({ lang, rates }: Royalties): Row[] {
  const t = textsIn(lang, royaltyTexts)
  return [
    heads(t.genre, t.frame, t.unit, t.valid, t.basis, t.toConfirm),
    ...rates.map((rate) => [
      text(lang === 'vi' ? rate.nameVi : rate.nameEn),
      text(frameOf(rate, lang)),
      whole(rate.unitVnd),
      text(validOf(rate, lang)),
      text(rate.legalBasis),
      text(rate.toConfirm ?? ''),
    ]),
  ]
}

const heads = (...titles: string[]): Row =>
  titles.map((title) => ({ ...text(title), fontWeight: 'bold' as const, wrap: true }))
const text = (value: string) => ({ type: String, value }) satisfies Cell
const whole = (value: number) => ({ type: Number, value, format: '#,##0' }) satisfies Cell
const decimal = (value: number) => ({ type: Number, value, format: '0.00' }) satisfies Cell
