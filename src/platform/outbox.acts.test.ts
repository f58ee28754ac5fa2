import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld, type World } from '../../test/support/world.ts'
import { announce, announceAll, workOffOutbox } from './outbox.ts'

const say = (world: World, n: number) =>
  world.db.transaction().execute((tx) => announce(tx, world.clock, { type: 'test.happened', payload: { n } }))

const forget = (world: World) => sql`delete from platform.outbox`.execute(world.db)

test('what was announced is reacted to once, in its order', async (t) => {
  const world = await testWorld(t)
  await forget(world)
  for (let n = 1; n <= 3; n++) await say(world, n)
  const heard: unknown[] = []
  const reactions = {
    'test.happened': async (payload: Record<string, unknown>) => void heard.push(payload.n),
  }
  assert.equal(await workOffOutbox(world.db, reactions), 3)
  assert.equal(await workOffOutbox(world.db, reactions), 0)
  assert.deepEqual(heard, [1, 2, 3])
})

test('several workers share the work and none is done twice', async (t) => {
  const world = await testWorld(t)
  await forget(world)
  for (let n = 0; n < 20; n++) await say(world, n)
  const heard: unknown[] = []
  const reactions = {
    'test.happened': async (payload: Record<string, unknown>) => void heard.push(payload.n),
  }
  await Promise.all([1, 2, 3].map(() => workOffOutbox(world.db, reactions)))
  assert.deepEqual(
    heard.toSorted((a, b) => Number(a) - Number(b)),
    Array.from({ length: 20 }, (_, n) => n),
  )
})

test('a reaction that fails is undone, tried again later, and holds up no other', async (t) => {
  const world = await testWorld(t)
  await forget(world)
  await say(world, 1)
  await say(world, 2)
  const reactions = {
    'test.happened': async ({ n }: Record<string, unknown>, tx: Parameters<typeof announce>[0]) => {
      await tx
        .insertInto('platform.mail')
        .values({ key: `m${n}`, recipient: 'a', subject: 's', body: 'b', queuedAt: '2023-09-20T00:00:00Z' })
        .execute()
      if (n === 1) throw new Error('not now')
    },
  }
  await workOffOutbox(world.db, reactions)
  const mails = await world.db
    .selectFrom('platform.mail')
    .select('key')
    .where('key', 'in', ['m1', 'm2'])
    .execute()
  assert.deepEqual(mails, [{ key: 'm2' }])
  const [waiting] = await world.db
    .selectFrom('platform.outbox')
    .select(['attempts', 'lastError'])
    .where('doneAt', 'is', null)
    .execute()
  assert.deepEqual(waiting, { attempts: 1, lastError: 'Error: not now' })
})

test('what an act announced is gone when the act is rolled back', async (t) => {
  const world = await testWorld(t)
  await forget(world)
  const failing = world.db.transaction().execute(async (tx) => {
    await announce(tx, world.clock, { type: 'test.happened', payload: {} })
    throw new Error('undo')
  })
  await assert.rejects(failing)
  assert.deepEqual(await world.db.selectFrom('platform.outbox').select('id').execute(), [])
})

test('more pages than one notice can name are told in several', async (t) => {
  const world = await testWorld(t)
  const tags = Array.from({ length: 2000 }, (_, n) => `list:thẻ:${n}`)
  const happenings = [1, 2].map((n) => ({ type: 'test.happened', payload: { n } }))
  await world.db.transaction().execute((tx) => announceAll(tx, world.clock, happenings, tags))
  const rows = await world.db.selectFrom('platform.outbox').select('payload').orderBy('id').execute()
  assert.deepEqual(
    rows.map(({ payload }) => payload),
    [{ n: 1 }, { n: 2 }],
  )
})
