import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { recallMails } from '../../platform/mail/index.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayRemind } from '../permissions.ts'
import { headOf } from '../store-plans.ts'
import { lockNudge, markUndone } from './store-nudges.ts'
import { workRefusals } from './work-refusals.ts'

/** Takes a reminder back while none of its mails has left. Again changes nothing. */
export function undoReminder(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  nudgeId: number,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const nudge = await lockNudge(tx, nudgeId)
    const plan = nudge && (await headOf(tx, nudge.planId))
    if (!plan || !mayRemind(actor, plan)) return notFound
    if (nudge.undoneAt !== null) return done()
    if (!(await recallMails(tx, nudge.mailKeys))) return refuse(workRefusals.reminderHasLeft)
    await markUndone(tx, nudgeId, deps.clock.now().toString())
    await record(tx, actor, deps.clock, {
      action: 'agency.reminder-undone',
      subject: `agency:${nudge.agencyId}`,
      agencyId: nudge.agencyId,
      detail: { planId: nudge.planId },
    })
    return done()
  })
}
