import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { tell } from '../../test/support/portal-scene.ts'
import { testWorld } from '../../test/support/world.ts'
import { piecesOf } from '../platform/open-data/index.ts'
import { datasets } from './open-data-routes.tsx'

const event = {
  startsAt: '2023-09-26T01:00:00Z',
  endsAt: '2023-09-26T04:00:00Z',
  isAllDay: false,
  place: 'Xã',
}

test('every set is told with its columns in both languages, and each file has exactly those columns and that many rows', async (t) => {
  const world = await testWorld(t)
  await tell(world, { slug: 'doi-thoai', title: 'Đối thoại', english: 'Dialogue', kind: 'notice', event })
  const page = await (await world.visit('/du-lieu-mo')).text()
  const english = await (await world.visit('/en/du-lieu-mo')).text()
  for (const set of datasets) {
    const csv = await (await world.visit(`/du-lieu-mo/${set.key}.csv`)).text()
    const [head, ...rows] = parse(csv, { bom: true }) as string[][]
    assert.deepEqual(
      head,
      set.columns.map(({ key }) => key),
    )
    const json = (await (await world.visit(`/du-lieu-mo/${set.key}.json`)).json()) as {
      count: number
      licence: { name: string }
      rows: Record<string, unknown>[]
    }
    assert.equal(json.rows.length, rows.length, set.key)
    assert.equal(json.count, rows.length, set.key)
    assert.match(json.licence.name, /Creative Commons/)
    for (const row of json.rows) assert.deepEqual(Object.keys(row), head)
    for (const { key, meaning } of set.columns) {
      assert.ok(page.includes(`<code>${key}</code>`), key)
      assert.ok(page.includes(meaning.vi.replaceAll('"', '&quot;')), meaning.vi)
      assert.ok(english.includes(meaning.en), meaning.en)
    }
  }
})

test('a set read in pieces of any length is the same set, each row once', async (t) => {
  const world = await testWorld(t)
  for (let n = 0; n < 7; n++)
    await tell(world, {
      slug: `tin-${n}`,
      title: `Tin ${n}`,
      kind: n % 2 ? 'news' : 'notice',
      event: n % 2 ? undefined : event,
    })
  const asked = { lang: 'vi', today: world.clock.today(), origin: world.deps.origin } as const
  for (const set of datasets) {
    const whole = (await Array.fromAsync(piecesOf(world.db, set, asked, 5000))).flat()
    for (const length of [1, 3]) {
      if (whole.length > 50 && length === 1) continue
      const pieces = (await Array.fromAsync(piecesOf(world.db, set, asked, length))).flat()
      assert.deepEqual(pieces, whole, `${set.key} by ${length}`)
    }
  }
})

test('views are given up to yesterday, so that the file of a day stays what it is', async (t) => {
  const world = await testWorld(t)
  const id = await tell(world, { slug: 'tin', title: 'Tin' })
  await world.db
    .insertInto('platform.viewCount')
    .values([
      { subject: `story:${id}`, day: '2023-09-19', views: 5 },
      { subject: `story:${id}`, day: '2023-09-20', views: 9 },
    ])
    .execute()
  const csv = await (await world.visit('/du-lieu-mo/luot-xem.csv')).text()
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  assert.deepEqual(
    rows.map(({ day, views }) => [day, views]),
    [['2023-09-19', '5']],
  )
})
