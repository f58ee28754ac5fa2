import { textsIn } from '../../platform/i18n.ts'
import { Button, Row } from '../../platform/ui/index.ts'
import { formatPoints } from '../rules/points.ts'
import type { PanelProps } from './panel.tsx'
import { panelTexts } from './panel-texts.ts'
import { PointsField, ReasonField, RowForm } from './row-form.tsx'

/** First appraisal of a row: agree with one press, or give other points and say why. */
export function AppraiseForm(props: PanelProps) {
  const { lang, view } = props
  const t = textsIn(lang, panelTexts)
  const { score, scorer } = view
  return (
    <RowForm {...props} act="tham-dinh" label={t.appraised}>
      <PointsField {...props} label={t.points} value={score.appraisedPoints ?? score.selfPoints} />
      <ReasonField {...props} help={scorer === 'self' ? t.reasonHelp : t.sourceHelp} />
      <Row gap="tight">
        <Button kind="primary" name="act" value="give">
          {t.give}
        </Button>
        {score.selfPoints !== null && (
          <Button name="act" value="agree">
            {t.agree(formatPoints(score.selfPoints, lang))}
          </Button>
        )}
      </Row>
    </RowForm>
  )
}

/** The answer to an explanation: raise, or keep, with the reason either way. */
export function AnswerForm(props: PanelProps) {
  const { lang, view } = props
  const t = textsIn(lang, panelTexts)
  const { selfPoints, appraisedPoints } = view.score
  return (
    <RowForm {...props} act="tham-dinh" label={t.appraised}>
      <PointsField {...props} label={t.points} value={selfPoints ?? appraisedPoints} />
      <ReasonField {...props} help={t.answerHelp} />
      <Row gap="tight">
        <Button kind="primary" icon="arrow-up" name="act" value="give">
          {t.raise}
        </Button>
        <Button name="act" value="keep">
          {t.keep(formatPoints(appraisedPoints ?? 0, lang))}
        </Button>
      </Row>
    </RowForm>
  )
}
