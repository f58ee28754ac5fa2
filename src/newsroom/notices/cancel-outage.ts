import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { boardHeadedBy } from '../front/permissions.ts'
import { everyPage } from './every-page.ts'
import { lockOutage, markCancelled } from './store-outages.ts'

/** Takes a notice down before its end. Twice is harmless. */
export async function cancelOutage(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { outageId }: { outageId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const board = await boardHeadedBy(tx, actor, deps.clock.today().toString())
    const outage = board === undefined ? undefined : await lockOutage(tx, outageId)
    if (!outage) return notFound
    if (outage.cancelledAt) return done()
    await markCancelled(tx, outageId, deps.clock.now().toString())
    await dropPages(tx, [everyPage])
    await record(tx, actor, deps.clock, {
      action: 'outage.cancelled',
      subject: `outage:${outageId}`,
      agencyId: board,
      detail: { text: outage.textVi },
    })
    return done()
  })
}
