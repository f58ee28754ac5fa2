import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import { cancelActivity } from '../../src/activities/cancel-activity.ts'
import { logActivity } from '../../src/activities/log-activity.ts'
import { loadDirectory } from '../../src/agencies/index.ts'
import { occasionsOf } from '../../src/coverage/occasions/store.ts'
import { loadMeasuring } from '../../src/coverage/qualities/load-measuring.ts'
import { assignmentsOf, headOf, openWorkOf, themesOfYear } from '../../src/planning/index.ts'
import { issueWork } from './issued-work.ts'
import { testWorld } from './world.ts'

export const commune = 'ubnd-xa-phuoc-dai'
const province = 'ubnd-tinh-ninh-thuan'

/** Plan 911 of 15/03/2023 with two themes, and a commune's officer who logs for them. */
export async function toldSpring(t: TestContext) {
  const world = await testWorld(t, '2023-06-20')
  const { db } = world
  const { planId } = await issueWork(world, [
    { agency: commune, dueOn: '2023-04-28', period: '2023-04' },
    { agency: commune, dueOn: '2023-05-31', period: '2023-05' },
  ])
  const themes = await db
    .insertInto('planning.theme')
    .values([
      { planId, position: 1, title: 'Thủ tục hành chính', reformArea: 'thu_tuc_hanh_chinh' },
      { planId, position: 2, title: 'Chính quyền số', reformArea: 'chinh_quyen_so' },
    ])
    .returning('id')
    .execute()
  const [first, second] = themes.map(({ id }) => id) as [number, number]
  const agencyId = await world.agencyId(commune)
  const officer = await world.actor('unit_officer', commune)
  const deps = { ...world.deps, planning: { themesOfYear, openWorkOf, assignmentsOf } }
  const log = async (day: string, themeId: number, formKey = 'loudspeaker') => {
    const entry = {
      ...{ agencyId, formKey, what: `Làm ngày ${day}`, doneFrom: day, doneTo: day, themeIds: [themeId] },
      ...{ details: null, place: null, startTime: null, times: 1, cost: null, reach: null },
      ...{ reachKind: null, reachCounted: null, languages: ['vi'], programmes: [], assignmentIds: [] },
      ...{ audienceKeys: ['rural_people'], areaIds: [agencyId] },
    }
    const logged = await logActivity(deps, officer, { clientKey: randomUUID(), entry, files: [], links: [] })
    assert.ok(logged.ok, JSON.stringify(logged))
    await world.settle()
    return logged.value.activityId
  }
  const cancel = async (activityId: number) => {
    const { version } = await db
      .selectFrom('activities.activity')
      .select('version')
      .where('id', '=', activityId)
      .executeTakeFirstOrThrow()
    const cancelled = await cancelActivity(world.deps, officer, { activityId, version, reason: 'Ghi nhầm' })
    assert.ok(cancelled.ok)
    await world.settle()
  }
  const measuring = async () =>
    loadMeasuring(db, (await headOf(db, planId))!, world.clock.today(), await loadDirectory(db, '2023-06-20'))
  const occasions = async () => (await occasionsOf(db, planId, '2023-12-31')).toReversed()
  const programmeOfficer = await world.actor('programme_officer', province)
  return { world, db, planId, first, second, agencyId, log, cancel, measuring, occasions, programmeOfficer }
}
