import { actorOf } from '../actor.ts'
import { record } from '../history.ts'
import { done, notFound, type Result } from '../result.ts'
import type { Cookies, Kit } from './kit.ts'
import { limits } from './limits.ts'
import { accountOf, endSessions, touchSession } from './store.ts'

export type SignedIn = { readonly userId: string; readonly sessionId: string }

/** Who sends this request, in one query, or null. Writes down the use at most every few minutes. */
export async function userOf(kit: Kit, headers: Headers): Promise<SignedIn | null> {
  const found = await kit.auth.api.getSession({ headers, query: { disableRefresh: true } })
  if (!found || (found.user.isDemo && !kit.demo)) return null
  const { id, userId, updatedAt } = found.session
  const idle = (kit.machineClock.now().epochMilliseconds - updatedAt.getTime()) / 1000
  if (idle > limits.sessionIdle) return null
  if (idle > limits.sessionTouch) await touchSession(kit.db, id)
  return { userId, sessionId: id }
}

export async function signOut(kit: Kit, headers: Headers): Promise<Cookies> {
  const answer = await kit.auth.api.signOut({ headers, returnHeaders: true })
  return answer.headers.getSetCookie()
}

/** Ends one session of one's own, or all but the one in hand. Whoever holds its cookie is a visitor at once. */
export async function endOwnSessions(
  kit: Kit,
  userId: string,
  which: { only: string } | { allBut: string },
): Promise<Result<number>> {
  return kit.db.transaction().execute(async (tx) => {
    const account = await accountOf(tx, { id: userId })
    const count = await endSessions(tx, userId, which)
    if (!account || ('only' in which && count === 0)) return notFound
    const actor = actorOf(userId, account.name, [])
    const subject = `account:${userId}`
    await record(tx, actor, kit.clock, { action: 'account.sessions-ended', subject, detail: { count } })
    return done(count)
  })
}
