import { codeOf, type PlanHead } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  DataTable,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Section,
  SelectField,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import { type ParameterKey, type ParameterRow, parameterKeys, parameterKinds } from '../parameter.ts'
import { parameterTexts } from './parameter-texts.ts'
import { parametersPath } from './quality-query.ts'

export type ParametersProps = {
  readonly lang: Lang
  readonly head: PlanHead
  readonly rows: readonly ParameterRow[]
  readonly abouts: readonly { readonly value: string; readonly label: string }[]
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** The parameters of a plan with their basis, the newest first, and the form that sets one from today on. */
export function ParametersPage({ lang, head, rows, abouts, filled = {}, issues = [] }: ParametersProps) {
  const t = textsIn(lang, parameterTexts)
  const value = (name: string) => (typeof filled[name] === 'string' ? filled[name] : undefined)
  const named = (key: string) => parameterKinds[key as ParameterKey]?.name[lang] ?? key
  const about = (of: string) => abouts.find((one) => one.value === of)?.label ?? of
  return (
    <>
      <PageHead title={t.title} lead={t.lead(codeOf(head))} />
      <Stack gap="loose">
        <Section title={t.set}>
          <ErrorSummary lang={lang} issues={issues} />
          <Form action={parametersPath}>
            <input type="hidden" name="planId" value={head.id} />
            <SelectField
              name="key"
              label={t.parameter}
              value={value('key')}
              options={parameterKeys.map((key) => ({ value: key, label: named(key) }))}
            />
            <SelectField name="about" label={t.about} value={value('about')} options={abouts} />
            <TextField
              name="value"
              label={t.value}
              value={value('value')}
              isShort
              isRequired
              error={errorOf(issues, 'value', lang)}
            />
            <TextField
              name="basis"
              label={t.basis}
              help={t.basisHelp}
              value={value('basis')}
              isRequired
              error={errorOf(issues, 'basis', lang)}
            />
            <Button kind="primary" type="submit">
              {t.submit}
            </Button>
          </Form>
        </Section>
        <Section title={t.all} lead={t.allLead}>
          <DataTable
            caption={t.all}
            hidesCaption
            isFramed
            asCards
            rows={rows}
            columns={[
              { title: t.parameter, isName: true, cell: ({ key }) => named(key) },
              { title: t.about, cell: (row) => about(row.about) },
              { title: t.value, cell: (row) => row.value },
              { title: t.of, cell: ({ planId }) => (planId === null ? t.ofAll : t.ofPlan) },
              { title: t.from, cell: ({ validFrom }) => formatDay(validFrom) },
              { title: t.basis, cell: ({ basis }) => basis },
              { title: t.by, cell: ({ setByName }) => setByName },
            ]}
          />
        </Section>
      </Stack>
    </>
  )
}
