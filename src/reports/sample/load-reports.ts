import { loadDirectory } from '../../agencies/index.ts'
import { headOf } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { dayOf } from '../../platform/clock.ts'
import type { Deps } from '../../platform/http/context.ts'
import { readPackJson } from '../../platform/pack-file.ts'
import { openWindow } from '../acts/open-reports.ts'
import { figuresOfMany } from '../figures/figures-of.ts'
import { rowIdsOfMany } from '../figures/row-ids.ts'
import { frozenReport, keysToFreeze } from '../freeze.ts'
import { fingerprintOf } from '../frozen.ts'
import { scopeOf, tell } from '../live-contents.ts'
import type { Outline } from '../outline/outline.ts'
import { outlineById } from '../outline/store-outlines.ts'
import type { Report } from '../report.ts'
import { reportsWhere } from '../store.ts'
import type { Passage } from '../store-passages.ts'
import { periodOf } from '../title.ts'
import { type SampleReports, type SampleSending, sampleReports, sendingsOf } from './sample-reports.ts'
import { signAndSend, writePassages } from './store-sample.ts'

type SampleDeps = Pick<Deps, 'db' | 'clock'>

/**
 * Sample reports of two windows: drafts by the act that opens them, most of them signed and sent, with figures counted
 * from the sample activities. Everything of one wave is counted and written together. Again is harmless.
 */
export async function loadSampleReports(deps: SampleDeps, folder: string): Promise<void> {
  const sample = await readPackJson(folder, 'sample/reports.json', sampleReports)
  const today = deps.clock.today().toString()
  for (const window of sample.windows) {
    const asked = { windowKey: window.key, year: window.year, isSample: true }
    if ((await openWindow(deps, asked)) === 0) continue
    const drafts = await reportsWhere(deps.db, { windowKey: window.key, year: window.year })
    const directory = await loadDirectory(deps.db, drafts[0]!.toDay)
    for (const wave of sendingsOf(window, drafts, directory, vietnamCalendar(), today))
      await sendWave(deps, sample, wave, drafts)
  }
}

async function sendWave(
  deps: SampleDeps,
  sample: SampleReports,
  wave: readonly SampleSending[],
  drafts: readonly Report[],
) {
  const first = wave[0]!
  const { db } = deps
  const now = Temporal.Instant.from(first.signedAt)
  const clock = { now: () => now, today: () => dayOf(now) }
  const { agencyId: _, ...scope } = scopeOf(first.report, { clock })
  const counted = await figuresOfMany(db, { clock }, { ...scope, agencyIds: idsOf(wave) })
  const shared = {
    now,
    directory: await loadDirectory(db, first.report.toDay),
    period: await periodOf(db, first.report),
    plan: first.report.planId === null ? undefined : await headOf(db, first.report.planId),
    set: [],
  }
  const outlines = await outlinesOf(deps, drafts)
  const told = wave.map(({ report }, index) => {
    const outline = outlines.get(report.outlineId)!
    const figures = counted.get(report.agencyId)!
    const bare = { ...shared, report, outline, counted: figures }
    const passages = passagesFor(tell({ ...bare, passages: [] }).open, sample, index, first.signedAt)
    return { ...tell({ ...bare, passages }), passages: new Map(passages.map((one) => [one.key, one])) }
  })
  const rows = await rowIdsOfMany(
    db,
    { clock },
    scope,
    told.map((contents) => ({ agencyId: contents.report.agencyId, keys: keysToFreeze(contents) })),
  )
  const frozen = told.map((contents, index) => {
    const { agencyId } = contents.report
    const body = frozenReport(contents, rows.get(agencyId)!, sample.signer, wave[index]!.signedAt)
    return { ...wave[index]!, body, sha256: fingerprintOf(body), byName: sample.signer }
  })
  await db.transaction().execute(async (tx) => {
    await writePassages(
      tx,
      told.flatMap(({ report, passages }) =>
        [...passages.values()].map((one) => ({ reportId: report.id, ...one })),
      ),
    )
    await signAndSend(tx, frozen)
  })
}

const idsOf = (wave: readonly SampleSending[]) => wave.map(({ report }) => report.agencyId)

async function outlinesOf({ db }: SampleDeps, drafts: readonly Report[]) {
  const outlines = new Map<number, Outline>()
  for (const id of new Set(drafts.map(({ outlineId }) => outlineId)))
    outlines.set(id, (await outlineById(db, id))!)
  return outlines
}

const passagesFor = (
  open: readonly { readonly key: string }[],
  { passages, writer }: SampleReports,
  index: number,
  at: string,
): readonly Passage[] =>
  open.map(({ key }) => {
    const texts = passages[key] ?? ['Không có (mẫu).']
    const text = texts[index % texts.length]!
    return { key, text, generated: '', edit: 1, writtenAt: at, writtenByName: writer }
  })
