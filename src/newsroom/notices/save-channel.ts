import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { boardHeadedBy } from '../front/permissions.ts'
import { isAddressOf } from './channel.ts'
import { insertChannel, lockChannel, type NewChannel, updateChannel } from './store-channels.ts'
import { texts } from './texts.ts'

export const channelsTag = 'channels'

/** Adds an official channel, or changes the one named. */
export async function saveChannel(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { channelId, ...channel }: NewChannel & { channelId?: number },
): Promise<Result<{ channelId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const board = await boardHeadedBy(tx, actor, deps.clock.today().toString())
    if (board === undefined) return notFound
    if (!isAddressOf(channel.kind, channel.address)) return refuse(texts.webAddress, 'address')
    const id =
      channelId === undefined ? await insertChannel(tx, channel) : await change(tx, channelId, channel)
    if (id === undefined) return notFound
    await dropPages(tx, [channelsTag])
    await record(tx, actor, deps.clock, {
      action: channelId === undefined ? 'channel.added' : 'channel.changed',
      subject: `channel:${id}`,
      agencyId: board,
      detail: { name: channel.nameVi, address: channel.address },
    })
    return done({ channelId: id })
  })
}

async function change(tx: Tx, id: number, channel: NewChannel): Promise<number | undefined> {
  const before = await lockChannel(tx, id)
  if (!before || before.removedAt) return undefined
  await updateChannel(tx, id, channel)
  return id
}
