import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { boardHeadedBy } from '../front/permissions.ts'
import { channelsTag } from './save-channel.ts'
import { lockChannel, markRemoved } from './store-channels.ts'

/** Takes a channel off the list of official ones; the row stays, so that the pack does not bring it back. */
export async function removeChannel(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { channelId }: { channelId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const board = await boardHeadedBy(tx, actor, deps.clock.today().toString())
    const channel = board === undefined ? undefined : await lockChannel(tx, channelId)
    if (!channel) return notFound
    if (channel.removedAt) return done()
    await markRemoved(tx, channelId, deps.clock.now().toString())
    await dropPages(tx, [channelsTag])
    await record(tx, actor, deps.clock, {
      action: 'channel.removed',
      subject: `channel:${channelId}`,
      agencyId: board,
      detail: { name: channel.nameVi, address: channel.address },
    })
    return done()
  })
}
