import { isAPIError } from 'better-auth/api'
import type { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import type { Auth } from './auth.ts'
import type { Guard } from './guard.ts'

/** What the acts of signing in work with. */
export type Kit = {
  readonly db: Database
  readonly auth: Auth
  readonly guard: Guard
  /** How many mails with a reset link an address has been sent lately, by this process. */
  readonly resetMails: RateLimiterMemory
  readonly origin: string
  readonly demo: boolean
  /** The domain's calendar: for mails and the history. */
  readonly clock: Clock
  /** The machine's: sessions and waits guard against real people, whatever day the demo world shows. */
  readonly machineClock: Clock
}

/** `Set-Cookie` values that the answer must carry. */
export type Cookies = readonly string[]

export const addressOf = (email: string): string => email.trim().toLowerCase()

/** better-auth says no by throwing; a fault of the server stays one. */
export function isSaidNo(error: unknown): boolean {
  return isAPIError(error) && error.statusCode < 500
}
