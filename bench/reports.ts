import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { loadDirectory } from '../src/agencies/index.ts'
import { headOf } from '../src/planning/index.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { writeDocx } from '../src/platform/official/index.ts'
import type { Contents } from '../src/reports/contents.ts'
import { figuresOfMany } from '../src/reports/figures/figures-of.ts'
import { scopeOf, tell } from '../src/reports/live-contents.ts'
import type { Outline } from '../src/reports/outline/outline.ts'
import { outlineById } from '../src/reports/outline/store-outlines.ts'
import type { Report } from '../src/reports/report.ts'
import { reportsWhere } from '../src/reports/store.ts'
import { periodOf } from '../src/reports/title.ts'
import { layoutOf } from '../src/reports/write-files.ts'
import { type BusyProvince, makeProvince } from './coverage/province.ts'
import { at, timesOf } from './coverage/times.ts'

// npm run bench:reports: the reports of AGENCIES="100" agencies for one window, told from the facts and written as Word
// files. Beside it packing as many Word files with one empty paragraph, which is the least that any Word file costs. In the
// demo's world, with ACTIVITIES="100000" more activities of the year; `busy` is our own time on the processor, which other
// work on the machine does not stretch.
const agencies = Number(process.env.AGENCIES ?? 100)
const activities = Number(process.env.ACTIVITIES ?? 0)
const rounds = Number(process.env.ROUNDS ?? 10)

const folder = mkdtempSync(join(tmpdir(), 'loa-bench-'))
// The embedded database runs as nobody when we are root.
chmodSync(folder, 0o755)
const server = await startEmbeddedPostgres({ folder })
try {
  const province = await makeProvince(server.url, activities, join(folder, 'files'))
  await measure(province)
  await province.close()
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(province: BusyProvince): Promise<void> {
  const owed = await reportsWhere(province.deps.db, { windowKey: 'bc-q3', year: 2023 })
  // The province has fewer agencies than are asked for: some report twice.
  const reports = Array.from({ length: agencies }, (_, index) => owed[index % owed.length]!)
  const told = await tellAll(province, reports)
  let most = 0
  const whole = async () => {
    await writeAll(await tellAll(province, reports))
    most = Math.max(most, process.memoryUsage().rss)
  }
  const all = await timesOf(
    {
      'empty Word files packed (the reference)': packEmpty,
      'figures counted, sentences told': () => tellAll(province, reports),
      'written as DOCX': () => writeAll(told),
      'told and written': whole,
    },
    rounds,
    ownTime,
  )
  const shown = told.reduce((sum, one) => sum + one.shown.length, 0)
  console.log(`${reports.length} reports, ${shown} figures, ${activities} activities beside the sample's`)
  row('', ['p50 ms', 'p95 ms', 'busy p50', '× reference'])
  for (const { name, took, busy } of all)
    row(name, [
      at(took, 0.5).toFixed(0),
      at(took, 0.95).toFixed(0),
      at(busy, 0.5).toFixed(0),
      (at(busy, 0.5) / at(all[0]!.busy, 0.5)).toFixed(1),
    ])
  console.log(`resident at most ${(most / 1_048_576).toFixed(0)} MB`)
}

/** Milliseconds that this process has worked. */
function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** As the page of one report tells it, with the figures of all counted together. */
async function tellAll({ deps }: BusyProvince, reports: readonly Report[]): Promise<readonly Contents[]> {
  const { db, clock } = deps
  const first = reports[0]!
  const { agencyId: _, ...scope } = scopeOf(first, deps)
  const agencyIds = [...new Set(reports.map((report) => report.agencyId))]
  const counted = await figuresOfMany(db, deps, { ...scope, agencyIds })
  const directory = await loadDirectory(db, first.toDay)
  const period = await periodOf(db, first)
  const plan = first.planId === null ? undefined : await headOf(db, first.planId)
  const outlines = new Map<number, Outline>()
  for (const id of new Set(reports.map(({ outlineId }) => outlineId)))
    outlines.set(id, (await outlineById(db, id))!)
  return reports.map((report) =>
    tell({
      ...{ report, directory, period, plan, now: clock.now(), passages: [], set: [] },
      outline: outlines.get(report.outlineId)!,
      counted: counted.get(report.agencyId)!,
    }),
  )
}

/** One after the other, so that no more than one file is in memory. */
async function writeAll(told: readonly Contents[]): Promise<void> {
  for (const contents of told) await writeDocx(contents.document, layoutOf(contents))
}

async function packEmpty(): Promise<void> {
  for (let n = 0; n < agencies; n++)
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] }))
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(42), ...cells.map((cell) => cell.padStart(12)))
}
