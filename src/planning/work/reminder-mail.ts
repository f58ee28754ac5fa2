import type { Calendar } from '../../platform/calendar/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { standingOf } from './assignment.ts'
import { periodLabel } from './period-label.ts'
import { reminderDaysOn } from './reminder-days.ts'
import { reminderTexts } from './reminder-texts.ts'
import { standingText } from './standing-text.ts'

export type RemindedWork = {
  readonly content: string
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string
}

export type Digest = {
  readonly agency: string
  readonly works: readonly RemindedWork[]
  /** To the head, or to the head of the agency above: what has been late for long. */
  readonly isEscalation: boolean
}

const t = textsIn('vi', reminderTexts)

/** One mail for all of an agency's works, late ones first; a long list is cut and counted. */
export function reminderMail(digest: Digest, today: Temporal.PlainDate, calendar: Calendar, address: string) {
  const lines = digest.works.map((work) => ({
    work,
    standing: standingOf({ state: 'assigned', dueOn: work.dueOn }, today, calendar),
  }))
  const late = lines.filter(({ standing }) => standing.kind === 'late')
  const coming = lines.filter(({ standing }) => standing.kind !== 'late')
  const part = (title: string, some: typeof lines) =>
    some.length === 0 ? [] : [`${title}:`, ...some.slice(0, longest).map(lineOf), ...more(some.length), '']
  const { escalate } = reminderDaysOn(today)
  const greeting = digest.isEscalation ? t.toHead(digest.agency, escalate) : t.toOfficers(digest.agency)
  const subject = digest.isEscalation
    ? t.escalationSubject(late.length, digest.agency, escalate)
    : t.subject(late.length, coming.length, digest.agency)
  const body = [
    greeting,
    '',
    ...part(t.late, late),
    ...part(t.coming, coming),
    t.open(address),
    '',
    t.automatic,
  ]
  return { subject, body: body.join('\n') }
}

/** What somebody sends at one tap: all that is late, to the head and the officers at once. */
export function nudgeMail(
  { agency, works, by }: Pick<Digest, 'agency' | 'works'> & { readonly by: string },
  today: Temporal.PlainDate,
  calendar: Calendar,
  address: string,
) {
  const lines = works
    .slice(0, longest)
    .map((work) =>
      lineOf({ work, standing: standingOf({ state: 'assigned', dueOn: work.dueOn }, today, calendar) }),
    )
  const body = [
    t.toAgency(agency, by),
    '',
    ...lines,
    ...more(works.length),
    '',
    t.open(address),
    '',
    t.counted,
  ]
  return { subject: t.nudgeSubject(works.length, agency), body: body.join('\n') }
}

const longest = 30

const more = (count: number) => (count > longest ? [t.more(count - longest)] : [])

type Line = { readonly work: RemindedWork; readonly standing: ReturnType<typeof standingOf> }

const lineOf = ({ work, standing }: Line) =>
  `- ${standingText(standing).vi} (${t.due(formatDay(work.dueOn))}): ${work.content} (${periodLabel(work).vi})`
