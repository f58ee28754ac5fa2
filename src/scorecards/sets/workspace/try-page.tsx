import type { Agency } from '../../../agencies/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Button,
  DateField,
  FieldRow,
  Form,
  KeyFigures,
  PageHead,
  Row,
  Section,
  SelectField,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import { measureName } from '../../measures/catalog.ts'
import type { Values } from '../../rules/measured.ts'
import { formatIndex, formatPoints } from '../../rules/points.ts'
import { showAmount } from '../amounts.ts'
import type { KeptSet } from '../set.ts'
import type { TriedOut } from '../try-out.ts'
import { setPath } from './paths.ts'
import { TryTable } from './try-table.tsx'
import { tryTexts } from './try-texts.ts'

export type TryPageProps = {
  readonly lang: Lang
  readonly set: KeptSet
  readonly agencies: readonly Agency[]
  readonly asked: { readonly agencyId?: number; readonly from: string; readonly to: string }
  /** Why nothing was measured, in the reader's words. */
  readonly notice?: string
  readonly keys: readonly string[]
  readonly measured: Values
  readonly typed: Readonly<Record<string, string>>
  readonly unread: readonly string[]
  readonly tried: TriedOut
}

/** The set against an agency's figures, or against figures that are made up; nothing of it is kept. */
export function TryPage(props: TryPageProps) {
  const { lang, set, tried } = props
  const t = textsIn(lang, tryTexts)
  const { total, applicableMaximum, index } = tried.totals
  return (
    <>
      <PageHead eyebrow={lang === 'vi' ? set.nameVi : set.nameEn} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        <Form method="get" action={setPath(set.id, 'thu')} isWide>
          <Question {...props} />
          <Measures {...props} />
          <Row>
            <Button kind="primary" icon="scale">
              {t.act}
            </Button>
          </Row>
        </Form>
        <KeyFigures
          items={[
            { label: t.total, value: formatPoints(total, lang) },
            { label: t.applicable, value: formatPoints(applicableMaximum, lang) },
            { label: t.index, value: index === null ? '…' : formatIndex(index, lang) },
            { label: t.byHand, value: String(tried.byHand) },
          ]}
        />
        <TryTable {...{ lang, set, tried }} />
      </Stack>
    </>
  )
}

function Question({ lang, agencies, asked, notice }: TryPageProps) {
  const t = textsIn(lang, tryTexts)
  return (
    <FieldRow>
      <SelectField
        name="don-vi"
        label={t.agency}
        empty={t.noAgency}
        value={asked.agencyId === undefined ? '' : String(asked.agencyId)}
        options={agencies.map(({ id, shortName }) => ({ value: String(id), label: shortName }))}
        error={notice}
      />
      <DateField name="tu" label={t.from} value={asked.from} />
      <DateField name="den" label={t.to} value={asked.to} />
    </FieldRow>
  )
}

function Measures({ lang, keys, measured, typed, unread }: TryPageProps) {
  const t = textsIn(lang, tryTexts)
  const known = (key: string) => {
    const value = measured.get(key)?.value ?? null
    return value === null ? t.notMeasured : t.measuredAs(showAmount(Math.round(value * 1e4) / 1e4, key, lang))
  }
  if (keys.length === 0) return null
  return (
    <Section title={t.values} lead={t.typedHelp}>
      <div class="grid" data-align="bottom">
        {keys.map((key) => (
          <TextField
            name={`s.${key}`}
            label={measureName(key, lang)}
            hint={known(key)}
            value={typed[key]}
            inputmode="decimal"
            error={unread.includes(key) ? t.wrongValue : undefined}
          />
        ))}
      </div>
    </Section>
  )
}
