import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  SelectField,
  Stack,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import type { PassageKind } from '../draft/passages.ts'
import { codeOf, type WholePlan } from '../plan.ts'
import { type ReformArea, reformAreas } from '../reform-areas.ts'
import { reviewPath } from './answer.ts'
import { reviewTexts } from './review-texts.ts'

export type PassageTyped = { readonly text: string; readonly reformArea: string; readonly dueOn: string }

type PassageFormProps = {
  readonly lang: Lang
  readonly title: string
  readonly plan: WholePlan
  readonly kind: PassageKind
  readonly typed: PassageTyped
  readonly issues: readonly Issue[]
}

/** A requirement, a goal with its day, or a theme with its area. */
export function PassageForm({ lang, title, plan, kind, typed, issues }: PassageFormProps) {
  const t = textsIn(lang, reviewTexts)
  const error = (name: string) => errorOf(issues, name, lang)
  const areas = (Object.keys(reformAreas) as ReformArea[]).map((key) => ({
    value: key,
    label: reformAreas[key][lang],
  }))
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={title} />
      <Form isWide>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <TextArea name="text" label={t.text} value={typed.text} rows={4} error={error('text')} isRequired />
        {kind === 'theme' && (
          <SelectField
            name="reformArea"
            label={t.reformArea}
            value={typed.reformArea}
            options={areas}
            empty={t.areaByTitle}
            error={error('reformArea')}
          />
        )}
        {kind === 'goal' && (
          <TextField
            name="dueOn"
            label={t.dueOn}
            hint={t.dayHint}
            value={typed.dueOn}
            error={error('dueOn')}
            isShort
          />
        )}
        <ButtonRow>
          <Button kind="primary">{t.save}</Button>
          <ButtonLink kind="quiet" href={reviewPath(plan.head.id, `u-${kind}s`)}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
