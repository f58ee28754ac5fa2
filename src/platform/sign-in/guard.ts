import { createHmac } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import { type Result, refuse } from '../result.ts'
import { nextAttempt } from './attempts.ts'
import { forgetAttempts, keepAttempts, lockAttempts } from './store.ts'
import { locked } from './texts.ts'

/** Stands before every place where a password is tried, and counts by account, never by the address it comes from. */
export type Guard = {
  /** Tries the password unless the account has to wait; a right one clears the account's count. */
  tryOnce<T>(email: string, tryPassword: () => Promise<Result<T>>): Promise<Result<T>>
  clear(email: string): Promise<void>
}

export function createGuard(db: Database, secret: string, clock: Clock): Guard {
  const keyOf = (email: string) =>
    createHmac('sha256', secret).update(`attempts:${email}`).digest('base64url')
  const clear = async (email: string) => void (await forgetAttempts(db, keyOf(email)))
  return {
    clear,
    async tryOnce(email, tryPassword) {
      const next = await admit(db, keyOf(email), clock.now())
      if (!next.admitted) return refuse(locked(next.waitSeconds))
      const result = await tryPassword()
      if (result.ok) await clear(email)
      return result
    },
  }
}

const admit = (db: Database, key: string, now: Temporal.Instant) =>
  db.transaction().execute(async (tx) => {
    const next = nextAttempt(await lockAttempts(tx, key, now.toString()), now)
    if (next.admitted) await keepAttempts(tx, key, next.attempts)
    return next
  })
