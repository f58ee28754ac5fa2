import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  PageHead,
  Stack,
  TextArea,
  TextField,
} from '../../platform/ui/index.ts'
import { codeOf, type WholePlan } from '../plan.ts'
import { reviewPath } from './answer.ts'
import { reviewTexts } from './review-texts.ts'

/** Everything as typed; the day as dd/mm/yyyy. */
export type HeaderTyped = Readonly<
  Record<'number' | 'symbol' | 'issuedOn' | 'place' | 'issuingBody' | 'title' | 'year', string>
>

type HeaderFormProps = {
  readonly lang: Lang
  readonly title: string
  readonly plan: WholePlan
  readonly typed: HeaderTyped
  readonly issues: readonly Issue[]
}

export function HeaderForm({ lang, title, plan, typed, issues }: HeaderFormProps) {
  const t = textsIn(lang, reviewTexts)
  const field = (name: keyof HeaderTyped, label: string) => ({
    name,
    label,
    value: typed[name],
    error: errorOf(issues, name, lang),
  })
  return (
    <Stack gap="loose">
      <PageHead eyebrow={codeOf(plan.head)} title={title} />
      <Form isWide>
        <ErrorSummary lang={lang} issues={issues} />
        <input type="hidden" name="version" value={`${plan.head.version}`} />
        <TextArea {...field('title', t.planTitle)} rows={2} isRequired />
        <FieldRow>
          <TextField {...field('number', t.numberField)} isShort />
          <TextField {...field('symbol', t.symbol)} isShort />
          <TextField {...field('issuedOn', t.issuedOn)} hint={t.dayHint} isShort />
          <TextField {...field('year', t.year)} inputmode="numeric" isShort />
        </FieldRow>
        <TextField {...field('issuingBody', t.issuingBody)} />
        <TextField {...field('place', t.place)} />
        <ButtonRow>
          <Button kind="primary">{t.save}</Button>
          <ButtonLink kind="quiet" href={reviewPath(plan.head.id, 'u-header')}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Stack>
  )
}
