import type { Child } from 'hono/jsx'
import { textsIn } from '../../platform/i18n.ts'
import { Icon, TableScroll, Tag } from '../../platform/ui/index.ts'
import type { ScoreRow } from '../result/score-rows.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { GroupActs } from './group-acts.tsx'
import { GroupSummary, isOpen, SectionHead } from './group-summary.tsx'
import { groupsOf, type RowGroup } from './groups-of.ts'
import { criterionPath } from './paths.ts'
import { RowState } from './row-state.tsx'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

type Props = {
  readonly view: SheetView
  readonly selectedId?: number
  /** Only what still needs a person, under the rows it lies in. */
  readonly isLeft: boolean
}

/** Every row of the set with what each stage gave it, group by group; a group where nothing waits is folded. */
export function SheetTable({ view, selectedId, isLeft }: Props) {
  const t = textsIn(view.lang, sheetTexts)
  return (
    <section id="bang-diem" aria-label={t.table}>
      {groupsOf(linesOf(view, isLeft)).map((group) => (
        <>
          {group.section && <SectionHead view={view} section={group.section} />}
          <details class="fold" open={isLeft || isOpen(view, group, selectedId)}>
            <GroupSummary view={view} group={group} />
            <GroupTable {...{ view, selectedId, group }} />
          </details>
        </>
      ))}
    </section>
  )
}

function GroupTable({
  view,
  selectedId,
  group: { head, lines },
}: Omit<Props, 'isLeft'> & { group: RowGroup }) {
  const t = textsIn(view.lang, sheetTexts)
  const numbers =
    view.stage === 'self' ? [t.maximum, t.proposed, t.self] : [t.maximum, t.self, t.appraisal, t.final]
  const caption = `${t.table}: ${head.criterion.code}`
  return (
    <TableScroll label={caption} isFramed>
      <table class="table points" data-dense="" data-cards="inline">
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            {numbers.map((title) => (
              <th scope="col" data-number="">
                {title}
              </th>
            ))}
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line {...{ view, line, selectedId }} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

type LineProps = Omit<Props, 'isLeft'> & { readonly line: ScoreRow }

function linesOf({ table, rows, needs }: SheetView, isLeft: boolean): readonly ScoreRow[] {
  if (!isLeft) return table
  const left = rows.filter(({ criterion }) => (needs.get(criterion.id ?? 0) ?? 'nothing') !== 'nothing')
  const shown = new Set(left.flatMap(({ path }) => path))
  return table.filter(({ criterion }) => shown.has(criterion.code))
}

function Line({ view, line, selectedId }: LineProps) {
  const { criterion, depth, isLeaf, isApplicable } = line
  const isSelected = isLeaf && criterion.id === selectedId
  return (
    <tr
      data-group={depth === 1 ? '' : undefined}
      data-selected={isSelected ? '' : undefined}
      data-not-applicable={isApplicable ? undefined : ''}
    >
      <Name {...{ view, line, isSelected }} />
      {isApplicable ? <Numbers {...{ view, line }} /> : <NotApplicable {...{ view, line }} />}
    </tr>
  )
}

function Name({ view: { lang, sheet }, line, isSelected }: LineProps & { isSelected: boolean }) {
  const { criterion, depth, isLeaf } = line
  const name = lang === 'vi' ? criterion.nameVi : criterion.nameEn
  const code = <span class="unbroken soft">{criterion.code}</span>
  return (
    <th scope="row" data-depth={String(depth)} data-plain={isLeaf ? '' : undefined}>
      {isLeaf ? (
        <a
          class="plain-link"
          href={criterionPath(sheet.id, criterion.id ?? 0)}
          aria-current={isSelected ? 'true' : undefined}
        >
          {code} {name}
        </a>
      ) : (
        <>
          {code} {name}
        </>
      )}
    </th>
  )
}

function Numbers({ view, line }: LineProps) {
  const { lang, stage, scores, rows, mayScore, showsAppraisal } = view
  const t = textsIn(lang, sheetTexts)
  const { criterion, isLeaf, maximum } = line
  const row = rows.find((one) => one.criterion === criterion)
  const score = scores.get(criterion.id ?? 0)
  const isDecided = stage === 'final' || (score?.finalPoints ?? null) !== null
  const said = (points: Points | null | undefined, none?: string): Child =>
    points === null || points === undefined
      ? none && <span class="soft">{none}</span>
      : formatPoints(points, lang)
  // An empty cell is left out of a phone's card.
  const cell = (label: string, child: Child, isNone = false) => (
    <td data-number="" data-label={label} data-none={isNone ? '' : undefined}>
      {isLeaf || !child ? child : <b>{child}</b>}
    </td>
  )
  return (
    <>
      {cell(t.maximum, <span class="soft">{formatPoints(maximum, lang)}</span>)}
      {stage === 'self' && cell(t.proposed, isLeaf && said(score?.proposed))}
      {cell(t.self, row?.scorer === 'self' && said(line.self))}
      {stage !== 'self' &&
        cell(t.appraisal, showsAppraisal && line.appraised !== null && <Appraised {...{ view, line }} />)}
      {stage !== 'self' && cell(t.final, isDecided ? said(line.final) : said(null, t.notDecided), !isDecided)}
      <td>
        {isLeaf && row ? <RowState {...{ view, row }} /> : mayScore && <GroupActs {...{ view, line }} />}
      </td>
    </>
  )
}

/** What appraisers gave; lower than the self-score with an arrow and a word for those who do not see it. */
function Appraised({ view: { lang }, line: { isLeaf, self, appraised } }: LineProps) {
  if (appraised === null) return null
  const isLower = isLeaf && self !== null && appraised < self
  if (!isLower) return <>{formatPoints(appraised, lang)}</>
  return (
    <b class="tone-late unbroken">
      <Icon name="arrow-down" /> {formatPoints(appraised, lang)}
    </b>
  )
}

function NotApplicable({ view, line }: LineProps) {
  const t = textsIn(view.lang, sheetTexts)
  return (
    <>
      <td data-number="" data-label={t.maximum}>
        {formatPoints(line.maximum, view.lang)}
      </td>
      <td colspan={view.stage === 'self' ? 3 : 4}>
        <Tag icon="minus">{t.notApplicable}</Tag>
        <div class="small">{line.notApplicableReason}</div>
      </td>
    </>
  )
}
