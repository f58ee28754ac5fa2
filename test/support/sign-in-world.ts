import { after } from 'node:test'
import { sql } from 'kysely'
import { type Clock, stoppedClock } from '../../src/platform/clock.ts'
import { migrateToLatest } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { createSignIn, type SignInParts } from '../../src/platform/sign-in/index.ts'
import { freshDatabase } from './template-database.ts'

export const password = 'loa phường lúc năm giờ'

/** A machine's clock that a test moves on; it starts at the real time, which better-auth goes by. */
export function hastenedClock(): Clock & { pass(time: Temporal.DurationLike): void } {
  const origin = stoppedClock(Temporal.Now.instant().toString())
  return { ...origin, pass: (time) => origin.moveTo(origin.now().add(time).toString()) }
}

/** A database with one account, Lan's, and what signs her in. A file's tests share it, one after the other, emptied. */
export async function signInWorld(parts: Partial<SignInParts> = {}) {
  shared ??= open()
  const { db, pool } = await shared
  await sql`truncate sign_in.user, sign_in.verification, sign_in.attempts, platform.mail, platform.history
    restart identity cascade`.execute(db)
  const clock = stoppedClock('2023-09-20')
  const machineClock = hastenedClock()
  const all = {
    db,
    pool,
    clock,
    machineClock,
    origin: 'http://loa.test',
    secret: 's'.repeat(40),
    demo: false,
    ...parts,
  }
  const signIn = createSignIn(all)
  const lan = await signIn.createAccount({ email: 'lan@sonoivu.example', name: 'Lan (mẫu)', password })
  if (!lan.ok) throw new Error('no account')
  return {
    db,
    pool,
    clock,
    machineClock,
    parts: all,
    signIn,
    lan: { id: lan.value, email: 'lan@sonoivu.example' },
  }
}

let shared: ReturnType<typeof open> | undefined

async function open() {
  const database = await freshDatabase(migrate, 'schema')
  return { ...openDatabase(database.url, 8), drop: database.drop }
}

after(async () => {
  const opened = await shared
  await opened?.close()
  await opened?.drop()
})

async function migrate(url: string) {
  const { db, close } = openDatabase(url)
  await migrateToLatest(db)
  await close()
}

/** The headers a browser sends back after it was given these cookies. */
export const carrying = (cookies: readonly string[], userAgent = 'Chrome/141 Windows') =>
  new Headers({ cookie: cookies.map((one) => one.split(';')[0]).join('; '), 'user-agent': userAgent })
