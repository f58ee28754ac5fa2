import type pg from 'pg'
import type { Logger } from 'pino'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { type Clock, realClock } from '../clock.ts'
import type { Database } from '../database/open.ts'
import { createAccount, ensureDemoAccount, type NewAccount } from './accounts.ts'
import { createAuth } from './auth.ts'
import { changePassword, type PasswordChange } from './change-password.ts'
import { createGuard } from './guard.ts'
import { addressOf, type Kit } from './kit.ts'
import { limits } from './limits.ts'
import { holderOf, mailReset, makeLink, requestReset, reset, sendWelcome } from './password-links.ts'
import { enterDemo, signIn } from './password-sign-in.ts'
import { endOwnSessions, signOut, userOf } from './session.ts'
import { accountOf, deleteOutdated, sessionsOf } from './store.ts'

export type SignInParts = {
  readonly db: Database
  readonly pool: pg.Pool
  readonly origin: string
  /** Signs the cookies; changing it signs everybody out. */
  readonly secret: string
  readonly demo: boolean
  /** The domain's calendar. */
  readonly clock: Clock
  readonly machineClock?: Clock
  readonly log?: Logger
}

export type SignIn = ReturnType<typeof createSignIn>

/** Signing in, whole: what the rest of the house may ask of it. */
export function createSignIn({ pool, secret, log, machineClock = realClock, ...parts }: SignInParts) {
  const { db, origin, demo } = parts
  const auth = createAuth({
    pool,
    origin,
    secret,
    demo,
    log,
    sendReset: (userId, token) => mailReset(kit, userId, token),
  })
  const kit: Kit = {
    ...parts,
    auth,
    machineClock,
    guard: createGuard(db, secret, machineClock),
    resetMails: new RateLimiterMemory({ points: limits.resetMailsPerHour, duration: 3600 }),
  }
  return {
    /** Who sends this request, in one query. */
    userOf: (headers: Headers) => userOf(kit, headers),
    signIn: (email: string, password: string, headers: Headers) => signIn(kit, email, password, headers),
    enterDemo: (email: string, headers: Headers) => enterDemo(kit, email, headers),
    signOut: (headers: Headers) => signOut(kit, headers),
    createAccount: (account: NewAccount) => createAccount(kit, account),
    accountOf: (email: string) => accountOf(db, { email: addressOf(email) }),
    accountById: (id: string) => accountOf(db, { id }),
    ensureDemoAccount: (account: NewAccount) => ensureDemoAccount(kit, account),
    sendWelcome: (userId: string) => sendWelcome(kit, userId),
    /** A link to set the password, to be handed to that person; it lives as long as a welcome mail's. */
    passwordLinkFor: (userId: string) => makeLink(kit, userId, limits.welcomeLink),
    requestReset: (email: string) => requestReset(kit, email),
    holderOf: (token: string) => holderOf(kit, token),
    reset: (token: string, password: string) => reset(kit, token, password),
    changePassword: (headers: Headers, change: PasswordChange) => changePassword(kit, headers, change),
    sessionsOf: (userId: string) => sessionsOf(db, userId),
    revoke: (userId: string, sessionId: string) => endOwnSessions(kit, userId, { only: sessionId }),
    revokeOthers: (userId: string, keptId: string) => endOwnSessions(kit, userId, { allBut: keptId }),
    /** For the timetable, once a day: forgets ended sessions, dead links and old wrong passwords. */
    tidy: () => deleteOutdated(db),
  }
}
