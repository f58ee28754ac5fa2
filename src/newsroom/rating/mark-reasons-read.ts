import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { agenciesRead } from './desk-scope.ts'
import { markRead } from './store.ts'

/** Notes that the board has read these reasons. Again is harmless; another board's stay as they are. */
export async function markReasonsRead(
  deps: Deps,
  actor: Actor,
  ids: readonly number[],
): Promise<Result<{ count: number }>> {
  const { userId } = actor
  const agencyIds = await agenciesRead(deps, actor)
  if (userId === null || agencyIds?.length === 0) return notFound
  const at = deps.clock.now().toString()
  return deps.db.transaction().execute(async (tx) => {
    const count = await markRead(tx, ids, agencyIds, { at, userId })
    if (count > 0)
      await record(tx, actor, deps.clock, { action: 'rating.read', subject: 'ratings', detail: { count } })
    return done({ count })
  })
}
