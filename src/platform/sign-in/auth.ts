import { betterAuth } from 'better-auth'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Logger } from 'pino'
import { datesPlugin } from './dates-plugin.ts'
import { demoEntrance } from './demo-entrance.ts'
import { limits } from './limits.ts'
import { schemaName, tables } from './tables.ts'

export type AuthParts = {
  readonly pool: pg.Pool
  readonly origin: string
  readonly secret: string
  readonly demo: boolean
  readonly log?: Logger
  sendReset(userId: string, token: string): Promise<void>
}

export type Auth = ReturnType<typeof createAuth>

/**
 * better-auth on our pool. Its own endpoints are never mounted: our forms call `auth.api` and pass its cookies on.
 * A session's row and cookie live for the longest time; that it idled too long is judged in session.ts.
 */
export function createAuth({ pool, origin, secret, demo, log, sendReset }: AuthParts) {
  return betterAuth({
    appName: 'Loa',
    baseURL: origin,
    secret,
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log?.error({ about: 'sign-in' }, message) },
    database: { db: ownKysely(pool), type: 'postgres', schemaName, transaction: true },
    ...tables,
    plugins: [demoEntrance],
    session: {
      ...tables.session,
      expiresIn: limits.sessionLongest,
      disableSessionRefresh: true,
    },
    verification: { ...tables.verification, storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.passwordShortest,
      maxPasswordLength: limits.passwordLongest,
      resetPasswordTokenExpiresIn: limits.resetLink,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendReset(user.id, token),
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => demo || !(await isDemoAccount(pool, session.userId)) },
      },
    },
    advanced: {
      cookies: { session_token: { name: 'loa_session' } },
      cookiePrefix: 'loa',
      ipAddress: { disableIpTracking: true },
      database: { joins: true },
    },
  })
}

/** Without the name mapping of the domain's Kysely: better-auth is told our column names and checks them itself. */
const ownKysely = (pool: pg.Pool) =>
  new Kysely<Record<string, never>>({ dialect: new PostgresDialect({ pool }), plugins: [datesPlugin] })

/** A database that was once the demo world lets none of its accounts in, whatever their password. */
async function isDemoAccount(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rows } = await pool.query('select is_demo from sign_in."user" where id = $1', [userId])
  return rows[0]?.is_demo !== false
}
