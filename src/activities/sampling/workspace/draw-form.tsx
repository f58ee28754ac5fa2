import type { Directory } from '../../../agencies/index.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  Card,
  Choices,
  DateField,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  NumberField,
  SelectField,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import type { Words } from '../../words.ts'
import { activityTexts } from '../../workspace/activity-texts.ts'
import { one } from '../../workspace/filled.ts'
import { samplesPath } from './addresses.ts'
import { sampleTexts } from './sample-texts.ts'

export type DrawFormProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly directory: Directory
  readonly words: Words
  /** Agencies whose programme the actor verifies. */
  readonly programmes: readonly number[]
}

/** How to draw, how many, and from what. */
export function DrawForm({ lang, filled, issues, directory, words, programmes }: DrawFormProps) {
  const [t, all] = [textsIn(lang, sampleTexts), textsIn(lang, activityTexts)]
  const error = (name: string) => errorOf(issues, name, lang)
  const nameOf = (id: number) => directory.byId(id)?.shortName ?? String(id)
  return (
    <Card title={t.drawTitle} icon="list-checks">
      <Form action={samplesPath}>
        <ErrorSummary lang={lang} issues={issues} />
        <Stack>
          {programmes.length > 1 ? (
            <SelectField
              name="programme"
              label={t.programme}
              value={one(filled, 'programme')}
              options={programmes.map((id) => ({ value: String(id), label: nameOf(id) }))}
            />
          ) : (
            <input type="hidden" name="programme" value={String(programmes[0])} />
          )}
          <Choices
            name="way"
            label={t.way}
            look="rows"
            options={[
              { value: 'random', label: t.random, note: t.randomNote },
              { value: 'risk', label: t.risk, note: t.riskNote },
            ]}
            chosen={[one(filled, 'way')]}
            error={error('way')}
          />
          <FieldRow>
            <NumberField
              name="size"
              label={t.size}
              min={1}
              value={one(filled, 'size')}
              error={error('size')}
            />
            <SelectField
              name="unit"
              label={t.unit}
              value={one(filled, 'unit')}
              options={(['percent', 'count'] as const).map((value) => ({ value, label: t[value] }))}
            />
          </FieldRow>
          <TextField
            name="seed"
            label={t.seed}
            help={t.seedHelp}
            maxlength={80}
            value={one(filled, 'seed')}
            error={error('seed')}
          />
          <SelectField
            name="agency"
            label={t.agency}
            empty={all.allAgencies}
            value={one(filled, 'agency')}
            options={directory.all.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
            error={error('agency')}
          />
          <SelectField
            name="form"
            label={all.form}
            empty={all.allForms}
            value={one(filled, 'form')}
            options={words.forms.map(({ key, name }) => ({ value: key, label: name[lang] }))}
          />
          <FieldRow>
            <DateField name="from" label={t.from} value={one(filled, 'from')} error={error('from')} />
            <DateField name="to" label={t.to} value={one(filled, 'to')} error={error('to')} />
          </FieldRow>
          <Button kind="primary" icon="list-checks" isWide>
            {t.draw}
          </Button>
        </Stack>
      </Form>
    </Card>
  )
}
