import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { type RawBuilder, sql } from 'kysely'
import { generateStories } from '../../../bench/generate-stories.ts'
import { did, newsroomScene } from '../../../test/support/newsroom-scene.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { loadStoriesOfPack } from '../../newsroom/index.ts'
import { approveEdition } from '../../newsroom/life/approve-edition.ts'
import { publishEdition } from '../../newsroom/life/publish-edition.ts'
import { submitEdition } from '../../newsroom/life/submit-edition.ts'
import { withdrawEdition } from '../../newsroom/life/withdraw-edition.ts'
import { loadPlansOfPack } from '../../planning/index.ts'
import { mendSearch, prepareSearch } from '../../search-sources.ts'
import type { Entry } from '../entry.ts'
import { mendIndex, type Source } from './mend-index.ts'
import { replaceEntries } from './replace-entries.ts'
import { recount } from './store-counts.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')

/** Everything the search knows, in an order of its own. */
async function allOf({ db }: World) {
  const rows = (query: RawBuilder<unknown>) => query.execute(db).then((result) => result.rows)
  const entries = sql`select to_jsonb(e) - 'id' as entry, to_jsonb(m) - 'entry_id' as match
    from search.entry e join search.match m on m.entry_id = e.id order by key`
  return {
    entries: await rows(entries),
    words: await rows(sql`select word, entries from search.word order by word`),
    pairs: await rows(sql`select first, second, entries from search.pair order by first, second`),
  }
}

const nothing = (kind: string): Source => ({ kind, next: async () => ({ entries: [], last: null }) })

test('what reactions kept is what a rebuild would make', async (t) => {
  const world = await testWorld(t)
  await prepareSearch(world)
  await loadPlansOfPack(world.deps, pack)
  await loadStoriesOfPack(world.deps, pack)
  await world.settle()
  const kept = await allOf(world)
  assert.ok(kept.entries.length > 150)
  assert.equal(await mendSearch(world), 0)
  assert.deepEqual(await allOf(world), kept)
  await mendIndex(world.db, [nothing('story'), nothing('plan'), nothing('agency')])
  assert.deepEqual(await allOf(world), { entries: [], words: [], pairs: [] })
  await mendSearch(world)
  assert.deepEqual(await allOf(world), kept)
})

test('what was withdrawn is not shown even while the index still has it', async (t) => {
  const { world, deps, editor, published } = await newsroomScene(t)
  const { storyId } = await published({ title: 'Hướng dẫn trồng nho' })
  const staying = await published({ title: 'Hướng dẫn trồng táo' })
  await world.settle()
  const page = async (query: string) => (await world.visit(`/tim-kiem?q=${encodeURIComponent(query)}`)).text()
  assert.match(await page('trồng nho'), /huong-dan-trong-nho/)
  did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Không còn đúng' }))
  assert.notEqual(storyId, staying.storyId)
  for (const query of ['trồng nho', 'hướng dẫn trồng', '', 'chuối'])
    assert.doesNotMatch(await page(query), /huong-dan-trong-nho/, query)
  assert.match(await page('hướng dẫn trồng'), /huong-dan-trong-tao/)
})

test('a story is found from the moment it is out until it is taken back, and a draft never', async (t) => {
  const scene = await newsroomScene(t)
  const { world, deps, editor } = scene
  const found = async (query: string) => {
    await world.settle()
    const html = await (await world.visit(`/tim-kiem?q=${encodeURIComponent(query)}`)).text()
    return html.includes('<h3><a href="/tin-tuc/')
  }
  const drafted = await scene.draft({ title: 'Tập huấn chữ ký số cho cán bộ' })
  assert.equal(await found('tap huan chu ky so'), false)
  did(await submitEdition(deps, scene.writer, drafted))
  did(await approveEdition(deps, editor, drafted))
  assert.equal(await found('tap huan chu ky so'), false)
  did(await publishEdition(deps, editor, drafted))
  assert.equal(await found('tap huan chu ky so'), true)
  assert.equal(await found('cán bộ xã hướng dẫn bà con'), true)
  const reason = 'Nêu sai thời gian tổ chức lớp.'
  did(await withdrawEdition(deps, editor, { storyId: drafted.storyId, lang: 'vi', reason }))
  assert.equal(await found('tap huan chu ky so'), false)
  const left = await sql`select from search.word where word = 'huan'`.execute(world.db)
  assert.equal(left.rows.length, 0)
})

test('the counts follow every change: put, replaced, taken out, in any order', async (t) => {
  const world = await testWorld(t)
  const drawn = [...generateStories(12, 7)]
  const story = fc.option(fc.integer({ min: 0, max: 11 }))
  const change = fc.record({ subject: fc.integer({ min: 1, max: 4 }), story })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      for (const { subject: number, story } of changes) {
        const subject = `story:${number}`
        const entries: Entry[] = story === null ? [] : [{ ...drawn[story]!, key: `${subject}:vi`, subject }]
        await world.db.transaction().execute((tx) => replaceEntries(tx, subject, async () => entries))
      }
      const kept = await allOf(world)
      await world.db.transaction().execute(recount)
      assert.deepEqual(await allOf(world), kept)
    }),
    { numRuns: 6 },
  )
})

test('handing in the same again writes nothing', async (t) => {
  const world = await testWorld(t)
  const story = [...generateStories(1)][0]!
  const put = () =>
    world.db.transaction().execute((tx) => replaceEntries(tx, story.subject, async () => [story]))
  const version = async () =>
    (await sql<{ v: number }>`select last_value as v from search.counts_version`.execute(world.db)).rows[0]!.v
  await put()
  const before = await version()
  await put()
  assert.equal(await version(), before)
})
