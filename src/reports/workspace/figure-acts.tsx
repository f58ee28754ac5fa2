import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { ActDisclosure, Button, errorOf, Form, TextArea, TextField } from '../../platform/ui/index.ts'
import type { ReportFigure } from '../frozen.ts'
import { rowsPath } from '../paths.ts'
import { reportTexts } from './report-texts.ts'

type FigureActsProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly figure: ReportFigure
  readonly issues: readonly Issue[]
  readonly filled: Readonly<Record<string, string>>
}

/** Unlocking a counted figure with a reason, and locking it again. */
export function FigureActs({ lang, reportId, figure, issues, filled }: FigureActsProps) {
  const t = textsIn(lang, reportTexts)
  const errors = { value: errorOf(issues, 'gia-tri', lang), reason: errorOf(issues, 'ly-do', lang) }
  const path = rowsPath(reportId, figure.key)
  return (
    <>
      {figure.set && (
        <form method="post" action={`${path}/khoa`}>
          <Button size="small" icon="lock">
            {t.lock}
          </Button>
        </form>
      )}
      <ActDisclosure
        label={t.unlock}
        icon="pencil"
        kind="quiet"
        isOpen={errors.value !== undefined || errors.reason !== undefined}
      >
        <Form action={`${path}/mo-khoa`}>
          <p class="soft small">{t.unlockLead}</p>
          <TextField
            name="gia-tri"
            label={t.value}
            inputmode="decimal"
            value={filled['gia-tri'] ?? String(figure.value).replace('.', ',')}
            error={errors.value}
            isShort
            isRequired
          />
          <TextArea
            name="ly-do"
            label={t.setReason}
            rows={3}
            value={filled['ly-do'] ?? figure.set?.reason}
            error={errors.reason}
            isRequired
          />
          <Button icon="pencil">{t.saveFigure}</Button>
        </Form>
      </ActDisclosure>
    </>
  )
}
