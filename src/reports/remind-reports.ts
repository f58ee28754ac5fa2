import { loadDirectory, type RoleHolder, roleHolders } from '../agencies/index.ts'
import { reminderDaysOn } from '../planning/index.ts'
import { vietnamCalendar } from '../platform/calendar/index.ts'
import { formatDay } from '../platform/dates.ts'
import type { Deps } from '../platform/http/context.ts'
import { textsIn } from '../platform/i18n.ts'
import { queueMail } from '../platform/mail/index.ts'
import { mailTexts } from './mail-texts.ts'
import { reportPath } from './paths.ts'
import { type ReminderDays, type ReminderKind, reminderFor } from './remind.ts'
import { type Report, stateWords } from './report.ts'
import { standingOf, standingWords } from './standing.ts'
import { unsentUntil } from './store.ts'
import { titleOf } from './title.ts'

const t = textsIn('vi', mailTexts)

/**
 * The job of every working morning: who owes a report is reminded before and after its day; what is late for long also
 * goes to the head. A mail's key says report, kind, day and person, so a reminder is sent once however often this runs.
 */
export async function remindReports(deps: Pick<Deps, 'db' | 'clock' | 'origin'>): Promise<number> {
  const [today, calendar] = [deps.clock.today(), vietnamCalendar()]
  if (!calendar.isWorkingDay(today)) return 0
  const days = reminderDaysOn(today)
  const reports = await unsentUntil(deps.db, calendar.addWorkingDays(today, days.first).toString())
  const directory = await loadDirectory(deps.db, today.toString())
  const people = await holdersByAgency(deps)
  let mails = 0
  for (const report of reports) {
    const kind = reminderFor(report, today, calendar, days)
    const agency = directory.byId(report.agencyId)
    if (!kind || !agency) continue
    const standing = standingWords(standingOf(report, today, calendar)).vi
    const mail = mailOf(await titleOf(deps.db, report), standing, kind, days, report, deps.origin)
    const body = [t.greeting(agency.shortName), '', ...mail.lines].join('\n')
    for (const { userId, email } of people(report.agencyId, kind)) {
      const key = `report:${report.id}:${kind}:${report.dueOn}:${userId}`
      await queueMail(deps.db, { key, recipient: email, subject: mail.subject, body }, deps.clock.now())
      mails++
    }
  }
  return mails
}

function mailOf(
  title: string,
  standing: string,
  kind: ReminderKind,
  days: ReminderDays,
  report: Report,
  origin: string,
) {
  const state = stateWords[report.state].vi.toLocaleLowerCase('vi')
  return {
    subject: t.dueSubject(title, standing),
    lines: [
      t.due(title, formatDay(report.dueOn), `${standing.toLocaleLowerCase('vi')}, ${state}`),
      ...(kind === 'escalated' ? [t.toHead(String(days.escalate))] : []),
      '',
      t.open(`${origin}${reportPath(report.id)}`),
      '',
      t.automatic,
    ],
  }
}

/** Of the province its programme officer and leader, of everybody else officer and head. */
async function holdersByAgency({ db, clock }: Pick<Deps, 'db' | 'clock'>) {
  const day = clock.today().toString()
  const writers = [
    ...(await roleHolders(db, 'unit_officer', day)),
    ...(await roleHolders(db, 'programme_officer', day)),
  ]
  const heads = [...(await roleHolders(db, 'head', day)), ...(await roleHolders(db, 'leader', day))]
  const of = (holders: readonly RoleHolder[]) => Map.groupBy(holders, ({ agencyId }) => agencyId)
  const [writing, leading] = [of(writers), of(heads)]
  return (agencyId: number, kind: ReminderKind): readonly RoleHolder[] => [
    ...(writing.get(agencyId) ?? []),
    ...(kind === 'escalated' ? (leading.get(agencyId) ?? []) : []),
  ]
}
