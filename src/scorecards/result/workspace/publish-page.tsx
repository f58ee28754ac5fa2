import { formatDay, formatMoment } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  Banner,
  Blockers,
  Button,
  ButtonLink,
  Card,
  DateField,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  Stack,
  Steps,
  TextField,
} from '../../../platform/ui/index.ts'
import type { RoundState } from '../../round/round.ts'
import { roundPath } from '../../self/paths.ts'
import { DocumentList } from './document-list.tsx'
import { type RoundResults, roundName } from './round-results.ts'
import { publicationTexts } from './texts.ts'

export type PublishPageProps = RoundResults & {
  readonly lang: 'vi' | 'en'
  readonly issues?: readonly Issue[]
  readonly filled?: Filled
}

const order: readonly RoundState[] = ['open', 'finalised', 'decided', 'published']

/** The last three steps of a round, the one that is due with its form. */
export function PublishPage(page: PublishPageProps) {
  const { lang, round, issues } = page
  const t = textsIn(lang, publicationTexts)
  const at = order.indexOf(round.state)
  const items = [t.finalise, t.decide, t.publish].map((label, step) => ({
    label,
    state: step < at ? ('done' as const) : step === at ? ('now' as const) : ('next' as const),
    note: noteOf(page, step),
  }))
  return (
    <>
      <PageHead eyebrow={roundName(round, lang)} title={t.title} />
      <Stack gap="loose">
        <Steps label={t.steps} items={items} />
        <ErrorSummary lang={lang} issues={issues} />
        <Due {...page} />
        <DocumentList lang={lang} roundId={round.id} />
      </Stack>
    </>
  )
}

function noteOf({ lang, round }: PublishPageProps, step: number): string | undefined {
  const t = textsIn(lang, publicationTexts)
  const { decisionNumber, decidedOn, publishedAt } = round
  if (step === 1 && decisionNumber && decidedOn) return t.decided(decisionNumber, formatDay(decidedOn))
  return step === 2 && publishedAt ? formatMoment(publishedAt) : undefined
}

function Due(page: PublishPageProps) {
  switch (page.round.state) {
    case 'open':
      return <Finalise {...page} />
    case 'finalised':
      return <Decide {...page} />
    case 'decided':
      return <Publish {...page} />
    default:
      return <Published {...page} />
  }
}

function Finalise({ lang, round, results }: PublishPageProps) {
  const t = textsIn(lang, publicationTexts)
  const sheets = results.flatMap(({ ranked }) => ranked)
  const open = sheets.filter(({ sheet }) => sheet.state !== 'final').length
  if (open > 0) {
    const fix = { href: roundPath(round.id), label: t.seeSheets }
    return <Blockers title={t.blocked} items={[{ what: t.sheetsOpen(open), fix }]} />
  }
  return (
    <Card title={t.finalise}>
      <p>{t.finaliseLead}</p>
      <Form action={`${roundPath(round.id)}/chot-dot`} label={t.finalise}>
        <Button kind="primary">{t.finaliseAct(sheets.length)}</Button>
      </Form>
    </Card>
  )
}

function Decide({ lang, round, issues, filled }: PublishPageProps) {
  const t = textsIn(lang, publicationTexts)
  return (
    <Card title={t.decide}>
      <Form action={`${roundPath(round.id)}/quyet-dinh`} label={t.decide}>
        <TextField
          name="number"
          label={t.number}
          help={t.numberHelp}
          maxlength={60}
          isRequired
          value={String(filled?.number ?? '')}
          error={errorOf(issues, 'number', lang)}
        />
        <DateField
          name="day"
          label={t.day}
          isRequired
          value={String(filled?.day ?? '')}
          error={errorOf(issues, 'day', lang)}
        />
        <Button kind="primary">{t.decideAct}</Button>
      </Form>
    </Card>
  )
}

function Publish({ lang, round, results }: PublishPageProps) {
  const t = textsIn(lang, publicationTexts)
  return (
    <Card title={t.publish}>
      <p>{t.publishLead}</p>
      <Form action={`${roundPath(round.id)}/cong-bo`} label={t.publish}>
        <Button kind="primary" icon="globe">
          {t.publishAct(results.flatMap(({ ranked }) => ranked).length)}
        </Button>
      </Form>
    </Card>
  )
}

function Published({ lang, round }: PublishPageProps) {
  const t = textsIn(lang, publicationTexts)
  return (
    <Banner tone="ok">
      {t.publishedAt(formatMoment(round.publishedAt ?? ''))}{' '}
      <ButtonLink size="small" href={`/cham-diem/${round.slug}`} icon="external-link">
        {t.seePublic}
      </ButtonLink>
    </Banner>
  )
}
