import { sql } from 'kysely'
import type { Database, Queryable, Tx } from '../database/open.ts'
import type { Attempts } from './attempts.ts'
import { limits } from './limits.ts'

export type Account = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly isDemo: boolean
}

export type SessionLine = {
  readonly id: string
  readonly userAgent: string
  /** Ages in seconds on the machine's clock, which in the demo world is not the calendar's. */
  readonly signedInAgo: number
  readonly usedAgo: number
}

/** Addresses are kept in lower case, so that equality is enough. */
export const accountOf = (
  db: Queryable,
  by: { email: string } | { id: string },
): Promise<Account | undefined> =>
  db
    .selectFrom('signIn.user')
    .select(['id', 'email', 'name', 'isDemo'])
    .where((eb) => ('id' in by ? eb('id', '=', by.id) : eb('email', '=', by.email)))
    .executeTakeFirst()

export const markAsDemo = (db: Queryable, userId: string) =>
  db.updateTable('signIn.user').set({ isDemo: true }).where('id', '=', userId).execute()

/** The row is made first, so that two tries at the same moment meet at its lock instead of both being the first. */
export async function lockAttempts(tx: Tx, accountKey: string, now: string): Promise<Attempts> {
  await tx
    .insertInto('signIn.attempts')
    .values({ accountKey, failures: 0, lastAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return tx
    .selectFrom('signIn.attempts')
    .select(['failures', 'lockedUntil', 'lastAt'])
    .where('accountKey', '=', accountKey)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export const keepAttempts = (tx: Tx, accountKey: string, attempts: Attempts) =>
  tx.updateTable('signIn.attempts').set(attempts).where('accountKey', '=', accountKey).execute()

export const forgetAttempts = (db: Queryable, accountKey: string) =>
  db.deleteFrom('signIn.attempts').where('accountKey', '=', accountKey).execute()

/** Most recently used first; what has ended or idled too long is no session any more. */
export async function sessionsOf(db: Queryable, userId: string): Promise<readonly SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select id, coalesce(user_agent, '') as user_agent,
      extract(epoch from now() - created_at)::int as signed_in_ago,
      extract(epoch from now() - updated_at)::int as used_ago
    from sign_in.session
    where user_id = ${userId} and expires_at > now()
      and updated_at > now() - make_interval(secs => ${limits.sessionIdle})
    order by updated_at desc, id`.execute(db)
  return rows
}

export const touchSession = (db: Queryable, id: string) =>
  db.updateTable('signIn.session').set({ updatedAt: sql`now()` }).where('id', '=', id).execute()

/** Ends one session of the user, or all but one; answers how many there were. */
export async function endSessions(
  db: Queryable,
  userId: string,
  which: { only: string } | { allBut: string },
) {
  const [operator, id] = 'only' in which ? (['=', which.only] as const) : (['<>', which.allBut] as const)
  const ended = await db
    .deleteFrom('signIn.session')
    .where('userId', '=', userId)
    .where('id', operator, id)
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}

/** What has run out says nothing any more: ended sessions, used-up links, old wrong passwords. */
export async function deleteOutdated(db: Database) {
  await sql`delete from sign_in.session
    where expires_at < now() or updated_at < now() - make_interval(secs => ${limits.sessionIdle})`.execute(db)
  await sql`delete from sign_in.verification where expires_at < now()`.execute(db)
  await sql`delete from sign_in.attempts
    where last_at < now() - make_interval(secs => ${limits.failuresRemembered})`.execute(db)
}
