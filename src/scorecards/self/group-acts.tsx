import { textsIn } from '../../platform/i18n.ts'
import { Button, ButtonLink } from '../../platform/ui/index.ts'
import type { ScoreRow } from '../result/score-rows.ts'
import { confirmable } from '../round/confirm-all.ts'
import type { Row } from '../round/rows.ts'
import { groupPath } from './paths.ts'
import type { SheetView } from './sheet-view.ts'
import { sheetTexts } from './texts.ts'

type Props = { readonly view: SheetView; readonly line: ScoreRow }

/** The form that every 'confirm the group' button of the table sends. */
export const confirmFormId = 'confirm-proposals'

/** On a group with open criteria right below it: confirm what is counted, score the rest in one form. */
export function GroupActs({ view: { lang, rows, scores, needs, sheet }, line: { criterion } }: Props) {
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
