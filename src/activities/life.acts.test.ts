import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene as scene } from '../../test/support/activity-scene.ts'
import { issueWork } from '../../test/support/issued-work.ts'
import { testPlanning } from '../../test/support/test-planning.ts'
import { historyOf } from '../platform/history.ts'
import { isNotFound } from '../platform/result.ts'
import { amendActivity } from './amend-activity.ts'
import { cancelActivity } from './cancel-activity.ts'
import { leftUnproved, leftUnverified } from './left-unproved.ts'
import { logActivity } from './log-activity.ts'
import { sightOf } from './permissions.ts'
import { reopenActivity } from './reopen-activity.ts'
import { listVisible, loadVisible } from './store-read.ts'
import { refusals } from './texts.ts'
import { verifyActivity } from './verify-activity.ts'

test('what an agency takes back stays readable with its reason, leaves the lists and gives its work back', async (t) => {
  const { deps, officer, log, announced } = await scene(t)
  const [activityId, other] = [await log(), await log()]
  const reason = 'Ghi trùng với hoạt động trước'
  const cancel = (version = 1) => cancelActivity(deps, officer, { activityId, version, reason })
  const without = await cancelActivity(deps, officer, { activityId, version: 1, reason: ' ' })
  assert.ok(!without.ok && without.issues[0]?.field === 'reason')
  assert.ok((await cancel()).ok)
  assert.ok((await cancel()).ok, 'sent again it is done already')

  const sight = sightOf(officer)
  const gone = await loadVisible(deps.db, sight, activityId)
  assert.deepEqual([gone?.state, gone?.cancelledReason, gone?.version], ['cancelled', reason, 2])
  assert.deepEqual(
    (await listVisible(deps.db, sight, {}, 10)).map(({ id }) => id),
    [other],
  )
  assert.equal((await listVisible(deps.db, sight, { state: 'cancelled' }, 10)).length, 1)
  assert.deepEqual((await announced('activity.cancelled'))[0]?.assignmentIds, [], 'the other one proves it')
  await cancelActivity(deps, officer, { activityId: other, version: 1, reason })
  assert.deepEqual((await announced('activity.cancelled'))[1]?.assignmentIds, [37])
  assert.deepEqual(await leftUnproved(deps.db, [37, 90]), [37, 90])
})

test('only the agency takes its activity back, and not once it is verified', async (t) => {
  const { deps, officer, programmeOfficer, log, world } = await scene(t)
  const activityId = await log()
  const neighbour = await world.actor('head', 'ubnd-xa-phuoc-thang')
  for (const actor of [programmeOfficer, neighbour])
    assert.ok(isNotFound(await cancelActivity(deps, actor, { activityId, version: 1, reason: 'x' })))
  await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  const late = await cancelActivity(deps, officer, { activityId, version: 2, reason: 'x' })
  assert.ok(!late.ok && late.issues[0]?.text === refusals.notCancellable)
})

test('a verification is taken back with a reason, by who verifies; the work another one proves stays', async (t) => {
  const { deps, officer, programmeOfficer, log, announced, world } = await scene(t)
  const [activityId, other] = [await log(), await log()]
  const reopen = (actor = programmeOfficer, version = 2, reason = 'Ảnh của buổi khác') =>
    reopenActivity(deps, actor, { activityId, version, reason })
  const early = await reopen(programmeOfficer, 1)
  assert.ok(!early.ok && early.issues[0]?.text === refusals.notVerified)
  await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  await verifyActivity(deps, programmeOfficer, { activityId: other, version: 1 })
  const stranger = await world.actor('programme_officer', 'so-noi-vu')
  for (const actor of [officer, stranger]) assert.ok(isNotFound(await reopen(actor)), actor.name)
  const [without, stale] = [await reopen(programmeOfficer, 2, ' '), await reopen(programmeOfficer, 1)]
  assert.ok(!without.ok && without.issues[0]?.field === 'reason')
  assert.ok(!stale.ok && stale.issues[0]?.text === refusals.changedMeanwhile)

  assert.ok((await reopen()).ok)
  const open = await loadVisible(deps.db, sightOf(officer), activityId)
  assert.deepEqual(
    [open?.state, open?.verifiedAt, open?.returnedReason],
    ['returned', null, 'Ảnh của buổi khác'],
  )
  assert.deepEqual((await announced('activity.reopened'))[0]?.assignmentIds, [])
  await reopenActivity(deps, programmeOfficer, { activityId: other, version: 2, reason: 'x' })
  assert.deepEqual((await announced('activity.reopened'))[1]?.assignmentIds, [37])
  assert.deepEqual(await leftUnverified(deps.db, [37]), [37])
})

test('the history keeps what a field was and what it became, and what evidence came and went', async (t) => {
  const { deps, officer, entry, log } = await scene(t)
  const activityId = await log()
  const before = await loadVisible(deps.db, sightOf(officer), activityId)
  await amendActivity(deps, officer, {
    activityId,
    version: 1,
    entry: { ...entry, reach: 700, themeIds: [4] },
    files: [],
    links: ['https://ninhthuan.gov.vn/khac'],
    removedEvidenceIds: before!.evidence.map(({ id }) => id),
  })
  const [line] = await historyOf(deps.db, `activity:${activityId}`)
  const { changed, old, new: now, addedEvidence, removedEvidence } = line!.detail
  assert.deepEqual(changed, ['reach', 'themeIds'])
  assert.deepEqual(
    [old, now],
    [
      { reach: 640, themeIds: [8, 4] },
      { reach: 700, themeIds: [4] },
    ],
  )
  assert.deepEqual(
    [addedEvidence, removedEvidence],
    [['https://ninhthuan.gov.vn/khac'], ['https://ninhthuan.gov.vn/tin']],
  )
})

test('work is owed again when nothing proves it any more, and not before', async (t) => {
  const { world, deps, officer, programmeOfficer, input, agencyId } = await scene(t)
  const { ids } = await issueWork(world, [{ agency: 'ubnd-xa-phuoc-dai' }])
  const planning = testPlanning(await world.agencyId('ubnd-tinh-ninh-thuan'), { [agencyId]: ids })
  const log = async () => {
    const result = await logActivity({ ...deps, planning }, officer, input({ assignmentIds: ids }))
    assert.ok(result.ok)
    return result.value.activityId
  }
  const state = async () => {
    await world.settle()
    const row = world.db.selectFrom('planning.assignment').select('state').where('id', '=', ids[0]!)
    return (await row.executeTakeFirstOrThrow()).state
  }
  const cancel = (activityId: number, version: number) =>
    cancelActivity(deps, officer, { activityId, version, reason: 'Ghi trùng' })
  const [first, second] = [await log(), await log()]
  assert.equal(await state(), 'reported')
  await cancel(second, 1)
  assert.equal(await state(), 'reported')
  await cancel(first, 1)
  assert.equal(await state(), 'accepted')

  const [third, fourth] = [await log(), await log()]
  for (const activityId of [third, fourth])
    await verifyActivity(deps, programmeOfficer, { activityId, version: 1 })
  const reopen = (activityId: number) =>
    reopenActivity(deps, programmeOfficer, { activityId, version: 2, reason: 'Ảnh của buổi khác' })
  await reopen(third)
  assert.equal(await state(), 'verified')
  await reopen(fourth)
  assert.equal(await state(), 'returned')
})
