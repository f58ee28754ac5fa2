import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../test/support/world.ts'
import { loadPlansOfPack } from './load-plans-of-pack.ts'
import { issuedBySlug, wholePlan } from './store-plans.ts'
import { filesOf } from './work/store-public.ts'

const pack = join(import.meta.dirname, '../../packs/ninh-thuan')

test('plan 911 of the pack is imported by the same code, issued on its day, and loaded once', async (t) => {
  const world = await testWorld(t)
  await loadPlansOfPack(world.deps, pack)
  const head = await issuedBySlug(world.db, '911-kh-ubnd-2023')
  assert.ok(head)
  const plan = await wholePlan(world.db, head)
  assert.deepEqual(
    [plan.tasks.length, plan.themes.length, plan.requirements.length, plan.goals.length],
    [32, 8, 7, 8],
  )
  assert.equal(head.issuedAt, '2023-03-15T01:00:00.000Z')
  assert.equal(head.isSample, true)
  assert.deepEqual(
    (await filesOf(world.db, head.id)).map((file) => file.name),
    ['ke-hoach-911-2023.docx', 'ke-hoach-911-2023.pdf'],
  )
  const count = () =>
    world.db
      .selectFrom('planning.assignment')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  const { n } = await count()
  await loadPlansOfPack(world.deps, pack)
  assert.deepEqual(await count(), { n })
  const agencies = await world.db.selectFrom('planning.assignment').select('agencyId').distinct().execute()
  assert.equal(agencies.length, 95)
  assert.deepEqual([...new Set(plan.doubts.map((doubt) => doubt.severity))], ['warning'])
})
