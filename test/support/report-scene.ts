import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { logActivity } from '../../src/activities/log-activity.ts'
import { loadCoverageOfPack } from '../../src/coverage/index.ts'
import { assignmentsOf, openWorkOf, themesOfYear } from '../../src/planning/index.ts'
import { openWindow } from '../../src/reports/acts/open-reports.ts'
import { contentsOf } from '../../src/reports/contents.ts'
import { reportById } from '../../src/reports/store.ts'
import { putPassage } from '../../src/reports/store-passages.ts'
import { loadReportSettingsOfPack } from '../../src/reports/windows/load-settings.ts'
import { issueWork } from './issued-work.ts'
import { testWorld } from './world.ts'

export const places = {
  commune: 'ubnd-xa-phuoc-dai',
  sibling: 'ubnd-xa-phuoc-thang',
  district: 'ubnd-huyen-bac-ai',
  province: 'ubnd-tinh-ninh-thuan',
} as const
export type Place = keyof typeof places

const packs = join(import.meta.dirname, '../../packs')
export const quarter = { windowKey: 'bc-q3', year: 2023 }

/** The drafts of the third quarter of 2023, with what a commune and its neighbour did in it. */
export async function reportScene(t: TestContext) {
  const world = await testWorld(t, '2023-09-15')
  const { db } = world
  await loadCoverageOfPack(world.deps, join(packs, 'vietnam'))
  await loadReportSettingsOfPack(db, [join(packs, 'vietnam'), join(packs, 'ninh-thuan')])
  const { planId } = await issueWork(world, [
    { agency: places.commune, content: 'Phát thanh hằng tuần', dueOn: '2023-08-31', state: 'verified' },
    { agency: places.commune, content: 'Gửi tin, bài', dueOn: '2023-09-10' },
    { agency: places.sibling, content: 'Phát thanh hằng tuần', dueOn: '2023-08-31', state: 'reported' },
    { agency: places.district, content: 'Tập huấn', dueOn: '2023-09-01', state: 'verified' },
  ])
  const theme = { planId, position: 1, title: 'Thủ tục hành chính', reformArea: 'thu_tuc_hanh_chinh' }
  const { id: themeId } = await db
    .insertInto('planning.theme')
    .values(theme)
    .returning('id')
    .executeTakeFirstOrThrow()
  const officer = await world.actor('unit_officer', places.commune)
  const head = await world.actor('head', places.commune)
  const stranger = await world.actor('unit_officer', places.sibling)

  const deps = { ...world.deps, planning: { themesOfYear, openWorkOf, assignmentsOf } }
  const log = async (day: string, { formKey = 'loudspeaker', times = 1, by = officer } = {}) => {
    const agencyId = by.agencies()[0]!
    const entry = {
      ...{ agencyId, formKey, what: `Làm ngày ${day}`, doneFrom: day, doneTo: day, themeIds: [themeId] },
      ...{ details: null, place: null, startTime: null, times, cost: null, reach: null },
      ...{ reachKind: null, reachCounted: null, languages: ['vi'], programmes: [], assignmentIds: [] },
      ...{ audienceKeys: ['rural_people'], areaIds: [agencyId] },
    }
    const logged = await logActivity(deps, by, { clientKey: randomUUID(), entry, files: [], links: [] })
    assert.ok(logged.ok, JSON.stringify(logged))
    await world.settle()
    return logged.value.activityId
  }
  await log('2023-07-04', { times: 2 })
  await log('2023-08-11', { times: 3 })
  await log('2023-08-20', { formKey: 'conference' })
  await log('2023-07-05', { by: stranger })

  await openWindow(world.deps, quarter)
  const reportOf = async (place: Place) => {
    const agencyId = await world.agencyId(places[place])
    const { id } = await db
      .selectFrom('reports.report')
      .select('id')
      .where('agencyId', '=', agencyId)
      .executeTakeFirstOrThrow()
    return id
  }
  const report = async (id: number) => (await reportById(db, id))!
  const contents = async (id: number) => contentsOf(db, world.deps, await report(id))
  /** Somebody has written everything that asks for judgement. */
  const writeJudgement = async (id: number) => {
    const at = { generated: '', writtenAt: world.clock.now().toString(), writtenByName: officer.name }
    for (const { key } of (await contents(id)).open)
      await db.transaction().execute((tx) => putPassage(tx, id, { key, text: 'Còn khó khăn về loa.', ...at }))
  }
  return { world, db, planId, officer, head, stranger, log, reportOf, report, contents, writeJudgement }
}
