import { reformAreas } from '../../planning/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { DataTable } from '../../platform/ui/index.ts'
import { formatIndex } from '../rules/points.ts'
import type { Years } from './load-years.ts'
import { resultTexts } from './result-texts.ts'

type Line = { readonly name: string; readonly byYear: ReadonlyMap<number, number | null> }

/** The years beside one another by area, and by how many points of the index the last differs from the one before. */
export function YearsTable({ lang, years: { years, wholes, lines } }: { lang: Lang; years: Years }) {
  const t = textsIn(lang, resultTexts)
  const rows: Line[] = [
    { name: t.whole, byYear: wholes },
    ...lines.map(({ area, byYear }) => ({
      name: reformAreas[area as keyof typeof reformAreas][lang],
      byYear,
    })),
  ]
  const [before, last] = [years.at(-2), years.at(-1)]
  const change = ({ byYear }: Line) => {
    const [one, other] = [byYear.get(before!) ?? null, byYear.get(last!) ?? null]
    return one === null || other === null ? '…' : signed(other - one, lang)
  }
  return (
    <DataTable
      caption={t.years}
      hidesCaption
      asCards
      rows={rows}
      columns={[
        { title: t.area, isName: true, cell: ({ name }) => name },
        ...years.map((year) => ({
          title: String(year),
          isNumber: true,
          cell: ({ byYear }: Line) => {
            const share = byYear.get(year) ?? null
            return share === null ? '…' : formatIndex(share, lang)
          },
        })),
        ...(before === undefined ? [] : [{ title: t.change, isNumber: true, cell: change }]),
      ]}
    />
  )
}

/** '+1,250%'; a real minus, not a hyphen. */
const signed = (difference: number, lang: Lang): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${formatIndex(Math.abs(difference), lang)}`
