import { formatNumber, type Lang, textsIn } from '../i18n.ts'
import { DataTable } from './data-table.tsx'
import { texts } from './texts.ts'

export type ChartBar = {
  /** In the table and under the pointer: '14/09/2023'. */
  readonly label: string
  readonly value: number
  /** Under the bar, where there is room for some: '14/09'. */
  readonly tick?: string
}

export type BarChartProps = {
  readonly lang: Lang
  /** In order of time. */
  readonly bars: readonly ChartBar[]
  /** The sentence a screen reader hears instead of the picture, and the table's caption. */
  readonly summary: string
  /** Heads of the table: what a bar is, what its value is. */
  readonly heads: readonly [string, string]
  readonly height?: number
}

/** Counts over time as bars from zero, with lines to read them by and the exact numbers in a table below. */
export function BarChart({ lang, bars, summary, heads, height = 190 }: BarChartProps) {
  const t = textsIn(lang, texts)
  const top = niceTop(Math.max(0, ...bars.map(({ value }) => value)))
  const lines = [top, top / 2]
  const step = 100 / Math.max(1, bars.length)
  const yOf = (value: number) => height - ((height - headroom) * value) / top
  return (
    <div class="bar-chart">
      <svg role="img" aria-label={summary} width="100%" height={height}>
        {lines.map((value) => (
          <line class="chart-line" x1="0" x2="100%" y1={round(yOf(value))} y2={round(yOf(value))} />
        ))}
        {bars.map(({ label, value }, at) => (
          <rect
            class="chart-bar"
            x={percent(step * (at + 0.12))}
            width={percent(step * 0.76)}
            y={round(yOf(value))}
            height={round(height - yOf(value))}
            rx="2"
          >
            <title>{`${label}: ${formatNumber(value, lang)}`}</title>
          </rect>
        ))}
        {lines.map((value) => (
          <text class="chart-scale" x="0" y={round(yOf(value) - 4)}>
            {formatNumber(value, lang)}
          </text>
        ))}
        <line class="chart-base" x1="0" x2="100%" y1={height} y2={height} />
      </svg>
      <svg class="ticks" aria-hidden="true" width="100%" height="22">
        {bars.map(({ tick }, at) =>
          tick ? (
            <text class="tick" x={percent(step * (at + 0.12))} y="16">
              {tick}
            </text>
          ) : null,
        )}
      </svg>
      <details class="definition">
        <summary>{t.asTable}</summary>
        <DataTable
          caption={summary}
          rows={bars}
          isDense
          isTall
          columns={[
            { title: heads[0], cell: ({ label }) => label, isName: true },
            { title: heads[1], cell: ({ value }) => formatNumber(value, lang), isNumber: true },
          ]}
        />
      </details>
    </div>
  )
}

/** Room for the number on the highest line. */
const headroom = 18

/** The round number at or above the highest: 2, 10, 20, 50, 100 …, so that its half is whole too. */
export function niceTop(highest: number): number {
  for (let ten = 1; ; ten *= 10)
    for (const step of [2, 4, 6, 10]) if (step * ten >= highest) return step * ten
}

const percent = (value: number) => `${round(value)}%`
const round = (value: number) => Number(value.toFixed(2))
