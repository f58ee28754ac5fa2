import type { Actor } from '../../platform/actor.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { queueOf } from '../life/store-queue.ts'
import { writesFor } from '../permissions.ts'

/** How many stories wait for this person; nothing is asked for who does not work in the newsroom. */
export async function waitingInNewsroom(db: Queryable, actor: Actor, clock: Clock): Promise<number> {
  return writesFor(actor).length === 0 ? 0 : (await queueOf(db, actor, clock)).forMe
}
