import { type Directory, loadDirectory, type RoleHolder, roleHolders } from '../../agencies/index.ts'
import { system } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { type ReminderKind, remindersOwed, remindUntil } from './remind.ts'
import { reminderMail } from './reminder-mail.ts'
import { claimReminders, type WorkToRemind, workToRemind } from './store-reminders.ts'

type RemindDeps = Pick<Deps, 'db' | 'clock' | 'origin'>
type Owed = { readonly work: WorkToRemind; readonly kind: ReminderKind }

/**
 * The job of every morning: one mail per agency to each of its officers with all that is owed a reminder, and one to
 * the head (or the nearest head above) with what has been late for long. On rest days nothing goes out; run twice, or
 * by two workers, every reminder is sent once. Answers how many mails were queued.
 */
export async function sendReminders(deps: RemindDeps): Promise<number> {
  const today = deps.clock.today()
  const calendar = vietnamCalendar()
  if (!calendar.isWorkingDay(today)) return 0
  const directory = await loadDirectory(deps.db, today.toString())
  const officers = await roleHolders(deps.db, 'unit_officer', today.toString())
  const heads = await roleHolders(deps.db, 'head', today.toString())
  const works = await workToRemind(deps.db, remindUntil(today, calendar))
  let mails = 0
  for (const [agencyId, own] of Map.groupBy(works, (work) => work.agencyId)) {
    const owed = own.flatMap((work) => remindersOwed(work, today, calendar).map((kind) => ({ work, kind })))
    const toHead = owed.filter(({ kind }) => kind === 'escalated')
    const toOfficers = owed.filter(({ kind }) => kind !== 'escalated')
    mails += await send(deps, directory, agencyId, toOfficers, holdersIn(officers, agencyId))
    mails += await send(deps, directory, agencyId, toHead, nearestHeads(heads, directory, agencyId))
  }
  return mails
}

const holdersIn = (holders: readonly RoleHolder[], agencyId: number) =>
  holders.filter((holder) => holder.agencyId === agencyId)

function nearestHeads(heads: readonly RoleHolder[], directory: Directory, agencyId: number) {
  const chain = directory.upwardsFrom(agencyId).map((agency) => holdersIn(heads, agency.id))
  return chain.find((some) => some.length > 0) ?? []
}

/** With nobody to send it to, a reminder stays owed. */
async function send(
  deps: RemindDeps,
  directory: Directory,
  agencyId: number,
  owed: readonly Owed[],
  recipients: readonly RoleHolder[],
): Promise<number> {
  const agency = directory.byId(agencyId)
  if (!agency || owed.length === 0 || recipients.length === 0) return 0
  return deps.db.transaction().execute(async (tx) => {
    const claimed = await claim(tx, deps, owed)
    const first = claimed[0]
    if (!first) return 0
    const isEscalation = first.kind === 'escalated'
    const digest = { agency: agency.shortName, works: claimed.map(({ work }) => work), isEscalation }
    const mail = reminderMail(digest, deps.clock.today(), vietnamCalendar(), `${deps.origin}/lam-viec`)
    for (const { userId, email } of recipients) {
      const key = `reminder:${first.work.id}:${first.kind}:${first.work.dueOn}:${userId}`
      await queueMail(tx, { key, recipient: email, ...mail }, deps.clock.now())
    }
    if (isEscalation) await recordEscalation(tx, deps, agencyId, claimed, recipients)
    return recipients.length
  })
}

async function claim(tx: Tx, deps: RemindDeps, owed: readonly Owed[]): Promise<readonly Owed[]> {
  const reminders = owed.map(({ work, kind }) => ({ assignmentId: work.id, kind, dueOn: work.dueOn }))
  const claimed = await claimReminders(tx, reminders, deps.clock.now().toString())
  return owed.filter(({ work, kind }) => claimed.has(`${work.id}:${kind}`))
}

const recordEscalation = (
  tx: Tx,
  deps: RemindDeps,
  agencyId: number,
  claimed: readonly Owed[],
  recipients: readonly RoleHolder[],
) =>
  record(tx, system, deps.clock, {
    action: 'assignments.escalated',
    subject: `agency:${agencyId}`,
    agencyId,
    detail: { count: claimed.length, to: recipients.map(({ fullName }) => fullName) },
  })
