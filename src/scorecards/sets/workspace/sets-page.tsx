import { classNameOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  ActDisclosure,
  Button,
  DataTable,
  EmptyState,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  NumberField,
  PageHead,
  Row,
  Section,
  SelectField,
  Stack,
  Tag,
  TextField,
} from '../../../platform/ui/index.ts'
import type { SetHead } from '../set.ts'
import { setPath, setsPath } from './paths.ts'
import { setTexts } from './set-texts.ts'

export type SetsPageProps = {
  readonly lang: Lang
  readonly sets: readonly SetHead[]
  /** Classes a new set may be for; none: the reader makes no sets. */
  readonly classKeys: readonly string[]
  readonly year: number
  readonly filled?: Filled
  readonly issues?: readonly Issue[]
}

/** Every set the reader may see, by year. */
export function SetsPage({ lang, sets, classKeys, year, filled, issues }: SetsPageProps) {
  const t = textsIn(lang, setTexts)
  const years = Map.groupBy(sets, (set) => set.year)
  return (
    <>
      <PageHead eyebrow={t.scoring} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        {issues && <ErrorSummary lang={lang} issues={issues} />}
        {classKeys.length > 0 && <MakeForm {...{ lang, classKeys, year, filled, issues }} />}
        {sets.length === 0 && <EmptyState title={t.none}>{classKeys.length > 0 && t.noneLead}</EmptyState>}
        {[...years].map(([of, some]) => (
          <Section title={t.yearOf(of)} isRuled>
            <SetTable lang={lang} sets={some} caption={t.yearOf(of)} />
          </Section>
        ))}
      </Stack>
    </>
  )
}

type TableProps = { readonly lang: Lang; readonly sets: readonly SetHead[]; readonly caption: string }

function SetTable({ lang, sets, caption }: TableProps) {
  const t = textsIn(lang, setTexts)
  return (
    <DataTable
      caption={caption}
      hidesCaption
      isFramed
      asCards
      rows={sets}
      columns={[
        {
          title: t.className,
          isName: true,
          cell: (set) => <a href={setPath(set.id)}>{classNameOf(set.classKey)[lang]}</a>,
        },
        { title: t.version, cell: ({ version }) => t.versionOf(version), label: '' },
        {
          title: t.state,
          label: '',
          cell: (set) => (
            <Row gap="tight">
              <StateTag lang={lang} set={set} />
              <span class="soft small">{validity(set, lang)}</span>
            </Row>
          ),
        },
      ]}
    />
  )
}

export function StateTag({ lang, set }: { readonly lang: Lang; readonly set: SetHead }) {
  const t = textsIn(lang, setTexts)
  const look = {
    draft: { tone: 'wait', icon: 'pencil' },
    in_force: { tone: 'ok', icon: 'circle-check' },
    ended: { tone: 'neutral', icon: 'archive' },
  } as const
  return (
    <>
      <Tag {...look[set.state]}>{t[set.state]}</Tag>
      {set.isSample && <Tag>{t.sample}</Tag>}
    </>
  )
}

export function validity({ validFrom, validTo }: SetHead, lang: Lang): string {
  const t = textsIn(lang, setTexts)
  if (!validFrom) return ''
  return validTo ? t.fromTo(formatDay(validFrom), formatDay(validTo)) : t.from(formatDay(validFrom))
}

function MakeForm(props: Pick<SetsPageProps, 'lang' | 'classKeys' | 'year' | 'filled' | 'issues'>) {
  const { lang, classKeys, year, filled, issues } = props
  const t = textsIn(lang, setTexts)
  const of = (name: string) => ({ name, error: errorOf(issues, name, lang) })
  const said = (name: string) => (filled?.[name] === undefined ? undefined : String(filled[name]))
  return (
    <ActDisclosure label={t.make} icon="plus" isOpen={issues !== undefined}>
      <Form action={setsPath}>
        <FieldRow>
          <NumberField {...of('year')} label={t.year} value={said('year') ?? year} min={2000} max={2100} />
          <SelectField
            {...of('classKey')}
            label={t.className}
            value={said('classKey')}
            options={classKeys.map((key) => ({ value: key, label: classNameOf(key)[lang] }))}
          />
        </FieldRow>
        <TextField {...of('nameVi')} label={t.nameVi} value={said('nameVi')} maxlength={300} isRequired />
        <TextField
          {...of('nameEn')}
          label={t.nameEn}
          hint={t.optional}
          value={said('nameEn')}
          maxlength={300}
        />
        <Row>
          <Button kind="primary">{t.makeDraft}</Button>
        </Row>
      </Form>
    </ActDisclosure>
  )
}
