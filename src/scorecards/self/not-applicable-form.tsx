import { textsIn } from '../../platform/i18n.ts'
import { ActDisclosure, Button, ErrorSummary, errorOf, Form, TextArea } from '../../platform/ui/index.ts'
import type { FormProps } from './criterion-form.tsx'
import { sheetPath } from './paths.ts'
import { one } from './self-form.ts'
import { panelTexts } from './texts.ts'

/** Takes a criterion out of the sheet with its grounds, or brings it back. */
export function NotApplicableForm({ view: { sheet, row, score }, sent }: FormProps) {
  const { lang } = sheet
  const t = textsIn(lang, panelTexts)
  const action = `${sheetPath(sheet.sheet.id)}/tieu-chi/${row.criterion.id}/khong-ap-dung`
  const edit = <input type="hidden" name="edit" value={String(score.edit)} />
  if (!score.isApplicable)
    return (
      <>
        <p>
          <b>{t.whyNot}.</b> {score.notApplicableReason}
        </p>
        <Form action={action} label={t.appliesAgain}>
          {edit}
          <input type="hidden" name="applies" value="1" />
          <Button icon="undo-2">{t.appliesAgain}</Button>
        </Form>
      </>
    )
  const issues = sent && 'whyNot' in sent.filled ? sent.issues : undefined
  return (
    <ActDisclosure label={t.notApplicable} icon="minus" kind="quiet" isOpen={issues !== undefined}>
      <Form action={action} label={t.notApplicable}>
        <ErrorSummary lang={lang} issues={issues} />
        {edit}
        <TextArea
          name="whyNot"
          label={t.whyNot}
          help={t.whyNotHelp}
          rows={3}
          value={issues && sent ? one(sent.filled, 'whyNot') : ''}
          error={errorOf(issues, 'whyNot', lang)}
        />
        <Button>{t.markNotApplicable}</Button>
      </Form>
    </ActDisclosure>
  )
}
