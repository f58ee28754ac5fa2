import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld, type World } from '../../test/support/world.ts'
import { system } from './actor.ts'
import { checkHistory, historyOf, record } from './history.ts'

const write = (world: World, subject: string, detail: Record<string, unknown> = {}) =>
  world.db
    .transaction()
    .execute((tx) => record(tx, system, world.clock, { action: 'plan.issued', subject, detail }))

test('the history of a thing is read newest first, as it was written', async (t) => {
  const world = await testWorld(t)
  await write(world, 'plan:1', { title: 'Kế hoạch', count: 3 })
  await write(world, 'plan:2')
  await write(world, 'plan:1', { title: 'Sửa đổi' })
  const lines = await historyOf(world.db, 'plan:1')
  assert.deepEqual(
    lines.map(({ detail }) => detail.title),
    ['Sửa đổi', 'Kế hoạch'],
  )
  assert.equal(lines[0]!.actorName, 'Hệ thống')
})

test('a chain nobody touched is whole, also when many wrote at once', async (t) => {
  const world = await testWorld(t)
  const before = await checkHistory(world.db)
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => write(world, `plan:${i}`, { z: 1, a: [i, { đ: 'ệ' }] })),
  )
  const check = await checkHistory(world.db)
  assert.deepEqual(check, { whole: true, lines: before.lines + 40 })
})

test('the first line that was changed, taken out or rolled in is named', async (t) => {
  const world = await testWorld(t)
  const { lines } = await checkHistory(world.db)
  for (let i = 0; i < 5; i++) await write(world, `plan:${i}`)
  const third = lines + 3
  await sql`update platform.history set detail = '{"count": 9}' where id = ${third}`.execute(world.db)
  assert.deepEqual(await checkHistory(world.db), {
    whole: false,
    lines: third - 1,
    brokenAt: third,
    why: 'hash',
  })
  await sql`delete from platform.history where id = ${third}`.execute(world.db)
  assert.deepEqual(await checkHistory(world.db), {
    whole: false,
    lines: third - 1,
    brokenAt: third,
    why: 'gap',
  })
})

test('a line of an act that was rolled back leaves no gap', async (t) => {
  const world = await testWorld(t)
  await write(world, 'plan:1')
  const failing = world.db.transaction().execute(async (tx) => {
    await record(tx, system, world.clock, { action: 'plan.issued', subject: 'plan:2' })
    throw new Error('undo')
  })
  await assert.rejects(failing)
  await write(world, 'plan:3')
  assert.equal((await checkHistory(world.db)).whole, true)
})
