import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { tell } from '../../../test/support/portal-scene.ts'
import { testWorld, type World } from '../../../test/support/world.ts'

const event = {
  startsAt: '2023-09-26T01:00:00Z',
  endsAt: '2023-09-26T04:00:00Z',
  isAllDay: false,
  place: 'Nhà cộng đồng',
}

async function scene(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t)
  const storyId = await tell(world, {
    slug: 'doi-thoai',
    title: 'Đối thoại, hỏi đáp',
    english: 'Dialogue',
    kind: 'notice',
    event,
  })
  return { world, storyId }
}
const read = async (world: World, path: string) => (await world.visit(path)).text()
const feed = async (world: World, path: string) =>
  new ICAL.Component(ICAL.parse(await read(world, path)))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))

test('the month shows what happens when and where, and which days are not worked', async (t) => {
  const { world } = await scene(t)
  const html = await read(world, '/lich')
  assert.match(html, /Lịch tháng 09\/2023/)
  assert.match(html, /id="ngay-2023-09-26"/)
  assert.match(html, /href="\/thong-bao\/doi-thoai"[^>]*>Đối thoại, hỏi đáp/)
  assert.match(html, /08:00 đến 11:00/)
  assert.match(html, /Quốc khánh/)
  assert.match(await read(world, '/en/lich/2023-09'), /Dialogue/)
})

test('an empty month says so and leads to what comes next; months nobody needs are not there', async (t) => {
  const { world } = await scene(t)
  const html = await read(world, '/lich/2023-08')
  assert.match(html, /Không có sự kiện nào trong tháng này/)
  assert.match(html, /Sự kiện gần nhất/)
  for (const path of ['/lich/2021-01', '/lich/2023-13', '/lich/2099-01'])
    assert.equal((await world.visit(path)).status, 404, path)
})

test('a calendar program reads the feed and the single event, the same one in both', async (t) => {
  const { world, storyId } = await scene(t)
  const answer = await world.visit('/lich/doi-thoai.ics')
  assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8')
  const [all] = await feed(world, '/lich.ics')
  const [one] = await feed(world, '/lich/doi-thoai.ics')
  assert.equal(one?.uid, `story-${storyId}@localhost`)
  assert.equal(all?.uid, one?.uid)
  assert.equal(one?.summary, 'Đối thoại, hỏi đáp')
  assert.equal((await feed(world, '/en/lich.ics'))[0]?.summary, 'Dialogue')
  assert.equal((await world.visit('/lich/khong-co.ics')).status, 404)
})

test('what readers see of a story afterwards raises the sequence of its event, what its writers do does not', async (t) => {
  const { world, storyId } = await scene(t)
  const { record } = await import('../../platform/history.ts')
  const { system } = await import('../../platform/actor.ts')
  const happens = (action: string) =>
    world.db
      .transaction()
      .execute((tx) => record(tx, system, world.clock, { action, subject: `story:${storyId}` }))
  const sequence = async () => (await feed(world, '/lich.ics'))[0]!.sequence
  const [out, first] = [await read(world, '/lich.ics'), await sequence()]
  world.clock.moveTo('2023-09-21')
  for (const action of ['story.correction-started', 'story.commented', 'story.submitted'])
    await happens(action)
  assert.equal(await read(world, '/lich.ics'), out)
  await happens('story.facts-changed')
  assert.equal(await sequence(), first + 1)
})

test('an event whose story is not out is in no calendar', async (t) => {
  const world = await testWorld(t)
  await tell(world, {
    slug: 'sau',
    title: 'Chưa đăng',
    kind: 'notice',
    event,
    publishedAt: '2023-10-05T00:00:00Z',
  })
  await tell(world, {
    slug: 'xa',
    title: 'Còn xa',
    kind: 'notice',
    event: { ...event, startsAt: '2026-02-01T01:00:00Z', endsAt: '2026-02-01T02:00:00Z' },
    publishedAt: '2023-10-05T00:00:00Z',
  })
  assert.equal((await world.visit('/lich/2026-02')).status, 404)
  assert.doesNotMatch(await read(world, '/lich'), /Chưa đăng/)
  assert.equal((await feed(world, '/lich.ics')).length, 0)
  assert.equal((await world.visit('/lich/sau.ics')).status, 404)
})
