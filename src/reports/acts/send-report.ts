import { loadDirectory, type Role, roleHolders } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import type { Deps } from '../../platform/http/context.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Attachment, queueMail } from '../../platform/mail/index.ts'
import { keepBytes } from '../../platform/media/index.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { codeOfReport } from '../code.ts'
import { contentsOf } from '../contents.ts'
import { mailTexts } from '../mail-texts.ts'
import { reportPath } from '../paths.ts'
import { mayWrite } from '../permissions.ts'
import type { Report } from '../report.ts'
import { changeRow, reportById } from '../store.ts'
import { claimDeliveries } from '../store-deliveries.ts'
import { titleOf } from '../title.ts'
import { docxType, fileName, writeAnnex, writeReport, xlsxType } from '../write-files.ts'
import { changeReport } from './change-report.ts'

type SendDeps = Pick<Deps, 'db' | 'clock' | 'files' | 'origin'>

const t = textsIn('vi', mailTexts)

/**
 * Sends the numbered report, with its Word file and its annex, to those who report at the receiving agency. The files are
 * on disk before the state changes; state, deliveries and mails become true together, so that a crash sends nothing twice.
 * The province's own report leaves by other ways: it is only noted as sent.
 */
export async function sendReport(
  deps: SendDeps,
  actor: Actor,
  { reportId }: { readonly reportId: number },
): Promise<Result> {
  const report = await reportById(deps.db, reportId)
  if (!report) return notFound
  const isTurn = mayWrite(actor, report) && report.state === 'issued' && report.toAgencyId !== null
  const attachments = isTurn ? await keepFiles(deps, report) : []
  return changeReport(deps, actor, { reportId, move: 'send', by: 'writer' }, async (tx, locked) => {
    // The number was entered between the reading and the lock: its files are not written yet.
    if (locked.toAgencyId !== null && attachments.length === 0) return refuse(actTexts.noNumber)
    const recipients = await recipientsOf(tx, deps.clock, locked)
    if (locked.toAgencyId !== null && recipients.length === 0) return refuse(actTexts.nobodyReceives)
    const now = deps.clock.now()
    const emails = recipients.map(({ email }) => email)
    const fresh =
      locked.toAgencyId === null
        ? []
        : await claimDeliveries(tx, reportId, locked.toAgencyId, emails, now.toString())
    const mail = await mailOf(tx, deps, locked)
    for (const recipient of fresh) {
      const key = `report:${reportId}:sent:${recipient}`
      await queueMail(tx, { key, recipient, ...mail, attachments }, now)
    }
    await changeRow(tx, reportId, { state: 'sent', sentAt: now.toString() })
    return done({ action: 'report.sent', happening: 'report.sent', detail: { recipients: fresh.length } })
  })
}

/** What is signed never changes, so that files written before the lock are those of what is sent. */
async function keepFiles(deps: SendDeps, report: Report): Promise<readonly Attachment[]> {
  const contents = await contentsOf(deps.db, deps, report)
  const [word, sheet] = [fileName(report, '.docx'), fileName(report, '.xlsx')]
  const docx = await keepBytes(deps, await writeReport(contents), docxType, word)
  const xlsx = await keepBytes(deps, await writeAnnex(contents), xlsxType, sheet)
  return [
    { name: word, mediaType: docxType, sha256: docx },
    { name: sheet, mediaType: xlsxType, sha256: xlsx },
  ]
}

const receiving: readonly Role[] = ['programme_officer', 'unit_officer']

/** Everybody once, whatever roles they hold. */
async function recipientsOf(db: Queryable, clock: Clock, { toAgencyId }: Report) {
  const day = clock.today().toString()
  const holders = []
  for (const role of receiving) holders.push(...(await roleHolders(db, role, day)))
  const there = holders.filter(({ agencyId }) => agencyId === toAgencyId)
  return [...new Map(there.map((holder) => [holder.email, holder])).values()]
}

async function mailOf(db: Queryable, { clock, origin }: SendDeps, report: Report) {
  const directory = await loadDirectory(db, clock.today().toString())
  const agency = directory.byId(report.agencyId)?.shortName ?? ''
  const [title, code] = [await titleOf(db, report), codeOfReport(report) ?? '']
  const body = [
    t.sent(title, agency, code, formatDay(report.issuedOn ?? '')),
    ...[t.fingerprint(report.frozenSha256 ?? ''), ''],
    ...[t.open(`${origin}${reportPath(report.id)}`), '', t.automatic],
  ]
  return { subject: t.sentSubject(title, agency, code), body: body.join('\n') }
}
