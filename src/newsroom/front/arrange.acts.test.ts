import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setUpBoards, tell } from '../../../test/support/portal-scene.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { historyOf } from '../../platform/history.ts'
import { listen } from '../../platform/listen.ts'
import { frontSubject } from './change-front.ts'
import { loadFront } from './load-front.ts'
import { moveBlock } from './move-block.ts'
import { movePin } from './move-pin.ts'
import { pinStory } from './pin-story.ts'
import { setCounts } from './set-counts.ts'
import { frontAsLeft } from './store-front.ts'
import { unpinStory } from './unpin-story.ts'

async function scene(world: World) {
  await setUpBoards(world)
  const stories: { storyId: number }[] = []
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const publishedAt = `2023-09-${10 + n}T01:00:00Z`
    const section = n % 2 ? 'chi-dao-dieu-hanh' : 'dia-phuong'
    stories.push({
      storyId: await tell(world, { slug: `tin-${n}`, title: `Tin ${n}`, section, publishedAt }),
    })
  }
  return { editor: await world.actor('editor', 'so-noi-vu'), stories }
}

const view = (world: World) => loadFront(world.db, { lang: 'vi', now: world.clock.now() })

test('a pinned story stands first until its day is over, and not twice', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const { storyId } = stories[3]!
  const pinned = await pinStory(world.deps, editor, { storyId, until: '2023-09-21', revision: 0 })
  assert.equal(pinned.ok, true)
  const before = await view(world)
  assert.deepEqual(
    before.pinned.map(({ id }) => id),
    [storyId],
  )
  const ids = before.parts.flatMap((part) => (part.kind === 'stories' ? part.items.map(({ id }) => id) : []))
  assert.equal(new Set(ids).size, ids.length)
  assert.ok(!ids.includes(storyId))
  world.clock.moveTo('2023-09-22')
  assert.equal((await view(world)).pinned.length, 0)
})

test('two editors at once: the second is told who changed the page, and nothing is overwritten', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const other = await world.actor('chief_editor', 'so-noi-vu')
  await pinStory(world.deps, editor, { storyId: stories[0]!.storyId, until: null, revision: 0 })
  const late = await setCounts(world.deps, other, { counts: { newest: 1 }, revision: 0 })
  assert.ok(!late.ok)
  assert.equal(late.issues[0]?.field, 'revision')
  assert.match(late.issues[0]?.text.vi ?? '', /editor so-noi-vu/)
  assert.deepEqual((await frontAsLeft(world.db)).arranged, [])
})

test('of two changes sent together from the same page one is taken', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const both = await Promise.all(
    [0, 1].map((n) =>
      pinStory(world.deps, editor, { storyId: stories[n]!.storyId, until: null, revision: 0 }),
    ),
  )
  assert.equal(both.filter(({ ok }) => ok).length, 1)
  assert.equal((await frontAsLeft(world.db)).pins.length, 1)
})

test('moving, counting and unpinning change the page, are told in the history, and drop the front page alone', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const { pool, close } = openDatabase(await urlOf(world), 2)
  const heard: string[][] = []
  const ear = await listen(pool, { loa_pages: (tags) => heard.push(JSON.parse(tags)) }, () => {})
  const [a, b] = stories.map(({ storyId }) => storyId) as [number, number]
  const { deps } = world
  const steps = [
    () => pinStory(deps, editor, { storyId: a, until: null, revision: 0 }),
    () => pinStory(deps, editor, { storyId: b, until: null, revision: 1 }),
    () => movePin(deps, editor, { storyId: a, direction: 'up', revision: 2 }),
    () => moveBlock(deps, editor, { key: 'events', direction: 'up', revision: 3 }),
    () => setCounts(deps, editor, { counts: { newest: 2 }, revision: 4 }),
    () => unpinStory(deps, editor, { storyId: b, revision: 5 }),
  ]
  for (const step of steps) assert.equal((await step()).ok, true)
  const front = await frontAsLeft(world.db)
  assert.deepEqual(
    front.pins.map(({ storyId }) => storyId),
    [a],
  )
  assert.deepEqual(
    front.arranged.slice(0, 3).map(({ key, count }) => `${key} ${count}`),
    ['newest 2', 'events 3', 'documents 4'],
  )
  const told = await historyOf(world.db, frontSubject)
  assert.deepEqual(told.map(({ action }) => action).reverse(), [
    'front.story-pinned',
    'front.story-pinned',
    'front.pin-moved',
    'front.block-moved',
    'front.counts-set',
    'front.story-unpinned',
  ])
  await ear.close()
  await close()
  assert.equal(heard.length, steps.length)
  for (const tags of heard) assert.deepEqual(tags, ['home'])
})

test('asking again for what is so already changes nothing', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const { storyId } = stories[0]!
  await pinStory(world.deps, editor, { storyId, until: null, revision: 0 })
  assert.equal((await pinStory(world.deps, editor, { storyId, until: null, revision: 1 })).ok, true)
  assert.equal((await frontAsLeft(world.db)).revision, 1)
})

test('only the board that keeps the portal arranges, only stories that are out, only days to come', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const { storyId } = stories[0]!
  for (const [role, agency] of [
    ['editor', 'ubnd-huyen-bac-ai'],
    ['unit_officer', 'so-noi-vu'],
    ['administrator', 'ubnd-tinh-ninh-thuan'],
  ] as const) {
    const stranger = await world.actor(role, agency)
    const refused = await pinStory(world.deps, stranger, { storyId, until: null, revision: 0 })
    assert.equal(refused.ok, false, role)
  }
  const past = await pinStory(world.deps, editor, { storyId, until: '2023-09-19', revision: 0 })
  const none = await pinStory(world.deps, editor, { storyId: 999_999, until: null, revision: 0 })
  assert.deepEqual(
    [past, none].map((result) => !result.ok && result.issues[0]?.field),
    ['until', 'storyId'],
  )
})

async function urlOf(world: World): Promise<string> {
  const { sql } = await import('kysely')
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.db)
  const url = new URL(process.env.LOA_TEST_DATABASE_URL ?? '')
  url.pathname = `/${rows[0]?.name}`
  return url.href
}

test('a form of the front page that is sent twice is done, and done once', async (t) => {
  const world = await testWorld(t)
  const { editor, stories } = await scene(world)
  const other = await world.actor('chief_editor', 'so-noi-vu')
  const of = (n: number) => stories[n]!.storyId
  const twice = async (act: () => Promise<{ readonly ok: boolean }>) => {
    const revision = async () => (await frontAsLeft(world.db)).revision
    assert.equal((await act()).ok, true)
    const after = await revision()
    assert.equal((await act()).ok, true)
    assert.equal(await revision(), after)
  }
  const { deps } = world
  for (const n of [0, 1, 2])
    await twice(() => pinStory(deps, editor, { storyId: of(n), until: null, revision: n }))
  await twice(() => movePin(deps, editor, { storyId: of(0), direction: 'up', revision: 3 }))
  const order = (await frontAsLeft(world.db)).pins.map(({ storyId }) => storyId)
  assert.deepEqual(order, [of(2), of(0), of(1)])
  await twice(() => unpinStory(deps, editor, { storyId: of(1), revision: 4 }))
  await twice(() => setCounts(deps, editor, { counts: { newest: 1 }, revision: 5 }))
  const moved = { storyId: of(0), direction: 'up', revision: 6 } as const
  assert.equal((await movePin(deps, editor, moved)).ok, true)
  assert.equal((await movePin(deps, other, { ...moved, storyId: of(2) })).ok, false)
})
