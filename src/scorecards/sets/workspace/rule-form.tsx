import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  Choices,
  errorOf,
  FieldRow,
  ForChoice,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { type PlainKind, plainKinds, rowsOffered } from '../rule-fields.ts'
import { CheckFields } from './check-fields.tsx'
import { criterionTexts } from './criterion-texts.ts'
import { measureOptions } from './measure-options.ts'

export type RuleFormProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

/** The kind of rule, and the fields of the kind that is chosen. */
export function RuleForm(props: RuleFormProps) {
  const { lang, filled, issues } = props
  const t = textsIn(lang, criterionTexts)
  const chosen = plainKinds.find((kind) => kind === filled.rule) ?? 'manual'
  return (
    <>
      <Choices
        name="rule"
        label={t.rule}
        chosen={chosen}
        error={errorOf(issues, 'rule', lang)}
        options={plainKinds.map((kind) => ({ value: kind, label: t[kind] }))}
      />
      <noscript>
        <Button name="step" value="show" size="small">
          {t.showFields}
        </Button>
      </noscript>
      {plainKinds.map((kind) => (
        <ForChoice field="rule" value={kind} chosen={chosen} isBlock>
          <p class="soft">{about(kind, lang)}</p>
          <FieldsOf {...props} kind={kind} />
        </ForChoice>
      ))}
    </>
  )
}

function about(kind: PlainKind, lang: Lang): string {
  const t = textsIn(lang, criterionTexts)
  return {
    manual: t.aboutManual,
    yes_no: t.aboutYesNo,
    tiers: t.aboutTiers,
    proportional: t.aboutProportional,
    count: t.aboutCount,
    checks: t.aboutChecks,
    deduction: t.aboutDeduction,
    bonus: t.aboutBonus,
    formula: t.aboutFormula,
  }[kind]
}

function FieldsOf({ lang, filled, issues, kind }: RuleFormProps & { readonly kind: PlainKind }) {
  const t = textsIn(lang, criterionTexts)
  const of = (name: string) => ({
    name,
    value: String(filled[name] ?? ''),
    error: errorOf(issues, name, lang),
  })
  const number = (name: string, label: string, hint?: string) => (
    <TextField {...of(`${kind}-${name}`)} label={label} hint={hint} inputmode="decimal" isShort />
  )
  const measure = (empty: string) => (
    <SelectField {...of(`${kind}-measure`)} label={t.measure} empty={empty} options={measureOptions(lang)} />
  )
  if (kind === 'manual') return null
  if (kind === 'checks') return <CheckFields {...{ lang, filled, issues }} />
  if (kind === 'formula')
    return <TextArea {...of('formula-expression')} label={t.expression} rows={3} maxlength={2000} />
  if (kind === 'yes_no')
    return (
      <FieldRow>
        {measure(t.noMeasure)}
        {number('from', t.from, t.fromHint)}
      </FieldRow>
    )
  if (kind === 'tiers')
    return (
      <>
        {measure(t.chooseMeasure)}
        {tierIndexes(filled).map((at) => (
          <FieldRow>
            <TextField {...of(`tier-from-${at}`)} label={t.tierFrom(at + 1)} inputmode="decimal" isShort />
            <TextField
              {...of(`tier-points-${at}`)}
              label={t.tierPoints(at + 1)}
              inputmode="decimal"
              isShort
            />
          </FieldRow>
        ))}
      </>
    )
  if (kind === 'proportional')
    return (
      <>
        {measure(t.chooseMeasure)}
        <FieldRow>
          {number('full', t.full)}
          {number('floor', t.floor, t.optional)}
          {number('least', t.least, t.optional)}
        </FieldRow>
      </>
    )
  return (
    <>
      {measure(kind === 'count' ? t.chooseMeasure : t.noMeasure)}
      <FieldRow>
        {number('each', t.each)}
        {kind === 'bonus' && number('cap', t.cap)}
      </FieldRow>
    </>
  )
}

function tierIndexes(filled: Filled): readonly number[] {
  const used = Object.keys(filled).filter((name) => name.startsWith('tier-from-') && filled[name] !== '')
  return Array.from({ length: rowsOffered(used.length) }, (_, at) => at)
}
