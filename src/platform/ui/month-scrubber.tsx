import { Icon } from './icon.tsx'
import { barsOf, type Period } from './waveform-bars.ts'

export type ScrubberMonth = {
  /** 'Th. 7' */
  readonly label: string
  /** 'Tháng 7: 120 trên 170 kỳ, 82 đã xác minh' */
  readonly said: string
  readonly href: string
  readonly isIn: boolean
  readonly isAhead: boolean
  /** The parts of the month, in order. */
  readonly parts: readonly Period[]
}

export type MonthScrubberProps = {
  readonly label: string
  /** 'Đang xem tháng 7 đến tháng 9 năm 2023' */
  readonly state: string
  /** How the keys work, for those who use them. */
  readonly help: string
  readonly months: readonly ScrubberMonth[]
  /** The first and last month of the window, 1 to 12. */
  readonly first: number
  readonly last: number
  /** Where a window leads: '{first}' and '{last}' stand for its months as two digits. */
  readonly hrefPattern: string
  /** What the window is called while it is moved: '{first}' and '{last}' stand for its months. */
  readonly statePattern: string
}

const height = 34

/**
 * A year as twelve small waveforms, the window marked. Each month is a link; with the script arrow keys move the window and
 * Shift with an arrow makes it longer or shorter.
 */
export function MonthScrubber(props: MonthScrubberProps) {
  const { label, state, help, months, first, last, hrefPattern, statePattern } = props
  const bars = barsOf(
    months.flatMap(({ parts }) => parts),
    undefined,
    height,
  )
  return (
    <month-scrubber
      class="scrubber"
      data-first={first}
      data-last={last}
      data-href={hrefPattern}
      data-state={statePattern}
    >
      <nav aria-label={label}>
        <ol>
          {months.map((month, at) => {
            const before = months.slice(0, at).reduce((sum, { parts }) => sum + parts.length, 0)
            const own = bars.slice(before, before + month.parts.length)
            return (
              <li data-in={month.isIn ? '' : undefined} data-ahead={month.isAhead ? '' : undefined}>
                <a
                  href={month.href}
                  aria-label={`${month.label}. ${month.said}`}
                  aria-current={month.isIn ? 'true' : undefined}
                >
                  <svg aria-hidden="true" width="44" height={height} viewBox={`0 0 44 ${height}`}>
                    {own.map((bar, part) => (
                      <Pill bar={bar} x={3 + part * 10.5} isAhead={month.isAhead} />
                    ))}
                  </svg>
                  <span>{month.label}</span>
                </a>
              </li>
            )
          })}
        </ol>
      </nav>
      <p class="scrubber-state" role="status">
        <Icon name="calendar" />
        <span data-state-words>{state}</span>
        <span class="small soft needs-script">{help}</span>
      </p>
    </month-scrubber>
  )
}

type Heights = { readonly planned: number; readonly done: number; readonly verified: number }

function Pill({ bar, x, isAhead }: { bar: Heights; x: number; isAhead: boolean }) {
  const part = (look: string, tall: number) =>
    tall > 0 ? <rect class={look} x={x} y={(height - tall) / 2} width="6" height={tall} rx="3" /> : null
  if (isAhead) return part('wave-planned', Math.max(bar.planned, 5))
  return (
    <>
      {bar.planned > bar.done ? part('wave-planned', bar.planned) : null}
      {part('wave-done', bar.done)}
      {part('wave-verified', bar.verified)}
    </>
  )
}
