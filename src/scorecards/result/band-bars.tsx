import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { BarList } from '../../platform/ui/index.ts'
import type { BandCount } from './ranking.ts'
import { resultTexts } from './result-texts.ts'

/** How many agencies fall into each class of results, the best first, with where each class begins. */
export function BandBars({ lang, counts }: { lang: Lang; counts: readonly BandCount[] }) {
  const t = textsIn(lang, resultTexts)
  return (
    <BarList
      items={counts.map(({ band, count }) => ({
        label: band
          ? `${band[lang === 'vi' ? 'nameVi' : 'nameEn']}, ${t.from(`${formatNumber(band.fromIndex / 1000, lang, band.fromIndex % 1000 === 0 ? 0 : 3)}%`)}`
          : t.noBand,
        value: count,
        words: t.agencies(count),
      }))}
    />
  )
}
