import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import { factsPath } from '../workspace/addresses.ts'
import type { PricedLine, RoyaltyRate } from './royalty.ts'
import { royaltyTexts } from './texts.ts'

type LineTableProps = {
  readonly lang: Lang
  readonly lines: readonly PricedLine[]
  readonly rates: readonly RoyaltyRate[]
}

/** Every line the sums were made from, each leading to its story. */
export function LineTable({ lang, lines, rates }: LineTableProps) {
  const t = textsIn(lang, royaltyTexts)
  return (
    <DataTable
      caption={t.byLine}
      rows={lines}
      isFramed
      asCards
      columns={[
        {
          title: t.story,
          isName: true,
          cell: ({ storyId, title }) => <a href={factsPath(storyId)}>{title}</a>,
        },
        { title: t.day, cell: ({ day }) => <span class="unbroken">{formatDay(day)}</span> },
        { title: t.author, cell: ({ author }) => author },
        { title: t.genre, cell: ({ genre }) => genreName(rates, genre, lang) },
        {
          title: t.coefficient,
          isNumber: true,
          cell: ({ coefficient }) => formatNumber(coefficient, lang, 2),
        },
        {
          title: t.unit,
          isNumber: true,
          cell: ({ rate }) => (rate ? formatNumber(rate.unitVnd, lang) : t.noRate),
        },
        {
          title: t.amount,
          isNumber: true,
          cell: ({ amount }) => (amount === null ? '' : formatNumber(amount, lang)),
        },
      ]}
    />
  )
}

export const genreName = (rates: readonly RoyaltyRate[], genre: string, lang: Lang): string => {
  const rate = rates.find((one) => one.genre === genre)
  return rate ? (lang === 'vi' ? rate.nameVi : rate.nameEn) : genre
}
