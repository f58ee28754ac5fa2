import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { issueWork, type WorkToIssue } from '../../../test/support/issued-work.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { isNotFound } from '../../platform/result.ts'
import { acceptAssignment } from './accept-assignment.ts'
import { openWorkOf } from './open-work.ts'
import { progressOfAgency, progressOfPlan } from './progress.ts'
import { reopenAssignments } from './reopen-assignments.ts'
import { reportAssignments } from './report-assignments.ts'
import { returnAssignments } from './return-assignments.ts'
import { assignmentWhole } from './store-assignments.ts'
import { verifyAssignments } from './verify-assignments.ts'
import { withdrawAssignments } from './withdraw-assignments.ts'

const commune = 'ubnd-xa-phuoc-dai'

async function communeWith(t: TestContext, ...lines: readonly Omit<WorkToIssue, 'agency'>[]) {
  const world = await testWorld(t)
  const issued = await issueWork(
    world,
    lines.map((line) => ({ agency: commune, ...line })),
  )
  const happened = (activityId = 7) => ({
    activityId,
    assignmentIds: issued.ids,
    byName: 'Chuyên viên (mẫu)',
  })
  const react = (reaction: typeof reportAssignments, activityId?: number) =>
    world.db.transaction().execute((tx) => reaction(tx, world.clock, happened(activityId)))
  const sendBack = (reason: string) =>
    world.db.transaction().execute((tx) => returnAssignments(tx, world.clock, { ...happened(), reason }))
  return { world, ...issued, react, sendBack }
}

const stateOf = async (world: World, id: number) => (await assignmentWhole(world.db, id))?.state

test('an officer accepts the work of the own agency, and it is accepted once', async (t) => {
  const { world, ids } = await communeWith(t, {})
  const officer = await world.actor('unit_officer', commune)
  assert.ok((await acceptAssignment(world.deps, officer, ids[0]!)).ok)
  assert.ok((await acceptAssignment(world.deps, officer, ids[0]!)).ok)
  const whole = await assignmentWhole(world.db, ids[0]!)
  assert.equal(whole?.state, 'accepted')
  assert.deepEqual(
    whole?.moves.map(({ from, to, byName }) => [from, to, byName]),
    [['assigned', 'accepted', `unit_officer ${commune}`]],
  )
})

test('work of another agency is not found', async (t) => {
  const { world, ids } = await communeWith(t, {})
  const stranger = await world.actor('unit_officer', 'so-noi-vu')
  const result = await acceptAssignment(world.deps, stranger, ids[0]!)
  assert.ok(isNotFound(result))
  assert.equal(await stateOf(world, ids[0]!), 'assigned')
})

test('what was verified is not accepted any more', async (t) => {
  const { world, ids } = await communeWith(t, { state: 'verified' })
  const result = await acceptAssignment(world.deps, await world.actor('head', commune), ids[0]!)
  assert.equal(result.ok, false)
})

test('an activity reports its work, a check sends it back with the reason, the next one proves it', async (t) => {
  const { world, ids, react, sendBack } = await communeWith(t, {})
  await react(reportAssignments)
  await sendBack('Thiếu ảnh')
  assert.equal(await stateOf(world, ids[0]!), 'returned')
  await react(reportAssignments)
  await react(verifyAssignments)
  const whole = await assignmentWhole(world.db, ids[0]!)
  assert.equal(whole?.state, 'verified')
  assert.deepEqual(
    whole?.moves.map(({ to, reason }) => [to, reason]),
    [
      ['verified', null],
      ['reported', null],
      ['returned', 'Thiếu ảnh'],
      ['reported', null],
    ],
  )
})

test('a check repeated, or a return after it, changes nothing', async (t) => {
  const { world, ids, react, sendBack } = await communeWith(t, {})
  await react(reportAssignments)
  await react(verifyAssignments)
  await react(verifyAssignments)
  await sendBack('Nhầm')
  const whole = await assignmentWhole(world.db, ids[0]!)
  assert.equal(whole?.state, 'verified')
  assert.equal(whole?.moves.length, 2)
})

test('the only activity taken back leaves its work accepted', async (t) => {
  const { world, ids, react } = await communeWith(t, {})
  await react(reportAssignments, 7)
  await react(withdrawAssignments, 7)
  assert.equal(await stateOf(world, ids[0]!), 'accepted')
})

test('a verification taken back leaves its work returned with the reason; asked again it changes nothing', async (t) => {
  const { world, ids, react } = await communeWith(t, {})
  await react(reportAssignments)
  await react(verifyAssignments)
  for (let i = 0; i < 2; i++)
    await world.db.transaction().execute((tx) =>
      reopenAssignments(tx, world.clock, {
        activityId: 7,
        assignmentIds: ids,
        byName: 'Chuyên viên (mẫu)',
        reason: 'Ảnh của buổi khác',
      }),
    )
  const whole = await assignmentWhole(world.db, ids[0]!)
  assert.deepEqual(
    [whole?.state, whole?.moves.length, whole?.moves[0]?.reason],
    ['returned', 3, 'Ảnh của buổi khác'],
  )
})

test('cancelled work is not reported', async (t) => {
  const { world, ids, react } = await communeWith(t, { state: 'cancelled' })
  await react(reportAssignments)
  assert.equal(await stateOf(world, ids[0]!), 'cancelled')
})

test('progress counts what is done, verified and late, and leaves out what was cancelled', async (t) => {
  const { world, planId } = await communeWith(
    t,
    { dueOn: '2023-09-12' },
    { dueOn: '2023-09-20' },
    { dueOn: '2023-09-12', state: 'reported' },
    { state: 'verified' },
    { state: 'cancelled' },
  )
  const today = world.clock.today()
  const expected = { total: 4, done: 2, verified: 1, late: 1 }
  assert.deepEqual(await progressOfPlan(world.db, planId, today), { ...expected, agencies: 1 })
  assert.deepEqual(await progressOfAgency(world.db, await world.agencyId(commune), today), expected)
})

test('open work is what is to be done about now, and standing work even when it was proved once', async (t) => {
  const { world, ids } = await communeWith(
    t,
    { dueOn: '2023-09-30' },
    { from: '2023-12-01', dueOn: '2023-12-31' },
    { state: 'verified' },
    { timing: { kind: 'continuous' }, dueOn: '2023-12-31', state: 'verified' },
    { timing: { kind: 'on_event', event: 'văn bản mới' }, dueOn: null },
  )
  const open = await openWorkOf(world.db, await world.agencyId(commune), world.clock.today())
  assert.deepEqual(
    open.map((option) => option.assignmentId),
    [ids[0], ids[3], ids[4]],
  )
})
