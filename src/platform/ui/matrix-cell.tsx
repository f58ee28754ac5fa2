import { Icon } from './icon.tsx'
import { Level, type LevelNumber } from './level.tsx'

/** A cell says itself whole in `name`: 'UBND xã Phước Hữu, nhiệm vụ II.4: đã làm 3 trên 4, 2 đã xác minh'. */
export type MatrixCellProps =
  | {
      readonly kind: 'level'
      readonly level: LevelNumber
      readonly done: number
      readonly planned: number
      readonly verified: number
      readonly href: string
      readonly name: string
      /** Draws one segment for each thing planned; for few columns and rows. */
      readonly hasSegments?: boolean
      readonly isLate?: boolean
    }
  /** Planned for, yet nothing there: shown as a gap that proposes what to do. */
  | {
      readonly kind: 'gap'
      readonly href: string
      readonly name: string
      readonly label: string
      readonly action: string
    }
  /** Nothing was asked for here. */
  | { readonly kind: 'none'; readonly label: string }

/** Names begin with what is seen, so that one can ask for a cell by voice. Called as a function by Matrix, which may have thousands. */
export function MatrixCell(cell: MatrixCellProps) {
  if (cell.kind === 'none') return <span class="matrix-cell is-none">{cell.label}</span>
  if (cell.kind === 'gap') {
    const { href, name, label, action } = cell
    return (
      <a class="matrix-cell is-gap" href={href} aria-label={`${label} ${action}. ${name}`}>
        <span class="line">
          <Level level={0} />
          <b>{label}</b>
        </span>{' '}
        <span class="action">
          <Icon name="plus" />
          {action}
        </span>
      </a>
    )
  }
  const { level, done, planned, href, name, hasSegments, isLate } = cell
  return (
    <a
      class="matrix-cell"
      data-level={level}
      data-late={isLate ? '' : undefined}
      href={href}
      aria-label={`${done}/${planned}. ${name}`}
    >
      <span class="line">
        {Level({ level })}
        <span>
          {isLate && <Icon name="circle-alert" />}
          <b>{done}</b>/{planned}
        </span>
      </span>
      {hasSegments && <Segments {...cell} />}
    </a>
  )
}

/** More than this many would be too thin to tell apart. */
const mostSegments = 18

function Segments({ done, planned, verified }: { done: number; planned: number; verified: number }) {
  const all = Math.max(planned, done)
  const shown = Math.min(all, mostSegments)
  const scale = (part: number) => Math.round((part * shown) / Math.max(1, all))
  const kindAt = (at: number) => (at < scale(verified) ? 2 : at < scale(done) ? 1 : 0)
  return (
    <span class="segments" aria-hidden="true">
      {Array.from({ length: shown }, (_, at) => (
        <svg viewBox="0 0 12 7" preserveAspectRatio="none">
          <use href={`#segment-${kindAt(at)}`} />
        </svg>
      ))}
    </span>
  )
}
