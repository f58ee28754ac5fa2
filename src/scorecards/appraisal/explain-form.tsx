import { textsIn } from '../../platform/i18n.ts'
import { acceptedEndings } from '../../platform/media/index.ts'
import { Button, errorOf, FileField, TextArea, TextField } from '../../platform/ui/index.ts'
import type { PanelProps } from './panel.tsx'
import { panelTexts } from './panel-texts.ts'
import { RowForm } from './row-form.tsx'

/** The unit's explanation, with files that are locked when they are sent. */
export function ExplainForm(props: PanelProps) {
  const { lang, view, issues, filled } = props
  const t = textsIn(lang, panelTexts)
  return (
    <RowForm {...props} act="giai-trinh" label={t.explanation} hasFiles>
      <TextArea
        name="text"
        label={t.explanation}
        help={t.explanationHelp}
        rows={5}
        maxlength={4000}
        value={String(filled?.text ?? view.score.explanation)}
        error={errorOf(issues, 'text', lang)}
      />
      <FileField
        lang={lang}
        name="file"
        label={t.addFiles}
        isMany
        accept={acceptedEndings}
        error={errorOf(issues, 'file', lang)}
      />
      <TextField
        name="link"
        label={t.addLink}
        type="url"
        maxlength={500}
        value={String(filled?.link ?? '')}
        error={errorOf(issues, 'link', lang)}
      />
      <Button kind="primary" icon="send" isWide>
        {t.explain}
      </Button>
    </RowForm>
  )
}
