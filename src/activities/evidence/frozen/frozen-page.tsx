import type { Agency, Directory } from '../../../agencies/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  Card,
  Columns,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  SelectField,
  shortFingerprint,
  TextField,
} from '../../../platform/ui/index.ts'
import { frozenSetsPath } from '../../workspace/addresses.ts'
import { frozenTexts } from './frozen-texts.ts'
import type { FrozenSet } from './store-frozen.ts'

type Props = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly agencies: readonly Agency[]
  readonly sets: readonly FrozenSet[]
  readonly directory: Directory
}

/** The sets there are, and the form that fixes another. */
export function FrozenPage(props: Props) {
  const { lang, sets, directory } = props
  const t = textsIn(lang, frozenTexts)
  const number = (value: number) => formatNumber(value, lang)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Columns aside={<FreezeForm {...props} />} asideLabel={t.freeze}>
        {sets.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <DataTable
            caption={t.title}
            hidesCaption
            asCards
            rows={sets}
            columns={[
              {
                title: t.purpose,
                isName: true,
                cell: (set) => <a href={`${frozenSetsPath}/${set.id}`}>{set.purpose}</a>,
              },
              {
                title: t.agency,
                cell: (set) => directory.byId(set.agencyId)?.shortName ?? String(set.agencyId),
              },
              {
                title: t.days,
                cell: (set) => (
                  <>
                    <span class="unbroken">{formatDay(set.fromDay)}</span> -{' '}
                    <span class="unbroken">{formatDay(set.toDay)}</span>
                  </>
                ),
              },
              { title: t.size, cell: (set) => t.sizeWords(number(set.activities), number(set.evidence)) },
              { title: t.frozen, cell: (set) => `${formatMoment(set.frozenAt)}, ${set.frozenByName}` },
              {
                title: t.print,
                cell: (set) => <code class="unbroken">{shortFingerprint(set.manifestSha256)}</code>,
              },
            ]}
          />
        )}
      </Columns>
    </>
  )
}

function FreezeForm({ lang, filled, issues, agencies }: Props) {
  const t = textsIn(lang, frozenTexts)
  const value = (name: string) => (typeof filled[name] === 'string' ? filled[name] : undefined)
  return (
    <Card title={t.freeze} icon="lock">
      <ErrorSummary lang={lang} issues={issues} />
      <Form action={frozenSetsPath} label={t.freeze}>
        <SelectField
          name="agency"
          label={t.agency}
          options={agencies.map(({ id, shortName }) => ({ value: String(id), label: shortName }))}
          value={value('agency')}
          error={errorOf(issues, 'agency', lang)}
        />
        <DateField name="from" label={t.from} value={value('from')} error={errorOf(issues, 'from', lang)} />
        <DateField name="to" label={t.to} value={value('to')} error={errorOf(issues, 'to', lang)} />
        <TextField
          name="purpose"
          label={t.purpose}
          help={t.purposeHelp}
          maxlength={200}
          value={value('purpose')}
          error={errorOf(issues, 'purpose', lang)}
        />
        <Button kind="primary" isWide>
          {t.freeze}
        </Button>
      </Form>
    </Card>
  )
}
