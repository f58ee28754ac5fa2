import { formatMoment } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Button,
  type Column,
  DataTable,
  DateField,
  ErrorSummary,
  errorOf,
  FieldRow,
  Form,
  PageHead,
  Section,
  Stack,
  Tag,
  TextArea,
} from '../../../platform/ui/index.ts'
import { type Outage, shownAt } from '../outage.ts'
import { texts } from '../texts.ts'
import { outagesPath } from './addresses.ts'

type DeskProps = {
  readonly lang: Lang
  readonly outages: readonly Outage[]
  readonly now: Temporal.Instant
  readonly filled: Filled
  readonly issues?: readonly Issue[]
}

/** Planned interruptions: what readers are told now, what they will be told, and the form for one more. */
export function OutagesDesk({ lang, outages, now, filled, issues }: DeskProps) {
  const t = textsIn(lang, texts)
  return (
    <Stack gap="loose">
      <PageHead title={t.outages} lead={t.outagesLead} />
      {outages.length === 0 ? (
        <p>{t.noOutages}</p>
      ) : (
        <DataTable
          caption={t.outages}
          hidesCaption
          columns={columnsIn(lang, now)}
          rows={outages}
          asCards
          isFramed
        />
      )}
      <Section title={t.planOutage}>
        <OutageForm lang={lang} filled={filled} issues={issues} />
      </Section>
    </Stack>
  )
}

function columnsIn(lang: Lang, now: Temporal.Instant): readonly Column<Outage>[] {
  const t = textsIn(lang, texts)
  const when = ({ startsAt, endsAt }: Outage) => t.fromTo(formatMoment(startsAt), formatMoment(endsAt))
  return [
    { title: t.when, isName: true, cell: when },
    {
      title: t.said,
      cell: ({ textVi, textEn }) => (
        <>
          <p lang="vi">{textVi}</p>
          <p class="soft" lang="en">
            {textEn}
          </p>
        </>
      ),
    },
    { title: t.shownFrom, cell: ({ shownFrom }) => formatMoment(shownFrom) },
    {
      title: t.state,
      cell: (outage) =>
        shownAt([outage], now).length > 0 ? (
          <Tag tone="ok" icon="eye">
            {t.shownNow}
          </Tag>
        ) : (
          <Tag tone="wait" icon="clock">
            {t.waiting}
          </Tag>
        ),
    },
    {
      title: t.cancel,
      label: '',
      cell: (outage) => (
        <form method="post" action={`${outagesPath}/${outage.id}/go`}>
          <Button size="small" aria-label={t.cancelNamed(when(outage))}>
            {t.cancel}
          </Button>
        </form>
      ),
    },
  ]
}

function OutageForm({ lang, filled, issues }: Pick<DeskProps, 'lang' | 'filled' | 'issues'>) {
  const t = textsIn(lang, texts)
  const value = (name: string) => String(filled[name] ?? '')
  const day = (name: 'startsAt' | 'endsAt' | 'shownFrom', help?: string) => (
    <DateField
      name={name}
      label={t[name]}
      help={help}
      value={value(name)}
      error={errorOf(issues, name, lang)}
      isRequired={name !== 'shownFrom'}
      withTime
    />
  )
  const words = (name: 'textVi' | 'textEn', help?: string) => (
    <TextArea
      name={name}
      label={t[name]}
      help={help}
      rows={3}
      maxlength={500}
      value={value(name)}
      error={errorOf(issues, name, lang)}
      isRequired
    />
  )
  return (
    <Form action={outagesPath} label={t.planOutage} isWide>
      <ErrorSummary lang={lang} issues={issues} />
      <FieldRow>
        {day('startsAt')}
        {day('endsAt')}
        {day('shownFrom', t.shownFromHelp)}
      </FieldRow>
      {words('textVi', t.textHelp)}
      {words('textEn')}
      <div>
        <Button kind="primary" icon="megaphone">
          {t.announce}
        </Button>
      </div>
    </Form>
  )
}
