import { type Lang, textsIn } from '../i18n.ts'
import { texts } from './texts.ts'
import { type Bar, barsOf, type Period } from './waveform-bars.ts'
import { WaveformTable } from './waveform-table.tsx'

export type WaveformProps = {
  readonly lang: Lang
  /** In order of time: weeks of a year, say. Counts of that period alone. */
  readonly periods: readonly Period[]
  /** Which period is now; those after it are plans. */
  readonly current?: number
  /** The sentence a screen reader hears instead of the picture. */
  readonly summary: string
  /** What a period is called in the table's head: 'Tuần'. */
  readonly periodName?: string
  /** Words under the bars: { at: 0, label: 'Th. 1' }. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[]
  readonly height?: number
  /** The table stands elsewhere on the page. */
  readonly hidesTable?: boolean
  readonly hidesLegend?: boolean
}

/** Rhythm over time: solid core verified, outer done, outline planned, turmeric now. Exact counts live in its table. */
export function Waveform(props: WaveformProps) {
  const { lang, periods, current, summary, ticks = [], height = 110, hidesTable, hidesLegend } = props
  const step = 100 / Math.max(1, periods.length)
  const bars = barsOf(periods, current, height)
  return (
    <div class="waveform">
      {!hidesLegend && <WaveformLegend lang={lang} />}
      <svg role="img" aria-label={summary} width="100%" height={height}>
        {bars.map((bar, at) => (
          <Pill bar={bar} x={step * (at + 0.14)} width={step * 0.72} height={height} />
        ))}
      </svg>
      {ticks.length > 0 && (
        <svg class="ticks" aria-hidden="true" width="100%" height="22">
          {ticks.map(({ at, label }) => (
            <text class={at === current ? 'tick is-now' : 'tick'} x={percent(step * at)} y="16">
              {label}
            </text>
          ))}
        </svg>
      )}
      {!hidesTable && <WaveformTable {...props} />}
    </div>
  )
}

/** What the four looks of a bar mean. */
export function WaveformLegend({ lang }: { lang: Lang }) {
  const t = textsIn(lang, texts)
  const looks = [
    ['wave-verified', t.verified],
    ['wave-done', t.doneOnly],
    ['wave-planned', t.planned],
    ['wave-now', t.now],
  ]
  return (
    <ul class="legend">
      {looks.map(([look, words]) => (
        <li>
          <svg class="swatch" data-upright width="9" height="18" aria-hidden="true">
            <rect class={look} x="1" y="1" width="7" height="16" rx="3.5" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

function Pill({ bar, x, width, height }: { bar: Bar; x: number; width: number; height: number }) {
  const place = { x: percent(x), width: percent(width), rx: 5, ry: 5 }
  const part = (look: string, tall: number) =>
    tall > 0 ? <rect class={look} {...place} y={(height - tall) / 2} height={tall} /> : null
  if (bar.isNow) return part('wave-now', bar.outer)
  return (
    <>
      {bar.planned > bar.done ? part('wave-planned', bar.planned) : null}
      {part('wave-done', bar.done)}
      {part('wave-verified', bar.verified)}
    </>
  )
}

const percent = (value: number) => `${Number(value.toFixed(3))}%`
