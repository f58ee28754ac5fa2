import type { Agency } from '../../agencies/index.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonRow,
  ErrorSummary,
  errorOf,
  FileField,
  Form,
  SelectField,
  TextArea,
} from '../../platform/ui/index.ts'
import { planTexts } from './plan-texts.ts'

type ImportFormProps = {
  readonly lang: Lang
  readonly action: string
  /** The agencies whose plans this officer makes; with one there is nothing to choose. */
  readonly agencies: readonly Agency[]
  readonly pasted?: string
  readonly issues?: readonly Issue[]
}

/** A document comes in: a file, or its text. */
export function ImportForm({ lang, action, agencies, pasted, issues }: ImportFormProps) {
  const t = textsIn(lang, planTexts)
  return (
    <Form action={action} hasFiles label={t.importPlan}>
      <ErrorSummary lang={lang} issues={issues} />
      {agencies.length > 1 && (
        <SelectField
          name="agencyId"
          label={t.whose}
          options={agencies.map((agency) => ({ value: `${agency.id}`, label: agency.shortName }))}
          error={errorOf(issues, 'agencyId', lang)}
        />
      )}
      <FileField
        lang={lang}
        name="file"
        label={t.file}
        hint={t.fileHint}
        accept=".docx,.pdf"
        error={errorOf(issues, 'file', lang)}
      />
      <TextArea
        name="text"
        label={t.pasted}
        help={t.pastedHint}
        value={pasted}
        rows={5}
        error={errorOf(issues, 'text', lang)}
      />
      <ButtonRow>
        <Button kind="primary" icon="upload">
          {t.read}
        </Button>
      </ButtonRow>
    </Form>
  )
}
