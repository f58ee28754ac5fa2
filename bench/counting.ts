import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestDatabase } from '../bin/testing/database.ts'
import { migrateToLatest } from '../src/platform/database/migrate.ts'
import { openDatabase } from '../src/platform/database/open.ts'
import { median } from './load.ts'
import { endAll, scriptOnCore, usedBy } from './on-core.ts'
import { readers } from './readers.ts'
import { samplePage } from './sample-page.ts'

// npm run bench:counting: pages a second with counting on, as a share of pages a second with counting off. PEOPLE says how
// many different persons read; left out, every page is read by somebody new: the worst case, in which every page is a view
// that goes to the database. Both servers have core 0 to
// themselves, the readers and the database have core 1; the servers take turns.
const rounds = Number(process.env.ROUNDS ?? 9)
const seconds = Number(process.env.SECONDS ?? 5)
const people = Number(process.env.PEOPLE ?? 2 ** 24)

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
const database = await startTestDatabase()
try {
  const { db, close } = openDatabase(database.url, 2)
  await migrateToLatest(db)
  const page = join(folder, 'page.html')
  writeFileSync(page, samplePage())
  const on = await scriptOnCore(0, 'counting-server.ts', '3921', 'on', page, database.url)
  const off = await scriptOnCore(0, 'counting-server.ts', '3922', 'off', page, database.url)
  const bySpeed: number[] = []
  const byWork: number[] = []
  for (let round = 0; round <= rounds; round++) {
    // Whoever goes second finds a warmer machine: they take turns at that too.
    const first = round % 2 ? await measured(on, 3921) : undefined
    const without = await measured(off, 3922)
    const counted = first ?? (await measured(on, 3921))
    if (round === 0) continue // warm-up
    bySpeed.push(counted.speed / without.speed)
    byWork.push(without.work / counted.work)
    console.log(
      `round ${round}: on ${said(counted)}; off ${said(without)}; ratio ${bySpeed.at(-1)!.toFixed(3)}`,
    )
  }
  const { views } = await db
    .selectFrom('platform.viewCount')
    .select((eb) => eb.fn.sum<number>('views').as('views'))
    .executeTakeFirstOrThrow()
  console.log(
    `median of pages a second with counting / without: ${median(bySpeed).toFixed(3)} (aim ≥ 0.95); of processor time a page without / with: ${median(byWork).toFixed(3)}; ${views} views counted`,
  )
  await close()
} finally {
  await endAll()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
}

type Measured = { readonly speed: number; readonly work: number }

/** Pages a second, and microseconds of the server's processor for each. */
async function measured(server: ChildProcess, port: number): Promise<Measured> {
  const before = usedBy(server)
  const pages = await readers(port, seconds, people)
  return { speed: pages / seconds, work: (1000 * (usedBy(server) - before)) / pages }
}

function said({ speed, work }: Measured): string {
  return `${Math.round(speed)}/s at ${work.toFixed(1)} µs`
}
