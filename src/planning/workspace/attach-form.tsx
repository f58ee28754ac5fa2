import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  Section,
} from '../../platform/ui/index.ts'
import type { PlanFile } from '../work/store-public.ts'
import { planPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'

type AttachProps = {
  readonly lang: Lang
  readonly planId: number
  readonly files: readonly PlanFile[]
  readonly issues?: readonly Issue[]
}

/** The editions of the document, and one more. */
export function AttachForm({ lang, planId, files, issues }: AttachProps) {
  const t = textsIn(lang, planTexts)
  return (
    <Section title={t.attach}>
      <ul class="plain">
        {files.map((file) => (
          <li>{file.name}</li>
        ))}
      </ul>
      <Form action={planPath(planId, 'tep')} hasFiles label={t.attach}>
        <ErrorSummary lang={lang} issues={issues} />
        <FileField
          lang={lang}
          name="file"
          label={t.file}
          hint={t.attachHint}
          accept=".pdf,.docx"
          error={errorOf(issues, 'file', lang)}
        />
        <ButtonRow>
          <Button icon="paperclip">{t.attachNow}</Button>
        </ButtonRow>
      </Form>
    </Section>
  )
}
