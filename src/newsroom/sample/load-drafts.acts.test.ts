import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadDirectory, loadSamplePeople } from '../../agencies/index.ts'
import { checkHistory } from '../../platform/history.ts'
import { loadArrangement } from '../pack/load-arrangement.ts'
import { loadDraftsOfPack } from './load-drafts.ts'
import { sampleBody } from './sample-body.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')

test('the demo’s newsroom has something in every state, all of it marked, and loading it again changes nothing', async (t) => {
  const world = await testWorld(t)
  await loadSamplePeople(world.deps, pack, async ({ email }) => `sample ${email}`)
  await loadArrangement(world.deps, pack, await loadDirectory(world.db, '2023-09-20'))
  assert.equal(await loadDraftsOfPack(world.deps, pack), 10)
  const editions = await world.db
    .selectFrom('newsroom.edition as e')
    .innerJoin('newsroom.story as s', 's.id', 'e.storyId')
    .select(['e.state', 'e.lang', 'e.forcedReason', 's.isSample', 'e.title'])
    .execute()
  const states = new Set(editions.map(({ state }) => state))
  for (const state of [
    'draft',
    'submitted',
    'returned',
    'approved',
    'scheduled',
    'failed',
    'published',
    'superseded',
    'withdrawn',
  ])
    assert.ok(states.has(state), state)
  assert.ok(editions.every(({ isSample, title }) => isSample && /\((mẫu|sample)\)$/.test(title)))
  assert.ok(editions.some(({ forcedReason }) => forcedReason !== null))
  assert.ok(editions.some(({ lang }) => lang === 'en'))
  assert.equal((await checkHistory(world.db)).whole, true)

  assert.equal(await loadDraftsOfPack(world.deps, pack), 0)
  const again = await world.db.selectFrom('newsroom.edition').select('id').execute()
  assert.equal(again.length, editions.length)
})

test('a line that is a link and nothing else becomes one', () => {
  const body = sampleBody(['Trước', '[Trang đặt lịch](https://vi-du.example/a)'])
  assert.deepEqual(body.content[1], {
    type: 'paragraph',
    content: [
      {
        type: 'text',
        text: 'Trang đặt lịch',
        marks: [{ type: 'link', attrs: { href: 'https://vi-du.example/a' } }],
      },
    ],
  })
})
