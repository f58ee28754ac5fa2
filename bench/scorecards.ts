import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { measuresOfSite } from '../src/measures-of-site.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { measureAgencies } from '../src/scorecards/measures/measure-agencies.ts'
import { recomputeRound } from '../src/scorecards/recompute/recompute-round.ts'
import type { Sheet } from '../src/scorecards/round/round.ts'
import { givenAt } from '../src/scorecards/round/score-stages.ts'
import { sheetsOfRound } from '../src/scorecards/round/store.ts'
import { scoresOfSheets } from '../src/scorecards/round/store-scores.ts'
import { proposeAll } from '../src/scorecards/rules/propose-all.ts'
import { rankOf } from '../src/scorecards/rules/ranks.ts'
import { totalsOf } from '../src/scorecards/rules/totals.ts'
import { setOf } from '../src/scorecards/sets/store.ts'
import { type BusyProvince, makeProvince } from './coverage/province.ts'
import { at, timesOf } from './coverage/times.ts'

// npm run bench:scorecards: a whole round computed anew: every agency measured from the facts, every criterion proposed,
// every sheet played from its log, added up, ranked and compared with what is stored. Beside it what reading the stored
// results alone costs, which is the least that any page of the round does. In the demo's world, with ACTIVITIES="100000"
// more activities of the year beside the sample's; `busy` is time on the processor, ours and the server's.
const activities = Number(process.env.ACTIVITIES ?? 0)
const rounds = Number(process.env.ROUNDS ?? 20)

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const server = await startEmbeddedPostgres({ folder })
try {
  const province = await makeProvince(server.url, activities, join(folder, 'files'))
  await measureRounds(province)
  await province.close()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measureRounds(province: BusyProvince): Promise<void> {
  const { db } = province.deps
  const known = await db.selectFrom('scorecards.round').select(['id', 'nameEn']).orderBy('id').execute()
  for (const { id, nameEn } of known) {
    const sheets = await sheetsOfRound(db, id)
    const rows = await scoresOfSheets(
      db,
      sheets.map((sheet) => sheet.id),
    )
    const scored = [...rows.values()].reduce((sum, { size }) => sum + size, 0)
    console.log(
      `${nameEn}: ${sheets.length} sheets, ${scored} rows, ${activities} activities beside the sample's`,
    )
    await measureRound(province, id, sheets)
  }
}

async function measureRound(
  province: BusyProvince,
  roundId: number,
  sheets: readonly Sheet[],
): Promise<void> {
  const { db } = province.deps
  const { planId, fromDay: from, toDay: to } = sheets[0]!.round
  const agencyIds = sheets.map(({ agencyId }) => agencyId)
  const question = { planId: planId ?? province.planId, from, to, agencyIds }
  const measure = () => measureAgencies(db, province.deps, question, measuresOfSite)
  const read = () => readStored(province, sheets)
  const values = await measure()
  const stored = await read()
  const compute = async (measured = values) => computeAll(sheets, measured, stored)
  const whole = async () => {
    await compute(await measure())
    await recomputeRound(db, roundId)
  }
  const all = await timesOf(
    {
      'stored results read (the reference)': read,
      'measured from the facts': measure,
      'proposed, added up and ranked': compute,
      'played from the log and compared': () => recomputeRound(db, roundId),
      'whole round computed anew': whole,
    },
    rounds,
    province.busyNow,
  )
  row('', ['p50 ms', 'p95 ms', 'busy p50', '× reference'])
  for (const { name, took, busy } of all)
    row(name, [
      at(took, 0.5).toFixed(1),
      at(took, 0.95).toFixed(1),
      at(busy, 0.5).toFixed(1),
      (at(busy, 0.5) / at(all[0]!.busy, 0.5)).toFixed(1),
    ])
  const differing = (await recomputeRound(db, roundId)).filter(({ same }) => !same)
  console.log(`${differing.length} sheets differ; ${await memoryOf(whole)}\n`)
}

/** What one run allocates before anything is collected, at most, and what it leaves behind. */
async function memoryOf(work: () => Promise<unknown>): Promise<string> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const heap = () => process.memoryUsage().heapUsed / 1_048_576
  collect()
  const before = heap()
  await work()
  const after = heap()
  collect()
  return `heap ${before.toFixed(0)} MB, ${(after - before).toFixed(0)} MB more after a whole round, ${(heap() - before).toFixed(0)} MB of it kept`
}

type Stored = Awaited<ReturnType<typeof readStored>>

async function readStored({ deps: { db } }: BusyProvince, sheets: readonly Sheet[]) {
  const scores = await scoresOfSheets(
    db,
    sheets.map(({ id }) => id),
  )
  const sets = new Map<number, NonNullable<Awaited<ReturnType<typeof setOf>>>>()
  for (const setId of new Set(sheets.map((sheet) => sheet.setId))) sets.set(setId, (await setOf(db, setId))!)
  return { scores, sets }
}

function computeAll(
  sheets: readonly Sheet[],
  values: Awaited<ReturnType<typeof measureAgencies>>,
  { scores, sets }: Stored,
): number {
  const results = sheets.map(({ id, agencyId, setId }) => {
    const set = sets.get(setId)!
    const proposals = proposeAll(set, values.get(agencyId) ?? new Map())
    const { index } = totalsOf(set, givenAt(set, scores.get(id) ?? new Map(), 'final'))
    return { key: String(id), index, proposed: proposals.size }
  })
  return rankOf(results).size
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(40), ...cells.map((cell) => cell.padStart(12)))
}
