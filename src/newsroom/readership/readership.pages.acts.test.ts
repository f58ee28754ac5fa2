import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import readExcel from 'read-excel-file/node'
import { testWorld, type World } from '../../../test/support/world.ts'
import { addViews, batchOf } from '../../platform/visits.ts'
import { loadStoriesOfPack } from '../load-stories.ts'
import { loadSampleViews } from './sample-views.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const path = '/lam-viec/toa-soan/luot-doc'

async function worldWithStories(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const stories = await world.db
    .selectFrom('newsroom.story')
    .select(['id', 'agencyId', 'sectionKey', 'slug'])
    .where('publishedAt', 'is not', null)
    .orderBy('id')
    .execute()
  const editor = await world.actor('editor', 'so-noi-vu')
  const textOf = async (query = '') =>
    (await (await world.visit(path + query, { as: editor })).text())
      .replaceAll(/<title>.*?<\/title>/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
  return { world, stories, editor, textOf }
}

const read = (world: World, storyId: number, day: string, views: number) =>
  addViews(world.db, {
    day,
    at: Temporal.Instant.from(`${day}T05:00:00Z`),
    views: batchOf(
      Array.from({ length: views }, (_, at) => ({
        reader: `người ${at}`,
        subject: `story:${storyId}`,
        referrer: at % 2 ? 'zalo' : 'none',
        device: 'phone' as const,
      })),
    ),
  })

test('the board sees how often its stories were read, against the days before, from where and on what', async (t) => {
  const { world, stories, textOf } = await worldWithStories(t)
  await read(world, stories[0]!.id, '2023-08-01', 15)
  await read(world, stories[0]!.id, '2023-09-18', 40)
  await read(world, stories[1]!.id, '2023-09-20', 10)
  const text = await textOf()
  assert.match(text, /từ 22\/08\/2023 đến 20\/09\/2023/)
  assert.match(text, /Lượt xem 50 \+35 so với 30 ngày trước đó/)
  assert.match(text, /Tin, bài được đọc 2 /)
  assert.match(text, /Zalo 25 50,0%/)
  assert.match(text, /Điện thoại 50 100,0%/)
  assert.match(text, /09\/2023 50 \+35 08\/2023 15 \+15/)
  assert.match(text, /Số liệu mẫu/)
})

test('figures are of the days, the section and the agency asked for, and nothing else', async (t) => {
  const { world, stories, textOf } = await worldWithStories(t)
  await read(world, stories[0]!.id, '2023-09-18', 40)
  await read(world, stories[1]!.id, '2023-09-01', 7)
  assert.match(await textOf('?tu=2023-09-01&den=2023-09-10'), /Lượt xem 7 /)
  await world.db
    .insertInto('newsroom.section')
    .values({ key: 'thu', position: 99, nameVi: 'Thử', nameEn: 'Trial' })
    .execute()
  await world.db
    .updateTable('newsroom.story')
    .set({ sectionKey: 'thu' })
    .where('id', '=', stories[1]!.id)
    .execute()
  assert.match(await textOf('?chuyen-muc=thu'), /Lượt xem 7 /)
  const other = await world.agencyId('ubnd-xa-phuoc-dai')
  await world.db
    .updateTable('newsroom.story')
    .set({ agencyId: other })
    .where('id', '=', stories[0]!.id)
    .execute()
  assert.match(await textOf('?co-quan=ubnd-xa-phuoc-dai'), /Lượt xem 40 /)
  assert.match(await textOf('?tu=2022-01-01&den=2022-01-31'), /Chưa có lượt xem nào trong kỳ này/)
})

test('the files hold every story that was read with the same numbers', async (t) => {
  const { world, stories, editor } = await worldWithStories(t)
  await read(world, stories[0]!.id, '2023-09-18', 4)
  await read(world, stories[1]!.id, '2023-09-19', 3)
  const csv = await (await world.visit(`${path}.csv`, { as: editor })).text()
  const rows: string[][] = parse(csv, { bom: true })
  assert.deepEqual(
    rows.slice(1).map((row) => [row[4], row[7]]),
    [
      ['4', `/tin-tuc/${stories[0]!.slug}`],
      ['3', `/tin-tuc/${stories[1]!.slug}`],
    ],
  )
  const answer = await world.visit(`${path}.xlsx`, { as: editor })
  assert.match(answer.headers.get('content-disposition')!, /luot-doc-2023-09-20\.xlsx/)
  const book = await readExcel(Buffer.from(await answer.arrayBuffer()))
  assert.deepEqual(
    book[0]!.data.slice(2).map((row) => row[4]),
    [4, 3],
  )
  assert.deepEqual(book[1]!.data.slice(2), [
    ['18/09/2023', 4],
    ['19/09/2023', 3],
  ])
})

test('readers see no such page, nor do officers of a commune', async (t) => {
  const world = await testWorld(t)
  assert.equal((await world.visit(path)).status, 303)
  const officer = await world.actor('unit_officer', 'ubnd-xa-phuoc-dai')
  for (const ending of ['', '.csv', '.xlsx'])
    assert.equal((await world.visit(path + ending, { as: officer })).status, 404)
})

test('sample stories are read once however often the sample world is loaded', async (t) => {
  const { world } = await worldWithStories(t)
  const counted = await loadSampleViews(world.deps)
  assert.ok(counted > 100)
  assert.equal(await loadSampleViews(world.deps), 0)
  const { total } = await world.db
    .selectFrom('platform.viewCount')
    .select((eb) => eb.fn.sum<number>('views').as('total'))
    .executeTakeFirstOrThrow()
  assert.equal(total, counted)
})
