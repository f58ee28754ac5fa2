import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import type { Tx } from '../../platform/database/open.ts'
import { historyOf } from '../../platform/history.ts'
import { addViews, batchOf } from '../../platform/visits.ts'
import { amendActivity } from '../amend-activity.ts'
import { cancelActivity } from '../cancel-activity.ts'
import { sightOf } from '../permissions.ts'
import { loadVisible } from '../store-read.ts'
import { verifyActivity } from '../verify-activity.ts'
import { amendBySystem } from './amend-by-system.ts'
import { cancelBySystem } from './cancel-by-system.ts'
import { countReaders } from './count-readers.ts'
import { logBySystem } from './log-by-system.ts'
import type { SystemEntry } from './system-entry.ts'

async function scene(t: Parameters<typeof activityScene>[0]) {
  const here = await activityScene(t)
  const { deps, agencyId, officer } = here
  const said: SystemEntry = {
    source: 'story:42',
    agencyId,
    formKey: 'loudspeaker',
    what: 'Năm thủ tục nộp hồ sơ trực tuyến tại xã',
    doneOn: '2023-09-14',
    themeIds: [4],
    audienceKeys: ['rural_people', 'unheard_of'],
    areaIds: [agencyId],
    languages: ['vi'],
    programmes: [],
    links: ['http://localhost:3000/tin-tuc/nam-thu-tuc'],
    at: '2023-09-14T03:00:00Z',
    byName: 'Hệ thống',
  }
  const inTx = <T>(act: (tx: Tx) => Promise<T>) => deps.db.transaction().execute(act)
  const log = (change: Partial<SystemEntry> = {}) =>
    inTx((tx) => logBySystem(tx, deps, { ...said, ...change }))
  const amend = (change: Partial<SystemEntry> = {}) =>
    inTx((tx) => amendBySystem(tx, deps, { ...said, ...change }))
  const cancel = (reason: string) =>
    inTx((tx) => cancelBySystem(tx, deps, { source: said.source, reason, byName: 'Hệ thống' }))
  const { activityId } = await log()
  const now = async () => (await loadVisible(deps.db, sightOf(officer), activityId))!
  const actions = async () =>
    (await historyOf(deps.db, `activity:${activityId}`)).map(({ action }) => action.slice('activity.'.length))
  return { ...here, log, amend, cancel, activityId, now, actions }
}

test('what logs itself is logged once, with the open work it serves, and may be verified', async (t) => {
  const { deps, log, now, activityId, announced, programmeOfficer, count } = await scene(t)
  assert.deepEqual(await log(), { activityId, isRepeat: true })
  assert.deepEqual([await count(), (await announced('activity.logged')).length], [1, 1])
  const { state, source, audienceKeys, assignmentIds, evidence, loggedByName } = await now()
  assert.deepEqual([state, source, loggedByName], ['logged', 'story:42', 'Hệ thống'])
  assert.deepEqual([audienceKeys, assignmentIds], [['rural_people'], [37, 38]])
  assert.deepEqual(
    evidence.map(({ url }) => url),
    ['http://localhost:3000/tin-tuc/nam-thu-tuc'],
  )
  assert.ok((await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })).ok)
})

test('logged by several workers at the same moment it is one activity', async (t) => {
  const { log, count } = await scene(t)
  await Promise.all(Array.from({ length: 4 }, () => log({ source: 'story:43' })))
  assert.equal(await count(), 2)
})

test('the source speaks again: what it says changes, what a person chose stays, the same again changes nothing', async (t) => {
  const { deps, officer, amend, now, activityId, entry, actions } = await scene(t)
  await amend()
  const { version: _, ...activity } = await now()
  const chosen = { ...entry, ...activity, themeIds: [8, 4], assignmentIds: [38] }
  await amendActivity(deps, officer, {
    activityId,
    version: 1,
    entry: Object.fromEntries(
      Object.keys(entry).map((key) => [key, chosen[key as keyof typeof entry]]),
    ) as typeof entry,
    files: [],
    links: [],
    removedEvidenceIds: [],
  })
  const changed = { languages: ['vi', 'rog'], themeIds: [], what: 'Sáu thủ tục' }
  await amend(changed)
  await amend(changed)
  const after = await now()
  assert.deepEqual(
    [after.languages, after.what, after.themeIds, after.assignmentIds],
    [['vi', 'rog'], 'Sáu thủ tục', [8, 4], [38]],
  )
  assert.deepEqual(await actions(), ['amended', 'amended', 'logged'])
})

test('a source that is gone cancels with its reason, verified or not, and one that is back restores', async (t) => {
  const { deps, programmeOfficer, amend, cancel, now, activityId, announced, actions } = await scene(t)
  await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  for (let i = 0; i < 2; i++) await cancel('Thông tin hết hiệu lực')
  const gone = await now()
  assert.deepEqual(
    [gone.state, gone.cancelledReason, gone.verifiedAt],
    ['cancelled', 'Thông tin hết hiệu lực', null],
  )
  assert.deepEqual((await announced('activity.reopened'))[0]?.assignmentIds, [37, 38])
  assert.equal((await announced('activity.cancelled')).length, 1)
  await amend()
  const back = await now()
  assert.deepEqual([back.state, back.cancelledReason, back.assignmentIds], ['logged', null, [37, 38]])
  assert.equal((await announced('activity.logged')).length, 2)
  assert.deepEqual(await actions(), ['restored', 'cancelled', 'reopened', 'verified', 'logged'])
})

test('what the agency cancelled stays cancelled, what was verified stays as it was looked at', async (t) => {
  const { deps, officer, programmeOfficer, log, amend, now, activityId, actions } = await scene(t)
  const other = (await log({ source: 'story:44' })).activityId
  await cancelActivity(deps, officer, { activityId: other, version: 1, reason: 'Không thuộc chương trình' })
  await amend({ source: 'story:44', what: 'Khác' })
  const cancelled = await loadVisible(deps.db, sightOf(officer), other)
  assert.equal(cancelled?.state, 'cancelled')

  await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  for (let i = 0; i < 2; i++) await amend({ what: 'Sáu thủ tục' })
  const { state, what } = await now()
  assert.deepEqual([state, what], ['verified', 'Năm thủ tục nộp hồ sơ trực tuyến tại xã'])
  assert.deepEqual(await actions(), ['source-changed', 'verified', 'logged'])
})

test('readers are counted as views of the system, never over a number a person entered', async (t) => {
  const { deps, log, now, world, announced } = await scene(t)
  const other = (await log({ source: 'story:44' })).activityId
  await world.db
    .updateTable('activities.activity')
    .set({ reach: 5, reachKind: 'views', reachCounted: 'estimate' })
    .where('id', '=', other)
    .execute()
  const read = (reader: string) =>
    ['story:42', 'story:44'].map((subject) => ({ reader, subject, referrer: '', device: 'phone' as const }))
  const views = batchOf([...read('a'), ...read('b')])
  await addViews(world.db, { day: '2023-09-20', at: deps.clock.now(), views })
  assert.deepEqual([await countReaders(deps, 'story'), await countReaders(deps, 'story')], [1, 0])
  const { reach, reachKind, reachCounted, version } = await now()
  assert.deepEqual([reach, reachKind, reachCounted, version], [2, 'views', 'system_counter', 1])
  assert.equal((await announced('activity.recounted')).length, 1)
})
