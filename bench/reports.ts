import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { loadDirectory } from '../src/agencies/index.ts'
import { headOf } from '../src/planning/index.ts'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/index.ts'
import { writeDocx } from '../src/platform/official/index.ts'
import { compileFrom } from '../src/reports/compile/compile-from.ts'
import type { Contents } from '../src/reports/contents.ts'
import { figuresOfMany } from '../src/reports/figures/figures-of.ts'
import { liveContents, scopeOf, tell } from '../src/reports/live-contents.ts'
import type { Outline } from '../src/reports/outline/outline.ts'
import { outlineById } from '../src/reports/outline/store-outlines.ts'
import { quotesFrom } from '../src/reports/quotes.ts'
import type { Report } from '../src/reports/report.ts'
import { reportsWhere } from '../src/reports/store.ts'
import { frozenOf } from '../src/reports/store-frozen.ts'
import { periodOf } from '../src/reports/title.ts'
import { layoutOf } from '../src/reports/write-files.ts'
import { type BusyProvince, makeProvince } from './coverage/province.ts'
import { at, type Times, timesOf } from './coverage/times.ts'

// npm run bench:reports: the one report that tells of all agencies of the province, compiled (figures counted, sentences told,
// the reports below added up) and written as a Word file: the budget is 3 s. Then, as a second question, AGENCIES="100"
// reports of one window each. Beside them packing Word files with one empty paragraph, the least that any costs. In the
// demo's world, with ACTIVITIES="100000" more activities of the year; `busy` is time on the processor, ours and of the
// database's connection, which other work on the machine does not stretch.
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
  const own = owed.find((report) => report.toAgencyId === null)!
  const told = await tellAll(province, reports)
  let most = 0
  const whole = async () => {
    await writeAll(await tellAll(province, reports))
    most = Math.max(most, process.memoryUsage().rss)
  }
  const one = await timesOf(
    {
      'an empty Word file packed (the reference)': () => packEmpty(1),
      'the province’s report compiled': () => compileOne(province, own),
      'compiled and written as DOCX': async () => {
        await writeAll([await compileOne(province, own)])
        most = Math.max(most, process.memoryUsage().rss)
      },
    },
    rounds,
    province.busyNow,
  )
  console.log(`the province’s report about ${(await belowOf(province, own)).length} agencies below it`)
  show(one)
  console.log(`resident at most ${(most / 1_048_576).toFixed(0)} MB\n`)
  most = 0
  const all = await timesOf(
    {
      'empty Word files packed (the reference)': () => packEmpty(agencies),
      'figures counted, sentences told': () => tellAll(province, reports),
      'written as DOCX': () => writeAll(told),
      'told and written': whole,
    },
    rounds,
    province.busyNow,
  )
  const shown = told.reduce((sum, one) => sum + one.shown.length, 0)
  console.log(`${reports.length} reports, ${shown} figures, ${activities} activities beside the sample's`)
  show(all)
  console.log(`resident at most ${(most / 1_048_576).toFixed(0)} MB`)
}

function show(all: readonly Times[]): void {
  row('', ['p50 ms', 'p95 ms', 'busy p50', '× reference'])
  for (const { name, took, busy } of all)
    row(name, [
      at(took, 0.5).toFixed(0),
      at(took, 0.95).toFixed(0),
      at(busy, 0.5).toFixed(0),
      (at(busy, 0.5) / at(all[0]!.busy, 0.5)).toFixed(1),
    ])
}

/** One report as its pages make it, with what the reports below it say and add up to. */
async function compileOne(province: BusyProvince, report: Report): Promise<Contents> {
  const { db } = province.deps
  const contents = await liveContents(db, province.deps, report)
  const below = await belowOf(province, report)
  const names = new Map(below.map((one) => [one.id, one.agencyId]))
  const nameOf = (id: number) => contents.directory.byId(id)?.shortName ?? ''
  const frozen = await frozenOf(
    db,
    below.map(({ id }) => id),
  )
  compileFrom(
    frozen.map(({ reportId, body }) => {
      const agencyId = names.get(reportId)!
      const child = { reportId, agencyId, agency: nameOf(agencyId) }
      return { ...child, values: body.values, texts: quotesFrom(body) }
    }),
    contents.shown.flatMap((key) => {
      const figure = contents.figures.get(key)
      return figure ? [{ key, value: figure.counted, adds: figure.adds, rest: figure.rest ?? 0 }] : []
    }),
    below.map(({ agencyId: id }) => ({ id, name: nameOf(id) })),
  )
  return contents
}

function belowOf({ deps }: BusyProvince, { agencyId, windowKey, year }: Report) {
  return reportsWhere(deps.db, { toAgencyIds: [agencyId], windowKey, year })
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

async function packEmpty(files: number): Promise<void> {
  for (let n = 0; n < files; n++)
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('')] }] }))
}

function row(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(42), ...cells.map((cell) => cell.padStart(12)))
}
