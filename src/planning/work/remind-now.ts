import { loadDirectory, type RoleHolder, roleHolders } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { mayRemind } from '../permissions.ts'
import { lockPlan } from '../store-plans.ts'
import { lateThreshold } from './assignment.ts'
import { reminderDaysOn } from './reminder-days.ts'
import { nudgeMail } from './reminder-mail.ts'
import { insertNudge, type LateWork, lastNudges, lateWorks } from './store-nudges.ts'

export type Reminded = {
  /** Agencies to which a mail now goes. */
  readonly agencies: number
  /** Reminded too short a time ago. */
  readonly tooSoon: number
  /** Nobody there has an account that mail could go to. */
  readonly unreachable: number
}

/** A mail waits so long before it leaves: for so long it can be taken back. */
const holdSeconds = 300

/**
 * Reminds agencies of all their late work in a plan, at once: one mail to each of their officers and heads. Not again
 * until the working days of the dated rows have passed, whoever asks; asked twice at once it goes out once.
 */
export function remindNow(
  deps: Pick<Deps, 'db' | 'clock' | 'origin'>,
  actor: Actor,
  { planId, agencyIds }: { readonly planId: number; readonly agencyIds: readonly number[] },
): Promise<Result<Reminded>> {
  const today = deps.clock.today()
  const day = today.toString()
  return deps.db.transaction().execute(async (tx) => {
    const plan = await lockPlan(tx, planId)
    if (plan?.state !== 'issued' || !mayRemind(actor, plan)) return notFound
    const works = await lateWorks(tx, planId, agencyIds, lateThreshold(today, vietnamCalendar()))
    const last = await lastNudges(tx, planId, agencyIds)
    const directory = await loadDirectory(tx, day)
    const people = [...(await roleHolders(tx, 'head', day)), ...(await roleHolders(tx, 'unit_officer', day))]
    const counts = { agencies: 0, tooSoon: 0, unreachable: 0 }
    for (const [agencyId, late] of Map.groupBy(works, (work) => work.agencyId)) {
      const recipients = oncePerAccount(people.filter((person) => person.agencyId === agencyId))
      if (isTooSoon(last.get(agencyId), today)) counts.tooSoon++
      else if (recipients.length === 0) counts.unreachable++
      else {
        const agency = directory.byId(agencyId)?.shortName ?? ''
        await nudge(tx, deps, actor, { planId, agencyId, agency, late, recipients })
        counts.agencies++
      }
    }
    return done(counts)
  })
}

/** Whether an agency that was reminded on a day must be left in peace today. */
export const isTooSoon = (lastDay: string | undefined, today: Temporal.PlainDate): boolean =>
  lastDay !== undefined &&
  vietnamCalendar().workingDaysBetween(Temporal.PlainDate.from(lastDay), today) < reminderDaysOn(today).again

type Nudge = {
  readonly planId: number
  readonly agencyId: number
  readonly agency: string
  readonly late: readonly LateWork[]
  readonly recipients: readonly RoleHolder[]
}

async function nudge(tx: Tx, deps: Pick<Deps, 'clock' | 'origin'>, actor: Actor, to: Nudge): Promise<void> {
  const { planId, agencyId, agency, late, recipients } = to
  const { clock, origin } = deps
  const key = `nudge:${planId}:${agencyId}:${clock.now().epochMilliseconds}`
  const mailKeys = recipients.map(({ userId }) => `${key}:${userId}`)
  await insertNudge(tx, {
    planId,
    agencyId,
    onDay: clock.today().toString(),
    sentAt: clock.now().toString(),
    byUser: actor.userId ?? '',
    byName: actor.name,
    works: late.length,
    recipients: recipients.length,
    mailKeys,
  })
  const mail = nudgeMail(
    { agency, works: late, by: actor.name },
    clock.today(),
    vietnamCalendar(),
    `${origin}/lam-viec`,
  )
  for (const [at, { email }] of recipients.entries())
    await queueMail(tx, { key: mailKeys[at]!, recipient: email, ...mail, holdSeconds }, clock.now())
  await record(tx, actor, clock, {
    action: 'agency.reminded',
    subject: `agency:${agencyId}`,
    agencyId,
    detail: { planId, count: late.length, to: recipients.map(({ fullName }) => fullName) },
  })
}

const oncePerAccount = (people: readonly RoleHolder[]) => [
  ...new Map(people.map((person) => [person.userId, person])).values(),
]
