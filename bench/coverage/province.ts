import pino from 'pino'
import { type Directory, loadActor, loadDirectory } from '../../src/agencies/index.ts'
import { compareWithRebuild, rebuild } from '../../src/coverage/rollup/rebuild.ts'
import { loadWorld } from '../../src/load-world.ts'
import type { Actor } from '../../src/platform/actor.ts'
import { clockStartingOn } from '../../src/platform/clock.ts'
import { migrateToLatest } from '../../src/platform/database/migrate.ts'
import { type OpenDatabase, openDatabase } from '../../src/platform/database/open.ts'
import { openFileStore } from '../../src/platform/files.ts'
import type { Deps } from '../../src/platform/http/context.ts'
import { createSignIn } from '../../src/platform/sign-in/index.ts'
import { generateProvinceYear } from '../generate-province-year.ts'
import { processorTime } from '../processor-time.ts'

/** The demo's province with a year of activities beside the sample's, and the people who look at it. */
export type BusyProvince = OpenDatabase & {
  readonly deps: Deps
  readonly year: number
  readonly directory: Directory
  readonly planId: number
  readonly planSlug: string
  actor(email: string): Promise<Actor>
  busyNow(): number
}

const year = 2023

export type MadeProvince = BusyProvince & {
  readonly madeIn: string
  readonly rebuiltIn: string
  readonly comparedIn: string
}

/** Makes the province-year in a new database of the server, and tells how long each step took, in seconds. */
export async function makeProvince(
  serverUrl: string,
  activities: number,
  files: string,
): Promise<MadeProvince> {
  const url = await newDatabase(serverUrl, `province_${activities}`)
  const { deps, database } = open(url, files)
  await migrateToLatest(deps.db)
  const signIn = createSignIn({ ...database, ...deps, secret: 'only for measuring, known to all' })
  await loadWorld(deps, signIn, 'ninh-thuan')
  const madeIn = await secondsOf(() => generateProvinceYear(deps.db, { activities, year }))
  const rebuiltIn = await secondsOf(() => rebuild(deps.db))
  const comparedIn = await secondsOf(async () => {
    if (process.env.COMPARE === 'no') return
    const differences = await compareWithRebuild(deps.db)
    if (differences.length > 0) throw new Error(JSON.stringify(differences))
  })
  await database.close()
  return { ...(await openProvince(url, files)), madeIn, rebuiltIn, comparedIn }
}

/** One that was made before. */
export async function openProvince(url: string, files: string): Promise<BusyProvince> {
  const { deps, database } = open(url, files)
  const { db } = deps
  const plan = await db
    .selectFrom('planning.plan')
    .select(['id', 'slug'])
    .where('state', '=', 'issued')
    .executeTakeFirstOrThrow()
  return {
    ...database,
    ...{ deps, year, planId: plan.id, planSlug: plan.slug },
    directory: await loadDirectory(db, deps.clock.today().toString()),
    busyNow: await processorTime(database.pool),
    async actor(email) {
      const { userId } = await db
        .selectFrom('agencies.person')
        .select('userId')
        .where('email', '=', email)
        .executeTakeFirstOrThrow()
      return loadActor(db, userId, deps.clock)
    },
  }
}

/** One connection, so that the time it was busy can be told. */
function open(url: string, files: string) {
  const database = openDatabase(url, 1)
  const deps: Deps = {
    db: database.db,
    clock: clockStartingOn(Temporal.PlainDate.from({ year, month: 12, day: 20 })),
    files: openFileStore(files),
    log: pino({ level: 'silent' }),
    origin: 'http://localhost:3000',
    demo: true,
  }
  return { deps, database }
}

async function newDatabase(serverUrl: string, name: string): Promise<string> {
  const { pool, close } = openDatabase(serverUrl, 1)
  await pool.query(`create database ${name}`)
  await close()
  return serverUrl.replace(/\/loa(?=\?|$)/, `/${name}`)
}

async function secondsOf(work: () => Promise<unknown>): Promise<string> {
  const since = performance.now()
  await work()
  return ((performance.now() - since) / 1000).toFixed(1)
}
