import { textsIn } from '../../../platform/i18n.ts'
import { DataTable } from '../../../platform/ui/index.ts'
import { formatIndex, formatPoints } from '../../rules/points.ts'
import type { Gain } from '../simulate.ts'
import type { SimulatePageProps } from './simulate-page.tsx'
import { tryName } from './simulate-query.ts'
import { simulationTexts } from './texts.ts'

/** Every criterion that is short of its most, what it would bring, and a place to try other points. */
export function GainTable({ lang, chosen, gains, tried }: SimulatePageProps) {
  const t = textsIn(lang, simulationTexts)
  const byCode = new Map(chosen.set.criteria.map((criterion) => [criterion.code, criterion]))
  const idOf = ({ code }: Gain) => byCode.get(code)?.id ?? 0
  const nameOf = ({ code }: Gain) => byCode.get(code)?.[lang === 'vi' ? 'nameVi' : 'nameEn']
  return (
    <DataTable
      caption={t.criterion}
      hidesCaption
      isFramed
      asCards
      rows={gains}
      columns={[
        {
          title: t.criterion,
          isName: true,
          cell: (gain) => (
            <>
              <span class="soft unbroken">{gain.code}</span> {nameOf(gain)}
            </>
          ),
        },
        { title: t.pointsNow, isNumber: true, cell: ({ points }) => formatPoints(points, lang) },
        { title: t.most, isNumber: true, cell: ({ most }) => formatPoints(most, lang) },
        {
          title: t.brings,
          cell: ({ place: { index, rank } }) => (
            <span class="unbroken">{t.bringsOf(index === null ? '…' : formatIndex(index, lang), rank)}</span>
          ),
        },
        {
          title: t.tryOut,
          cell: (gain) => (
            <input
              class="input"
              data-width="short"
              name={tryName(idOf(gain))}
              id={`field-${tryName(idOf(gain))}`}
              inputmode="decimal"
              autocomplete="off"
              aria-label={t.tryLabel(gain.code)}
              maxlength={12}
              value={tried.typed.get(idOf(gain)) ?? ''}
            />
          ),
        },
      ]}
    />
  )
}
