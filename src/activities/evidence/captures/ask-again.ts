import type { Actor } from '../../../platform/actor.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { done, notFound, type Result } from '../../../platform/result.ts'
import { oversees, sightOf } from '../../permissions.ts'
import { loadVisible } from '../../store-read.ts'
import { askForCaptures } from './store-captures.ts'

/** Whoever verifies wants to see what the linked page holds now. The captures there are stay. */
export async function askAgain(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: { readonly activityId: number; readonly evidenceId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await loadVisible(tx, sightOf(actor), input.activityId)
    const link = activity?.evidence.find(({ id }) => id === input.evidenceId)
    if (!activity || !oversees(actor, activity) || !link?.url) return notFound
    const askedAt = deps.clock.now().toString()
    const asked = { activityId: activity.id, url: link.url, askedAt, askedByName: actor.name }
    await askForCaptures(tx, [asked])
    await record(tx, actor, deps.clock, {
      action: 'capture.asked',
      subject: `evidence:${link.id}`,
      agencyId: activity.agencyId,
      detail: { activityId: activity.id, url: link.url },
    })
    return done()
  })
}
