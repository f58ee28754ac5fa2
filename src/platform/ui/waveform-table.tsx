import { formatNumber, textsIn } from '../i18n.ts'
import { DataTable } from './data-table.tsx'
import { texts } from './texts.ts'
import type { WaveformProps } from './waveform.tsx'

/** The exact counts behind the picture, folded away. */
export function WaveformTable({ lang, periods, summary, periodName }: WaveformProps) {
  const t = textsIn(lang, texts)
  const count = (value: number) => formatNumber(value, lang)
  return (
    <details class="definition">
      <summary>{t.asTable}</summary>
      <DataTable
        caption={summary}
        rows={periods}
        isDense
        isTall
        columns={[
          { title: periodName ?? t.period, cell: ({ label }) => label, isName: true },
          { title: t.planned, cell: ({ planned }) => count(planned), isNumber: true },
          { title: t.done, cell: ({ done }) => count(done), isNumber: true },
          { title: t.verified, cell: ({ verified }) => count(verified), isNumber: true },
        ]}
      />
    </details>
  )
}
