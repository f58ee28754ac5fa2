import { loadDirectory, roleHolders } from '../../agencies/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import { textsIn } from '../../platform/i18n.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { mailTexts } from '../mail-texts.ts'
import { reportPath } from '../paths.ts'
import type { Report } from '../report.ts'
import { titleOf } from '../title.ts'
import type { ActDeps } from './change-report.ts'

const t = textsIn('vi', mailTexts)

type Told = Pick<ActDeps, 'clock' | 'origin'>

/** The head learns that a report awaits the signature; one mail for each time it is submitted. */
export const tellSigners = (tx: Tx, deps: Told, report: Report) =>
  tell(tx, deps, report, ['head', 'leader'], 'submitted', (title, agency) => ({
    subject: t.submittedSubject(title, agency),
    lines: [t.submitted(title, formatDay(report.dueOn))],
  }))

/** Whoever writes it learns that it came back, and why. */
export const tellWriters = (tx: Tx, deps: Told, report: Report, reason: string) =>
  tell(tx, deps, report, ['unit_officer', 'programme_officer'], 'returned', (title, agency) => ({
    subject: t.returnedSubject(title, agency),
    lines: [t.returned(title), reason],
  }))

async function tell(
  tx: Tx,
  { clock, origin }: Told,
  report: Report,
  roles: readonly ('head' | 'leader' | 'unit_officer' | 'programme_officer')[],
  about: string,
  say: (title: string, agency: string) => { readonly subject: string; readonly lines: readonly string[] },
) {
  const today = clock.today().toString()
  const agency = (await loadDirectory(tx, today)).byId(report.agencyId)?.shortName ?? ''
  const { subject, lines } = say(await titleOf(tx, report), agency)
  const body = [
    t.greeting(agency),
    '',
    ...lines,
    '',
    t.open(`${origin}${reportPath(report.id)}`),
    '',
    t.automatic,
  ]
  for (const role of roles)
    for (const { agencyId, userId, email } of await roleHolders(tx, role, today))
      if (agencyId === report.agencyId) {
        const key = `report:${report.id}:${about}:${report.edit}:${userId}`
        await queueMail(tx, { key, recipient: email, subject, body: body.join('\n') }, clock.now())
      }
}
