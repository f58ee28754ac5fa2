import type { Child } from 'hono/jsx'
import { textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink, Icon, TableScroll, Tag } from '../../platform/ui/index.ts'
import type { ScoreRow } from '../result/score-rows.ts'
import { confirmable } from '../round/confirm-all.ts'
import type { Row } from '../round/rows.ts'
import { formatPoints, type Points } from '../rules/points.ts'
import { criterionPath, groupPath } from './paths.ts'
import { RowState } from './row-state.tsx'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

type Props = {
  readonly view: SheetView
  readonly selectedId?: number
  /** Only what still needs a person, under the rows it lies in. */
  readonly isLeft: boolean
}

/** The form that every 'confirm the group' button of the table sends. */
export const confirmFormId = 'confirm-proposals'

/** Every row of the set with what each stage gave it; a click opens its rule, its facts and its evidence. */
export function SheetTable({ view, selectedId, isLeft }: Props) {
  const t = textsIn(view.lang, sheetTexts)
  const numbers =
    view.stage === 'self' ? [t.maximum, t.proposed, t.self] : [t.maximum, t.self, t.appraisal, t.final]
  return (
    <TableScroll label={t.table} isFramed>
      <table class="table" data-dense="" data-cards="inline" id="bang-diem">
        <caption class="hidden-text">{t.table}</caption>
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
          {linesOf(view, isLeft).map((line) => (
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
  const said = (points: Points | null | undefined, none?: string): Child =>
    points === null || points === undefined
      ? none && <span class="soft">{none}</span>
      : formatPoints(points, lang)
  // An empty cell is left out of a phone's card.
  const cell = (label: string, child: Child) => (
    <td data-number="" data-label={label}>
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
      {stage !== 'self' &&
        cell(
          t.final,
          stage === 'final' || score?.finalPoints != null ? said(line.final) : said(null, t.notDecided),
        )}
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

/** On a group with open criteria right below it: confirm what is counted, score the rest in one form. */
function GroupActs({ view: { lang, rows, scores, needs, sheet }, line: { criterion } }: LineProps) {
  const t = textsIn(lang, sheetTexts)
  const ready = new Set(confirmable(rows, scores, criterion.code).map(({ criterionId }) => criterionId))
  const near = rows.filter(({ criterion: { parentCode }, isLeaf }) => isLeaf && parentCode === criterion.code)
  const needOf = ({ criterion: { id } }: Row) => needs.get(id ?? 0) ?? 'nothing'
  const isReady = near.some(({ criterion: { id } }) => ready.has(id ?? 0))
  const open = near.filter((row) => needOf(row) === 'points' || needOf(row) === 'proof').length
  const named = <span class="hidden-text"> {criterion.code}</span>
  return (
    <>
      {isReady && (
        <Button size="small" form={confirmFormId} name="code" value={criterion.code}>
          {t.confirmGroup(ready.size)}
          {named}
        </Button>
      )}
      {open > 1 && (
        <ButtonLink size="small" href={groupPath(sheet.id, criterion.id ?? 0)}>
          {t.scoreGroup(open)}
          {named}
        </ButtonLink>
      )}
    </>
  )
}
