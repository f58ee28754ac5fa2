import { type Actor, actorOf, visitor } from '../platform/actor.ts'
import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'
import { personOn } from './store.ts'

/** Who a signed-in account is today: the person's name and the roles held on this day. */
export async function loadActor(db: Queryable, userId: string | null, clock: Clock): Promise<Actor> {
  if (userId === null) return visitor
  const person = await personOn(db, userId, clock.today().toString())
  return person ? actorOf(userId, person.fullName, person.holdings) : visitor
}
