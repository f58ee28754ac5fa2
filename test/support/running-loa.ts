import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { loadWordsOfPack } from '../../src/activities/index.ts'
import { loadAgenciesOfPack, loadSamplePeople } from '../../src/agencies/index.ts'
import { prepareCoverage } from '../../src/coverage/index.ts'
import { loadWorld } from '../../src/load-world.ts'
import { startLoa } from '../../src/main.ts'
import { clockStartingOn } from '../../src/platform/clock.ts'
import { migrateToLatest } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { openFileStore } from '../../src/platform/files.ts'
import { createSignIn } from '../../src/platform/sign-in/index.ts'
import { closeOverdueExplanations } from '../../src/scorecards/index.ts'
import { freshDatabase } from './template-database.ts'

export const demoPassword = 'loa-demo-2023'
export const demoDay = '2023-09-20'

const packs = join(import.meta.dirname, '../../packs')
const pack = join(packs, 'ninh-thuan')

/** What stands in the data before Loa starts: the agencies and their people, or the whole demo world. */
export type Start = 'people' | 'demo'

export type RunningLoa = {
  readonly address: string
  /** Starts it again on a later day, at the same address; what the clock does to scorecards is done. */
  moveTo(day: string): Promise<void>
  stop(): Promise<void>
}

/** The real thing on a database of its own: server, front listener, worker, signing in. */
export async function runLoa(start: Start): Promise<RunningLoa> {
  // The demo's files are content-addressed, so one folder serves every copy of the template; each account has its own.
  const folder = join(tmpdir(), `loa-journey-${start}-${process.getuid?.() ?? 0}`)
  const own = await mkdtemp(join(tmpdir(), 'loa-journey-'))
  const fresh = await freshDatabase((url) => fill(url, start, folder), start)
  const database = openDatabase(fresh.url)
  let closers: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const closer of closers.reverse()) await closer()
    closers = []
  }
  const begin = (today: Temporal.PlainDate, port: number) =>
    startLoa({
      settings: {
        port,
        host: '127.0.0.1',
        dataFolder: start === 'demo' ? folder : own,
        isDemo: true,
        // Loading the world again is harmless, and answers the accounts that the sign-in page offers.
        pack: start === 'demo' ? 'ninh-thuan' : undefined,
        isBehindProxy: false,
        today,
        origin: `http://127.0.0.1:${port}`,
        secret: 'only for journeys, known to everybody',
      },
      database,
      parts: { web: true, worker: true },
      onClose: (closer) => closers.push(closer),
      loading: (work) => work(),
    })
  const { address } = await begin(Temporal.PlainDate.from(demoDay), 0)
  return {
    address,
    async moveTo(day) {
      await close()
      const today = Temporal.PlainDate.from(day)
      await begin(today, Number(new URL(address).port))
      await closeOverdueExplanations({ db: database.db, clock: clockStartingOn(today) })
    },
    async stop() {
      await close()
      await database.close()
      await fresh.drop()
      await rm(own, { recursive: true, force: true })
    },
  }
}

async function fill(url: string, start: Start, folder: string): Promise<void> {
  const database = openDatabase(url, 4)
  await migrateToLatest(database.db)
  const deps = {
    db: database.db,
    clock: clockStartingOn(Temporal.PlainDate.from(demoDay)),
    files: openFileStore(join(folder, 'files')),
    log: pino({ level: 'silent' }),
    origin: 'http://127.0.0.1',
    demo: true,
  }
  const signIn = createSignIn({ ...database, ...deps, secret: 'only for journeys, known to everybody' })
  if (start === 'demo') {
    await loadWorld(deps, signIn, 'ninh-thuan')
    await prepareCoverage(deps)
  } else {
    await loadWordsOfPack(deps.db, join(packs, 'vietnam'))
    await loadAgenciesOfPack(deps, pack)
    await loadWordsOfPack(deps.db, pack)
    await loadSamplePeople(deps, pack, ({ email, name }) =>
      signIn.ensureDemoAccount({ email, name, password: demoPassword }),
    )
  }
  await database.close()
}
