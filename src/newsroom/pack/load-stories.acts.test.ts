import assert from 'node:assert/strict'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { loadStoriesOfPack } from '../load-stories.ts'

const ninhThuan = join(import.meta.dirname, '../../../packs/ninh-thuan')

async function packWith(t: TestContext, stories: readonly object[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-pack-'))
  t.after(() => rm(folder, { recursive: true }))
  for (const name of ['sections.csv', 'boards.csv'])
    await cp(join(ninhThuan, 'stories', name), join(folder, 'stories', name))
  await writeFile(join(folder, 'stories', 'b.json'), JSON.stringify({ stories }))
  return folder
}

const quiet = {
  agency: 'so-noi-vu',
  publishedAt: '2023-03-01T08:00:00+07:00',
  isSample: true,
  reformAreas: ['the_che'],
}
const vietnamese = { lang: 'vi', title: 'Tiêu đề', summary: 'Tóm tắt', lines: ['Một đoạn'] }

test('a pack brings in every fact of a story, and its former address leads to it', async (t) => {
  const world = await testWorld(t)
  const document = {
    ...{ docType: 'Công văn', number: '12/SNV-CCHC', issuedOn: '2023-02-27', issuer: 'Sở Nội vụ' },
    ...{ signer: 'Người ký (mẫu)', effectiveOn: '2023-03-01' },
  }
  const event = {
    startsAt: '2023-03-02T08:00:00+07:00',
    endsAt: '2023-03-02T11:00:00+07:00',
    place: 'Hội trường',
  }
  const story = {
    ...{
      ...quiet,
      slug: 'mau-mot',
      kind: 'document',
      section: 'van-ban',
      document,
      event,
      byline: 'Ban Biên tập',
    },
    ...{ audiences: ['officials'], places: ['ubnd-huyen-bac-ai'], programmes: ['digital_transformation'] },
    ...{ tags: ['Một cửa'], formerSlugs: ['mau-cu'], editions: [{ ...vietnamese, transcript: 'Lời' }] },
  }
  assert.equal(await loadStoriesOfPack(world.deps, await packWith(t, [story])), 1)
  const row = await world.db.selectFrom('newsroom.live').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual(
    [row.kind, row.sectionKey, row.byline, row.transcript],
    ['document', 'van-ban', 'Ban Biên tập', 'Lời'],
  )
  const labels = await world.db.selectFrom('newsroom.storyLabel').select(['kind', 'key', 'name']).execute()
  assert.equal(labels.length, 4)
  assert.ok(labels.some(({ key, name }) => key === 'mot-cua' && name === 'Một cửa'))
  const moved = await world.db.selectFrom('newsroom.redirect').selectAll().executeTakeFirstOrThrow()
  assert.equal(moved.toPath, '/van-ban/mau-mot')
})

test('two editions of a language are a text and its correction', async (t) => {
  const world = await testWorld(t)
  const correction = {
    ...{ ...vietnamese, title: 'Đúng', publishedAt: '2023-04-01T08:00:00+07:00', correctionNote: 'Sai ngày' },
  }
  const story = { ...quiet, slug: 'mau-hai', editions: [vietnamese, correction] }
  await loadStoriesOfPack(world.deps, await packWith(t, [story]))
  const editions = await world.db
    .selectFrom('newsroom.edition')
    .select(['version', 'state', 'title', 'correctionNote'])
    .orderBy('version')
    .execute()
  assert.deepEqual(editions, [
    { version: 1, state: 'superseded', title: 'Tiêu đề', correctionNote: null },
    { version: 2, state: 'published', title: 'Đúng', correctionNote: 'Sai ngày' },
  ])
})

test('a story of an agency that does not exist stops the start and names the file', async (t) => {
  const world = await testWorld(t)
  const folder = await packWith(t, [
    { ...quiet, slug: 'mau-ba', agency: 'so-khong-co', editions: [vietnamese] },
  ])
  await assert.rejects(loadStoriesOfPack(world.deps, folder), /stories\/b\.json.*so-khong-co/)
})
