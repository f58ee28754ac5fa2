import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { TestContext } from 'node:test'
import type { ActivityEntry } from '../../src/activities/index.ts'
import { logActivity, type NewEntry } from '../../src/activities/log-activity.ts'
import { testPlanning } from './test-planning.ts'
import { testWorld } from './world.ts'

export const commune = 'ubnd-xa-phuoc-dai'

/** A commune with an officer and work, the province's programme officer, and an entry ready to be logged. */
export async function activityScene(t: TestContext) {
  const world = await testWorld(t)
  const [agencyId, province, other] = [
    await world.agencyId(commune),
    await world.agencyId('ubnd-tinh-ninh-thuan'),
    await world.agencyId('ubnd-xa-phuoc-thang'),
  ]
  const deps = { ...world.deps, planning: testPlanning(province, { [agencyId]: [37, 38], [other]: [90] }) }
  const officer = await world.actor('unit_officer', commune)
  const programmeOfficer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const entry: ActivityEntry = {
    agencyId,
    formKey: 'loudspeaker',
    what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
    details: null,
    place: 'Cụm loa Tà Lú',
    doneFrom: '2023-09-14',
    doneTo: '2023-09-14',
    startTime: '17:00',
    times: 2,
    reach: 640,
    reachKind: null,
    reachCounted: 'estimate',
    cost: null,
    languages: ['vi', 'rog'],
    programmes: ['digital_transformation'],
    themeIds: [8, 4],
    audienceKeys: ['raglai_people', 'rural_people'],
    areaIds: [agencyId],
    assignmentIds: [37],
  }
  const input = (change: Partial<ActivityEntry> = {}): NewEntry => ({
    clientKey: randomUUID(),
    entry: { ...entry, ...change },
    files: [],
    links: ['https://ninhthuan.gov.vn/tin'],
  })
  const log = async (change: Partial<NewEntry> = {}) => {
    const result = await logActivity(deps, officer, { ...input(), ...change })
    assert.ok(result.ok)
    return result.value.activityId
  }
  const announced = async (type: string) =>
    (await world.db.selectFrom('platform.outbox').select('payload').where('type', '=', type).execute()).map(
      ({ payload }) => payload as Record<string, unknown>,
    )
  const count = async () => (await world.db.selectFrom('activities.activity').select('id').execute()).length
  return { world, deps, officer, programmeOfficer, entry, input, log, announced, count, agencyId }
}
