import type { Child } from 'hono/jsx'
import { reformAreas } from '../../../planning/index.ts'
import { textsIn } from '../../../platform/i18n.ts'
import {
  Checkbox,
  Choices,
  errorOf,
  FieldRow,
  ForChoice,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/ui/index.ts'
import { fieldName } from '../../round/field-name.ts'
import { treeOf } from '../../rules/tree-of.ts'
import { rowKinds, scorers } from '../read-criterion.ts'
import { withBelow } from '../rows.ts'
import type { CriterionPageProps } from './criterion-page.tsx'
import { criterionTexts } from './criterion-texts.ts'
import { RuleForm } from './rule-form.tsx'

const fieldKeys = [...Object.keys(reformAreas), 'tuyen_truyen', 'khao_sat']

/** Every field of a row; those of a criterion go away while a section or group is chosen. */
export function CriterionFields(props: CriterionPageProps) {
  const { lang, filled, issues } = props
  const t = textsIn(lang, criterionTexts)
  const kind = rowKinds.find((one) => one === filled.kind) ?? 'criterion'
  const of = (name: string) => ({
    name,
    value: String(filled[name] ?? ''),
    error: errorOf(issues, name, lang),
  })
  return (
    <>
      <Choices
        name="kind"
        label={t.kind}
        chosen={kind}
        error={errorOf(issues, 'kind', lang)}
        options={rowKinds.map((one) => ({ value: one, label: t[one] }))}
      />
      <FieldRow>
        <TextField {...of('code')} label={t.code} maxlength={40} isShort isRequired />
        <SelectField {...of('parent')} label={t.parent} empty={t.top} options={parentsFor(props)} />
      </FieldRow>
      <TextArea {...of('nameVi')} label={t.nameVi} rows={2} maxlength={500} isRequired />
      <TextArea {...of('nameEn')} label={t.nameEn} hint={t.sameAsVi} rows={2} maxlength={500} />
      <FieldRow>
        <SelectField
          {...of('scorer')}
          label={t.scorer}
          empty={t.asAbove}
          options={scorers.map((one) => ({ value: one, label: t[one] }))}
        />
        <SelectField {...of('field')} label={t.field} empty={t.asAbove} options={fieldOptions(props)} />
      </FieldRow>
      <ForChoice field="kind" value="criterion" chosen={kind} isBlock>
        <TextField {...of('maximum')} label={t.maximum} hint={t.maximumHint} inputmode="decimal" isShort />
        <RuleForm lang={lang} filled={filled} issues={issues} />
        <Checkbox
          name="needsEvidence"
          label={t.needsEvidence}
          note={t.needsEvidenceNote}
          isChosen={filled.needsEvidence === '1'}
        />
      </ForChoice>
      {(['section', 'group'] as const).map((one) => (
        <ForChoice field="kind" value={one} chosen={kind} isBlock>
          <p class="soft">{t.maximumSum}</p>
        </ForChoice>
      ))}
      <Folded title={t.conditions} isOpen={isUsed(props, ['gate', 'applies'])}>
        <TextArea
          {...of('gate')}
          label={t.gate}
          hint={t.optional}
          help={t.gateHelp}
          rows={2}
          maxlength={2000}
        />
        <TextArea
          {...of('applies')}
          label={t.applies}
          hint={t.optional}
          help={t.appliesHelp}
          rows={2}
          maxlength={2000}
        />
      </Folded>
      <Folded title={t.guidance} isOpen={isUsed(props, ['helpVi', 'helpEn'])}>
        <TextArea {...of('helpVi')} label={t.helpVi} hint={t.optional} rows={2} maxlength={2000} />
        <TextArea {...of('helpEn')} label={t.helpEn} hint={t.optional} rows={2} maxlength={2000} />
        <TextField {...of('legalBasis')} label={t.legalBasis} hint={t.optional} maxlength={2000} />
        <SelectField
          {...of('reformArea')}
          label={t.reformArea}
          empty={t.asAbove}
          options={Object.entries(reformAreas).map(([value, text]) => ({ value, label: text[lang] }))}
        />
      </Folded>
    </>
  )
}

/** Open from the start when something stands in it or is wrong there. */
const isUsed = ({ filled, issues }: CriterionPageProps, names: readonly string[]) =>
  names.some((name) => (filled[name] ?? '') !== '' || issues?.some(({ field }) => field === name))

/** What is seldom needed, folded away. */
const Folded = ({ title, isOpen, children }: FoldedProps) => (
  <details class="definition" open={isOpen}>
    <summary>{title}</summary>
    <div class="form">{children}</div>
  </details>
)

type FoldedProps = { readonly title: string; readonly isOpen?: boolean; readonly children?: Child }

/** A row may lie below any other that does not lie below it. */
function parentsFor({ lang, set, criterion }: CriterionPageProps) {
  const own = new Set(criterion ? withBelow(set.criteria, criterion.code) : [])
  return treeOf(set)
    .rows.filter(({ criterion: { code }, depth }) => !own.has(code) && depth < 6)
    .map(({ criterion: { code, nameVi, nameEn } }) => ({
      value: code,
      label: `${code} ${lang === 'vi' ? nameVi : nameEn}`.slice(0, 90),
    }))
}

function fieldOptions({ lang, filled }: CriterionPageProps) {
  const own = String(filled.field ?? '')
  const keys = own === '' || fieldKeys.includes(own) ? fieldKeys : [...fieldKeys, own]
  return keys.map((key) => ({ value: key, label: fieldName(key, lang) }))
}
