import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { draft, parties, twoTasks, understood, understoodTask } from '../../../test/support/drafts.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { discardDraft } from '../draft/discard-draft.ts'
import { editTask } from '../draft/edit-task.ts'
import { mergeTasks } from '../draft/merge-tasks.ts'
import { removeTask } from '../draft/remove-task.ts'
import { settleDoubt } from '../draft/settle-doubt.ts'
import { splitTask } from '../draft/split-task.ts'
import { choiceOf, type TaskInput } from '../draft/task-input.ts'
import type { Task } from '../plan.ts'
import { headOf, wholePlan } from '../store-plans.ts'
import { issuePlan } from './issue-plan.ts'

const province = 'ubnd-tinh-ninh-thuan'

async function officeOf(t: TestContext) {
  const world = await testWorld(t, '2023-03-15')
  return { world, officer: await world.actor('programme_officer', province) }
}

const planOf = async (world: World, planId: number) => wholePlan(world.db, (await headOf(world.db, planId))!)

const inputOf = (task: Task, more: Partial<TaskInput> = {}): TaskInput => ({
  number: task.number ?? '',
  content: task.content,
  forms: task.forms.join('\n'),
  product: '',
  note: '',
  timing: task.timingText ?? '',
  themeIds: task.themeIds,
  lead: task.parties.filter((party) => party.part === 'lead').map(choiceOf),
  coordinating: [],
  ...more,
})

const granted = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}
const issuesOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map((issue) => issue.text.vi))
const assignments = (world: World) =>
  world.db.selectFrom('planning.assignment').selectAll().orderBy('id').execute()

test('issuing gives every lead one assignment for every occurrence', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  const issued = granted(await issuePlan(world.deps, officer, planId))
  assert.deepEqual({ tasks: issued.tasks, agencies: issued.agencies }, { tasks: 2, agencies: 66 })
  const rows = await assignments(world)
  assert.equal(rows.length, issued.assignments)
  assert.equal(new Set(rows.map((row) => `${row.taskId} ${row.agencyId} ${row.period}`)).size, rows.length)
  assert.equal(new Set(rows.map((row) => row.state)).size, 1)
  const [line] = await historyOf(world.db, `plan:${planId}`)
  assert.equal(line?.action, 'plan.issued')
})

test('issuing twice at once goes out once', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  const results = await Promise.all([1, 2, 3].map(() => issuePlan(world.deps, officer, planId)))
  const values = results.map(granted)
  assert.equal(values.filter((value) => !value.again).length, 1)
  assert.equal((await assignments(world)).length, values.find((value) => !value.again)?.assignments)
  const announced = await world.db.selectFrom('platform.outbox').select('type').execute()
  assert.deepEqual(
    announced.map((row) => row.type),
    ['plan.issued'],
  )
})

test('a plan whose lead is not known stays a draft until an officer picks the agency', async (t) => {
  const { world, officer } = await officeOf(t)
  const unknown = understoodTask(1, 'Ra quân', {
    lead: parties({ unresolved: ['Tổ công nghệ số cộng đồng'] }),
  })
  const planId = await draft(world, understood([unknown]))
  assert.equal((await issuePlan(world.deps, officer, planId)).ok, false)
  assert.deepEqual(await assignments(world), [])
  const { tasks, doubts, head } = await planOf(world, planId)
  assert.deepEqual(
    doubts.map((doubt) => [doubt.code, doubt.severity]),
    [['lead_unresolved', 'blocking']],
  )
  const agency = await world.agencyId('so-thong-tin-va-truyen-thong')
  const lead = [{ words: 'Tổ công nghệ số cộng đồng', choice: `agency:${agency}` }]
  const edit = { planId, version: head.version, taskId: tasks[0]!.id }
  granted(await editTask(world.deps, officer, edit, inputOf(tasks[0]!, { lead })))
  assert.deepEqual((await planOf(world, planId)).doubts, [])
  granted(await issuePlan(world.deps, officer, planId))
  assert.deepEqual(
    (await assignments(world)).map((row) => row.agencyId),
    [agency],
  )
})

test('a doubt that holds the plan back is not settled by a look', async (t) => {
  const { world, officer } = await officeOf(t)
  const unknown = understoodTask(1, 'Ra quân', { lead: parties({ agencies: ['Sở Nội thương'] }) })
  const planId = await draft(world, understood([unknown]))
  const { doubts, head } = await planOf(world, planId)
  const result = await settleDoubt(world.deps, officer, {
    planId,
    version: head.version,
    doubtId: doubts[0]!.id,
  })
  assert.deepEqual(issuesOf(result), ['Chọn cơ quan chủ trì trước. Nhiệm vụ chưa có đơn vị nào nhận việc.'])
})

test('an unknown co-ordinator is a warning that a look settles', async (t) => {
  const { world, officer } = await officeOf(t)
  const unknown = understoodTask(1, 'Ra quân', { coordinating: parties({ agencies: ['Hội X'] }) })
  const planId = await draft(world, understood([unknown]))
  const { doubts, head } = await planOf(world, planId)
  assert.deepEqual(
    doubts.map((doubt) => doubt.severity),
    ['warning'],
  )
  granted(await settleDoubt(world.deps, officer, { planId, version: head.version, doubtId: doubts[0]!.id }))
  assert.deepEqual((await planOf(world, planId)).doubts, [])
})

test('of two officers who edit one task the second sees what the first changed, and loses nothing by it', async (t) => {
  const { world, officer } = await officeOf(t)
  const colleague = await world.actor('programme_officer', province)
  const planId = await draft(world)
  const { tasks, head } = await planOf(world, planId)
  const [first, second] = tasks
  const edit = (task: Task) => ({ planId, version: head.version, taskId: task.id })
  granted(await editTask(world.deps, officer, edit(first!), inputOf(first!, { content: 'Tập huấn tháng 8' })))
  const late = await editTask(
    world.deps,
    colleague,
    edit(first!),
    inputOf(first!, { content: 'Tập huấn tháng 9' }),
  )
  assert.match(issuesOf(late)[0] ?? '', new RegExp(`${officer.name} sửa nhiệm vụ 1 lúc 15/03/2023 08:00`))
  granted(await editTask(world.deps, colleague, edit(second!), inputOf(second!, { product: 'Bản tin' })))
  const after = await planOf(world, planId)
  assert.deepEqual(
    after.tasks.map((task) => task.content),
    ['Tập huấn tháng 8', second!.content],
  )
  assert.equal(after.tasks[1]?.product, 'Bản tin')
})

test("another agency's officer does not find the plan", async (t) => {
  const { world, officer } = await officeOf(t)
  const stranger = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
  const head = await world.actor('head', province)
  const planId = await draft(world)
  const { tasks } = await planOf(world, planId)
  const edit = { planId, version: 1, taskId: tasks[0]!.id }
  for (const actor of [stranger, head]) {
    assert.ok(isNotFound(await issuePlan(world.deps, actor, planId)))
    assert.ok(isNotFound(await editTask(world.deps, actor, edit, inputOf(tasks[0]!))))
    assert.ok(isNotFound(await discardDraft(world.deps, actor, planId)))
  }
  assert.equal((await planOf(world, planId)).head.version, 1)
  granted(await issuePlan(world.deps, officer, planId))
})

test('an issued plan is not edited and not thrown away', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  const { tasks } = await planOf(world, planId)
  granted(await issuePlan(world.deps, officer, planId))
  const edit = { planId, version: 2, taskId: tasks[0]!.id }
  for (const result of [
    await editTask(world.deps, officer, edit, inputOf(tasks[0]!)),
    await removeTask(world.deps, officer, edit),
    await discardDraft(world.deps, officer, planId),
  ])
    assert.match(issuesOf(result)[0] ?? '', /Kế hoạch đã ban hành/)
})

test('a task is split and merged again with nothing lost', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  const before = await planOf(world, planId)
  const edit = { planId, version: before.head.version, taskId: before.tasks[0]!.id }
  granted(await splitTask(world.deps, officer, { ...edit, text: 'Tập huấn\n\nKiểm tra sau tập huấn' }))
  const split = await planOf(world, planId)
  assert.deepEqual(
    split.tasks.map((task) => [task.number, task.content]),
    [
      ['1', 'Tập huấn'],
      ['1.2', 'Kiểm tra sau tập huấn'],
      ['2', twoTasks[1]!.content],
    ],
  )
  assert.deepEqual(split.tasks[1]?.parties, before.tasks[0]?.parties)
  const merge = {
    planId,
    version: split.head.version,
    taskId: split.tasks[0]!.id,
    otherTaskId: split.tasks[1]!.id,
  }
  granted(await mergeTasks(world.deps, officer, merge))
  const after = await planOf(world, planId)
  assert.deepEqual(
    after.tasks.map((task) => task.content),
    ['Tập huấn\nKiểm tra sau tập huấn', twoTasks[1]!.content],
  )
  assert.deepEqual(after.tasks[0]?.parties, before.tasks[0]?.parties)
})

test('a draft thrown away is gone, and the history says so', async (t) => {
  const { world, officer } = await officeOf(t)
  const planId = await draft(world)
  granted(await discardDraft(world.deps, officer, planId))
  assert.equal(await headOf(world.db, planId), undefined)
  const [line] = await historyOf(world.db, `plan:${planId}`)
  assert.deepEqual([line?.action, line?.detail.plan], ['plan.discarded', '911/KH-UBND'])
})
