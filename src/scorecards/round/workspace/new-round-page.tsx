import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  NumberField,
  type Option,
  PageHead,
  SelectField,
  TextField,
} from '../../../platform/ui/index.ts'
import { one } from '../../self/self-form.ts'
import { roundTexts } from './texts.ts'

export type NewRoundProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly plans: readonly Option[]
  /** More than one: the reader chooses. */
  readonly agencies: readonly Option[]
}

/** Name, year, the days that count and the plan that is counted; classes come after. */
export function NewRoundPage({ lang, filled, issues, plans, agencies }: NewRoundProps) {
  const t = textsIn(lang, roundTexts)
  const field = (name: string) => ({ name, value: one(filled, name), error: errorOf(issues, name, lang) })
  return (
    <>
      <PageHead title={t.newTitle} />
      <Form label={t.newTitle}>
        <ErrorSummary lang={lang} issues={issues} />
        {agencies.length > 1 ? (
          <SelectField {...field('agencyId')} label={t.agency} options={agencies} isRequired />
        ) : (
          <input type="hidden" name="agencyId" value={agencies[0]?.value ?? ''} />
        )}
        <TextField {...field('nameVi')} label={t.name} help={t.nameHelp} maxlength={200} isRequired />
        <TextField {...field('nameEn')} label={t.nameEn} hint={t.optional} maxlength={200} />
        <NumberField {...field('year')} label={t.year} min={2010} max={2100} isRequired />
        <SelectField {...field('planId')} label={t.plan} help={t.planHelp} empty={t.noPlan} options={plans} />
        <FieldRow>
          <DateField {...field('fromDay')} label={t.from} help={t.alignedHelp} isRequired />
          <DateField {...field('toDay')} label={t.to} isRequired />
        </FieldRow>
        <ButtonRow>
          <Button kind="primary">{t.make}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
