import { textsIn } from '../../platform/i18n.ts'
import { standingOf } from '../appraisal/standing.ts'
import type { ScoreRow } from '../result/score-rows.ts'
import { formatPoints } from '../rules/points.ts'
import type { RowGroup } from './groups-of.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

/** The name of a section over its groups, with what it came to. */
export const SectionHead = ({ view, section }: { view: SheetView; section: ScoreRow }) => (
  <h2 class="fold-section">
    {section.criterion.code} {nameOf(view, section)} <span class="soft small">{sumOf(view, section)}</span>
  </h2>
)

/** What a group came to and how much of it still waits, for those who leave it folded. */
export function GroupSummary({ view, group: { head, lines } }: { view: SheetView; group: RowGroup }) {
  const t = textsIn(view.lang, sheetTexts)
  const waiting = lines.filter((line) => waits(view, line)).length
  return (
    <summary>
      <b>
        {head.criterion.code} {nameOf(view, head)}
      </b>{' '}
      <span class="soft small">
        {sumOf(view, head)}
        {waiting > 0 && `, ${t.waiting(waiting)}`}
      </span>
    </summary>
  )
}

/** A group is open where something of it waits for the reader, or where the chosen criterion lies. */
export const isOpen = (view: SheetView, { lines }: RowGroup, selectedId: number | undefined): boolean =>
  lines.some(
    (line) => (view.isTheirTurn && waits(view, line)) || (line.isLeaf && line.criterion.id === selectedId),
  )

function waits({ stage, needs, scores, sheet, showsAppraisal }: SheetView, line: ScoreRow): boolean {
  const id = line.criterion.id ?? 0
  if (!line.isLeaf || stage === 'final') return false
  if (stage === 'self') return (needs.get(id) ?? 'nothing') !== 'nothing'
  const score = scores.get(id)
  if (!showsAppraisal || !score) return false
  return !['not_applicable', 'agreed', 'decided'].includes(standingOf(score, sheet.state))
}

const nameOf = ({ lang }: SheetView, { criterion }: ScoreRow) =>
  lang === 'vi' ? criterion.nameVi : criterion.nameEn

/** '14,250 trên 15,000 điểm', at the stage the sheet is at. */
function sumOf({ lang, stage, showsAppraisal }: SheetView, row: ScoreRow): string {
  const t = textsIn(lang, sheetTexts)
  const points =
    stage === 'final' ? row.final : stage === 'self' || !showsAppraisal ? row.self : row.appraised
  const maximum = formatPoints(row.maximum, lang)
  // A bonus has points and no maximum.
  if (points !== null && row.maximum === 0) return t.sumOnly(formatPoints(points, lang))
  return points === null ? t.sumNone(maximum) : t.sum(formatPoints(points, lang), maximum)
}
