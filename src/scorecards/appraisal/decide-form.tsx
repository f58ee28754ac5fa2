import { textsIn } from '../../platform/i18n.ts'
import { Button, Row } from '../../platform/ui/index.ts'
import { formatPoints } from '../rules/points.ts'
import type { PanelProps } from './panel.tsx'
import { panelTexts } from './panel-texts.ts'
import { PointsField, ReasonField, RowForm } from './row-form.tsx'

/** The council settles a row: as appraised with one press, or otherwise with a reason. */
export function DecideForm(props: PanelProps) {
  const { lang, view } = props
  const t = textsIn(lang, panelTexts)
  const { appraisedPoints, finalPoints } = view.score
  return (
    <RowForm {...props} act="chot" label={t.final}>
      <PointsField {...props} label={t.finalPoints} value={finalPoints ?? appraisedPoints} />
      <ReasonField {...props} help={t.decideHelp} />
      <Row gap="tight">
        {appraisedPoints !== null && (
          <Button kind="primary" icon="gavel" name="act" value="agree">
            {t.settleAs(formatPoints(appraisedPoints, lang))}
          </Button>
        )}
        <Button name="act" value="give">
          {t.settle}
        </Button>
      </Row>
    </RowForm>
  )
}
