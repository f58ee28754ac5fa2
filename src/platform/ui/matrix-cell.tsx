import { html, raw } from 'hono/html'
import { Icon } from './icon.tsx'
import type { LevelNumber } from './level.tsx'

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
      /** Nothing says how much there should be: the number of what was done stands alone. */
      readonly hidesPlanned?: boolean
      /** Short lines below the number: whom it reached. */
      readonly notes?: readonly string[]
    }
  /** Planned for, yet nothing there: shown as a gap with what can be done about it. */
  | {
      readonly kind: 'gap'
      readonly href: string
      readonly name: string
      readonly label: string
      readonly action: string
      /** The action adds something. */
      readonly isProposal?: boolean
    }
  /** Nothing was asked for here. */
  | { readonly kind: 'none'; readonly label: string }

/**
 * One `<td>` as text: a matrix has thousands, and a tree of elements for each takes ten times as long. Names begin with
 * what is seen, so that one can ask for a cell by voice.
 */
export function matrixCell(cell: MatrixCellProps) {
  if (cell.kind === 'none') return html`<td><span class="matrix-cell is-none">${cell.label}</span></td>`
  if (cell.kind === 'gap') return gapCell(cell)
  const { level, done, planned, href, name, hasSegments, isLate, hidesPlanned, notes = [] } = cell
  const seen = hidesPlanned ? `${done}` : `${done}/${planned}`
  return html`<td><a class="matrix-cell" data-level="${level}"${isLate ? raw(' data-late') : ''} href="${href}" aria-label="${[seen, ...notes].join(' ')}. ${name}"><span class="line">${glyph(level)}<span>${isLate ? lateSign : ''}<b>${done}</b>${hidesPlanned ? '' : `/${planned}`}</span></span>${hasSegments ? segments(cell) : ''}${notes.map((note) => html` <span class="note">${note}</span>`)}</a></td>`
}

const gapCell = ({ href, name, label, action, isProposal }: Extract<MatrixCellProps, { kind: 'gap' }>) =>
  html`<td><a class="matrix-cell is-gap" href="${href}" aria-label="${label} ${action}. ${name}"><span class="line">${glyph(0)}<b>${label}</b></span> <span class="action">${isProposal ? plusSign : ''}${action}</span></a></td>`

const glyph = (level: LevelNumber) =>
  raw(`<svg class="level" aria-hidden="true"><use href="#level-${level}"/></svg>`)
const lateSign = raw(String(<Icon name="circle-alert" />))
const plusSign = raw(String(<Icon name="plus" />))

/** More than this many would be too thin to tell apart. */
const mostSegments = 18

/** Solid what is verified, hatched what is done, outlined what is left: one each, or a share when there are many. */
function segments({ done, planned, verified }: { done: number; planned: number; verified: number }) {
  const all = Math.max(planned, done)
  const shown = Math.min(all, mostSegments)
  const scale = (part: number) => Math.round((part * shown) / Math.max(1, all))
  const kindAt = (at: number) => (at < scale(verified) ? 2 : at < scale(done) ? 1 : 0)
  const drawn = Array.from({ length: shown }, (_, at) => `<svg><use href="#segment-${kindAt(at)}"/></svg>`)
  return raw(`<span class="segments" aria-hidden="true">${drawn.join('')}</span>`)
}
