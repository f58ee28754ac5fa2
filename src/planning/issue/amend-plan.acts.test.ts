import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draft, parties, timed, twoTasks, understood, understoodTask } from '../../../test/support/drafts.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { headOf, wholePlan } from '../store-plans.ts'
import { amendPlan } from './amend-plan.ts'
import { issuePlan } from './issue-plan.ts'

const province = 'ubnd-tinh-ninh-thuan'
const planOf = async (world: World, planId: number) => wholePlan(world.db, (await headOf(world.db, planId))!)
const assignmentsOf = (world: World, taskId: number) =>
  world.db
    .selectFrom('planning.assignment')
    .selectAll()
    .where('taskId', '=', taskId)
    .orderBy('dueOn')
    .orderBy('id')
    .execute()

test('an amendment keeps what was done and re-plans what is to come', async (t) => {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', province)
  const leaflet = understoodTask(3, 'In tờ rơi hướng dẫn nộp hồ sơ trực tuyến')
  const planId = await draft(world, understood([...twoTasks, leaflet]))
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  const [training, radio, printed] = (await planOf(world, planId)).tasks
  const radioBefore = await assignmentsOf(world, radio!.id)
  const done = radioBefore[0]!
  await world.db
    .updateTable('planning.assignment')
    .set({ state: 'verified' })
    .where('id', '=', done.id)
    .execute()

  world.clock.moveTo('2023-08-01')
  const amendingId = await draft(
    world,
    understood(
      [
        { ...twoTasks[0]!, timing: timed('Tháng 10/2023', { kind: 'month', month: '2023-10' }) },
        { ...twoTasks[1]!, lead: parties({ agencies: ['UBND xã Phước Đại'], classes: ['ubnd_cap_huyen'] }) },
        understoodTask(3, 'Đối thoại giữa lãnh đạo UBND tỉnh với doanh nghiệp'),
      ],
      { number: '3210', date: '2023-08-01' },
    ),
    planId,
  )
  const results = await Promise.all([1, 2].map(() => amendPlan(world.deps, officer, amendingId)))
  assert.deepEqual(results.map((result) => result.ok && result.value.again).sort(), [false, true])

  const after = await planOf(world, planId)
  assert.deepEqual(after.tasks.map((task) => task.id).slice(0, 2), [training!.id, radio!.id])
  assert.equal(after.tasks.length, 3)
  assert.equal(after.head.number, '911')
  const [trained] = await assignmentsOf(world, training!.id)
  assert.deepEqual([trained?.state, trained?.dueOn], ['assigned', '2023-10-31'])

  const radioAfter = await assignmentsOf(world, radio!.id)
  assert.equal(radioAfter.find((row) => row.id === done.id)?.state, 'verified')
  const overdue = radioAfter.filter((row) => row.dueOn! < '2023-08-01' && row.id !== done.id)
  assert.ok(overdue.length > 0 && overdue.every((row) => row.state === 'assigned'))
  const phuocDai = await world.agencyId('ubnd-xa-phuoc-dai')
  const toCome = radioAfter.filter((row) => row.dueOn! >= '2023-08-01')
  const open = toCome.filter((row) => row.state === 'assigned')
  assert.equal(open.filter((row) => row.agencyId === phuocDai).length, 2)
  assert.equal(open.length, 2 * 8)
  assert.ok(toCome.filter((row) => row.state === 'cancelled').length === 2 * 64)

  assert.deepEqual(
    (await assignmentsOf(world, printed!.id)).map((row) => row.state),
    ['cancelled'],
  )
  const moves = await world.db
    .selectFrom('planning.assignmentMove')
    .selectAll()
    .where('toState', '=', 'cancelled')
    .execute()
  assert.equal(moves.length, 2 * 64 + 1)
  assert.ok(moves.every((move) => move.reason === '3210/KH-UBND' && move.byName === officer.name))
  assert.equal((await headOf(world.db, amendingId))?.state, 'applied')
  assert.equal((await historyOf(world.db, `plan:${planId}`))[0]?.action, 'plan.amended')
})

test('an amendment that says the same changes no assignment', async (t) => {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', province)
  const planId = await draft(world)
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  const all = () => world.db.selectFrom('planning.assignment').selectAll().orderBy('id').execute()
  const before = await all()
  const amendingId = await draft(world, understood(twoTasks, { number: '3210', date: '2023-08-01' }), planId)
  assert.ok((await amendPlan(world.deps, officer, amendingId)).ok)
  assert.deepEqual(await all(), before)
})

test("another agency's officer cannot amend the plan", async (t) => {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', province)
  const stranger = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
  const planId = await draft(world)
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  const amendingId = await draft(world, understood([], { number: '3210' }), planId)
  assert.equal((await amendPlan(world.deps, stranger, amendingId)).ok, false)
  assert.equal((await planOf(world, planId)).tasks.length, 2)
})
