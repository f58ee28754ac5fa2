import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Hono } from 'hono'
import { broughtStory } from '../../test/support/brought-story.ts'
import { testWorld } from '../../test/support/world.ts'
import { eventsAhead, frontRoutes } from '../newsroom/index.ts'
import { visitor } from '../platform/actor.ts'
import type { AppEnv } from '../platform/http/context.ts'
import { homeRoutes } from './home-routes.tsx'
import { noInvitations } from './invitations.ts'
import { readPlace } from './place.ts'

const ninhThuan = join(import.meta.dirname, '../../packs/ninh-thuan')
const place = { isAllDay: false, place: 'Hội trường' }

/** Asks for a page on 20 September 2023 at eight; answers its text, its tags and whose ends it has watched. */
async function scene(t: TestContext) {
  const world = await testWorld(t)
  const watched: string[] = []
  const watchEnds = (events: readonly { endsAt: string }[]) => {
    watched.push(...events.map(({ endsAt }) => Temporal.Instant.from(endsAt).toString()))
  }
  const app = new Hono<AppEnv>()
  let tags: readonly string[] = []
  app.use((c, next) => {
    c.set('deps', world.deps)
    c.set('actor', visitor)
    c.set('lang', 'vi')
    c.set('href', (path) => path)
    c.setRenderer((content, page) => {
      tags = page.tags ?? []
      return c.html(String(content))
    })
    return next()
  })
  app.route('/', homeRoutes({ place: await readPlace(ninhThuan), openInvitations: noInvitations, watchEnds }))
  app.route('/', frontRoutes({ watchEnds }))
  const ask = async (path: string) => {
    watched.length = 0
    const html = await (await app.request(path)).text()
    return { html, isAhead: tags.includes(eventsAhead), watched: [...watched] }
  }
  const event = (title: string, startsAt: string, endsAt: string) =>
    broughtStory(world, { kind: 'notice', event: { ...place, startsAt, endsAt }, editions: [{ title }] })
  return { world, ask, event }
}

test('the front page waits for the end of the events it puts forward', async (t) => {
  const { world, ask, event } = await scene(t)
  const end = world.clock.now().add({ hours: 2 }).toString()
  await event('Đối thoại với người dân', world.clock.now().toString(), end)
  const home = await ask('/')
  assert.match(home.html, /Đối thoại với người dân/)
  assert.deepEqual([home.isAhead, home.watched], [true, [end]])
})

test('at its very end an event comes next no longer', async (t) => {
  const { world, ask, event } = await scene(t)
  const now = world.clock.now()
  await event('Đã xong', now.subtract({ hours: 2 }).toString(), now.toString())
  const home = await ask('/')
  assert.deepEqual(home.watched, [])
})

test('a month without events waits for the end of the next one, a month that has some does not', async (t) => {
  const { ask, event } = await scene(t)
  const [start, end] = ['2023-10-02T01:00:00Z', '2023-10-02T04:00:00Z']
  await event('Ngày chuyển đổi số', start, end)
  const empty = await ask('/lich')
  assert.match(empty.html, /Ngày chuyển đổi số/)
  assert.deepEqual([empty.isAhead, empty.watched], [true, [end]])
  const full = await ask('/lich/2023-10')
  assert.deepEqual([full.isAhead, full.watched], [false, []])
})
