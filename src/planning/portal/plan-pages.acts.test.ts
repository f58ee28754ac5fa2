import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { draft, understood, understoodTask } from '../../../test/support/drafts.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { issuePlan } from '../issue/issue-plan.ts'

const page = '/ke-hoach/911-kh-ubnd-2023'

async function issuedIn(t: TestContext, plan = understood()): Promise<World> {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  assert.ok((await issuePlan(world.deps, officer, await draft(world, plan))).ok)
  world.clock.moveTo('2023-09-20')
  return world
}

const htmlOf = async (world: World, path: string) => (await world.visit(path)).text()

test('a draft is not public, an issued plan is', async (t) => {
  const world = await testWorld(t, '2023-03-15')
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const planId = await draft(world)
  assert.equal((await world.visit(page)).status, 404)
  assert.doesNotMatch(await htmlOf(world, '/ke-hoach'), /911/)
  assert.ok((await issuePlan(world.deps, officer, planId)).ok)
  assert.equal((await world.visit(page)).status, 200)
  assert.match(await htmlOf(world, '/ke-hoach'), /href="\/ke-hoach\/911-kh-ubnd-2023"/)
})

test('the page says how the plan stands: done, verified, late by how many working days', async (t) => {
  const world = await issuedIn(t)
  const { taskId } = await world.db
    .selectFrom('planning.assignment')
    .select('taskId')
    .where('period', '=', 'once')
    .executeTakeFirstOrThrow()
  await world.db
    .updateTable('planning.assignment')
    .set({ state: 'verified' })
    .where('taskId', '=', taskId)
    .execute()
  const html = await htmlOf(world, page)
  assert.match(html, /1<\/b> <span>trên 2 nhiệm vụ đã hoàn thành/)
  assert.match(html, /1 nhiệm vụ có việc quá hạn/)
  assert.match(html, /Quá hạn \d+ ngày làm việc/)
  assert.match(html, /UBND các xã, phường, thị trấn \(65\)/)
})

test('the list of tasks narrows by state and agency, by its address alone', async (t) => {
  const world = await issuedIn(t)
  const training = 'Tập huấn kỹ năng truyền thông'
  const radio = 'Phát thanh nội dung cải cách hành chính'
  const late = await htmlOf(world, `${page}?loc=qua-han`)
  assert.ok(late.includes(radio) && !late.includes(training))
  const commune = await htmlOf(world, `${page}?don-vi=ubnd-xa-phuoc-dai`)
  assert.ok(commune.includes(radio) && !commune.includes(training))
  assert.match(commune, /Phần việc của UBND xã Phước Đại/)
  const nonsense = await htmlOf(world, `${page}?loc=xyz&don-vi=khong-co`)
  assert.ok(nonsense.includes(radio) && nonsense.includes(training))
})

test('the data file holds every task once, safe for a spreadsheet', async (t) => {
  const world = await issuedIn(
    t,
    understood([understoodTask(1, '=HYPERLINK("http://x")'), understoodTask(2, 'Một, "hai"')]),
  )
  const response = await world.visit(`${page}/du-lieu.csv`)
  assert.equal(response.headers.get('content-type'), 'text/csv; charset=utf-8')
  const rows = parse(Buffer.from(await response.arrayBuffer()), { bom: true, columns: true }) as Record<
    string,
    string
  >[]
  assert.deepEqual(
    rows.map((row) => [row['Nhiệm vụ'], row['Số việc']]),
    [
      ['\'=HYPERLINK("http://x")', '1'],
      ['Một, "hai"', '1'],
    ],
  )
})

test('English readers get an English page about the Vietnamese plan', async (t) => {
  const world = await issuedIn(t)
  const html = await htmlOf(world, `/en${page}`)
  assert.match(html, /<html lang="en"/)
  assert.match(html, /of 2 tasks finished/)
  assert.match(html, /<span lang="vi">Phát thanh nội dung/)
  assert.match(html, /Institutional reform/)
})

test('script-like words of a plan are shown as words', async (t) => {
  const hostile = '<script>alert(1)</script>'
  const world = await issuedIn(t, understood([understoodTask(1, hostile, { product: hostile })]))
  assert.doesNotMatch(await htmlOf(world, page), /<script>alert/)
})

test('a visitor sees progress made after the page was first shown', async (t) => {
  const world = await issuedIn(t)
  const officer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  assert.match(await htmlOf(world, '/ke-hoach'), /911/)
  const other = understood([understoodTask(1, 'Thi tìm hiểu')], { number: '2044' })
  assert.ok((await issuePlan(world.deps, officer, await draft(world, other))).ok)
  await world.settle()
  assert.match(await htmlOf(world, '/ke-hoach'), /2044/)
})
