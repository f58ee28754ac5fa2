import type { Agency } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { followTexts } from '../follow-texts.ts'
import { type Grid, type GridLine, sumOf } from '../grid.ts'
import type { Progress } from '../store-progress.ts'
import { planPath } from './plan-at-hand.ts'
import { addressOf } from './plan-query.ts'

export type GridSight = { readonly planId: number; readonly grid: Grid; readonly lang: Lang }

/** One agency: a cell for every task it leads, each a link that says in a sentence what it shows. */
export function GridRow({ sight, agency, line }: { sight: GridSight; agency: Agency; line: GridLine }) {
  const { planId, grid, lang } = sight
  const t = textsIn(lang, followTexts)
  const to = (taskId?: number) => addressOf(planPath(planId), { 'don-vi': agency.slug, 'nhiem-vu': taskId })
  return (
    <tr>
      <th scope="row">
        <a href={to()}>{agency.shortName}</a>
      </th>
      <Cell progress={line.sum} lang={lang} />
      {line.cells.map((progress, at) => {
        const { taskId, number } = grid.tasks[at]!
        if (!progress) return <td data-number data-not-applicable aria-label={t.notAsked} />
        const words = t.progress(progress.done, progress.total, progress.verified)
        const name = t.cell(agency.shortName, t.taskNumber(number ?? `${at + 1}`), words, progress.late)
        return <Cell progress={progress} lang={lang} href={to(taskId)} name={name} />
      })}
    </tr>
  )
}

/** The sum over some agencies, as the first row of their section. */
export function SumRow({
  sight,
  name,
  lines,
}: {
  sight: GridSight
  name: string
  lines: readonly GridLine[]
}) {
  return (
    <tr data-group>
      <th scope="row">{name}</th>
      <Cell progress={sumOf(lines.map(({ sum }) => sum))} lang={sight.lang} />
      {sight.grid.tasks.map((_, at) => (
        <Cell progress={sumOf(lines.map(({ cells }) => cells[at]))} lang={sight.lang} />
      ))}
    </tr>
  )
}

type CellProps = {
  readonly progress: Progress
  readonly lang: Lang
  readonly href?: string
  /** The sentence a screen reader says for the whole cell. */
  readonly name?: string
}

function Cell({ progress, lang, href, name }: CellProps) {
  if (progress.total === 0) return <td data-number />
  const t = textsIn(lang, followTexts)
  const figure = t.progressOf(progress.done, progress.total)
  const tone = progress.late > 0 ? 'tone-late' : progress.verified === progress.total ? 'tone-ok' : undefined
  return (
    <td data-number class={tone}>
      {href ? (
        <a class="plain-link" href={href} aria-label={name}>
          {figure}
        </a>
      ) : (
        figure
      )}
    </td>
  )
}
