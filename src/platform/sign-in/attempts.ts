import { limits } from './limits.ts'

/** Wrong passwords in a row for one account, and until when it waits because of them. */
export type Attempts = {
  readonly failures: number
  readonly lockedUntil: string | null
  readonly lastAt: string
}

export type NextAttempt =
  | { readonly admitted: false; readonly waitSeconds: number }
  | { readonly admitted: true; readonly attempts: Attempts }

/**
 * Whether another password may be tried now. An admitted try is counted as wrong beforehand, and taken back when it
 * was right: a hundred guesses sent at the same moment are no more than the free ones.
 */
export function nextAttempt(before: Attempts | undefined, now: Temporal.Instant): NextAttempt {
  const waitSeconds = before?.lockedUntil ? secondsUntil(before.lockedUntil, now) : 0
  if (waitSeconds > 0) return { admitted: false, waitSeconds }
  const isFresh = before && -secondsUntil(before.lastAt, now) < limits.failuresRemembered
  const failures = (isFresh ? before.failures : 0) + 1
  const lock = lockSeconds(failures)
  const lockedUntil = lock > 0 ? now.add({ seconds: lock }).toString() : null
  return { admitted: true, attempts: { failures, lockedUntil, lastAt: now.toString() } }
}

/** How long an account waits after so many wrong passwords in a row: 0 … 0, 60, 120, 240, 480, 900, 900 … */
export function lockSeconds(failures: number): number {
  if (failures < limits.failuresFree) return 0
  return Math.min(limits.lockFirst * 2 ** (failures - limits.failuresFree), limits.lockLongest)
}

const secondsUntil = (instant: string, now: Temporal.Instant) =>
  Math.ceil((Temporal.Instant.from(instant).epochMilliseconds - now.epochMilliseconds) / 1000)
