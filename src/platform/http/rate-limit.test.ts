import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { actorOf, visitor } from '../actor.ts'
import type { AppEnv } from './context.ts'
import { networkOf } from './network-of.ts'
import { limitLookups, limitPosts } from './rate-limit.tsx'

function site() {
  const app = new Hono<AppEnv>()
  app.use((c, next) => {
    const person = c.req.header('person')
    c.set('actor', person ? actorOf(person, person, []) : visitor)
    c.set('lang', 'vi')
    return next()
  })
  app.use(limitPosts({ perPerson: 2, perAddress: 3 }))
  app.use(limitLookups({ costs: ({ req }) => req.path === '/tim-kiem', perAddress: 2 }))
  for (const path of ['/', '/tim-kiem']) app.all(path, (c) => c.text('ok'))
  const send = async (address: string, headers: Record<string, string> = {}, method = 'POST', path = '/') =>
    app.request(path, { method, headers }, { address })
  return { send }
}

const statuses = async (responses: Promise<Response>[]) =>
  (await Promise.all(responses)).map((one) => one.status)

test('a person who posts without end is told to wait, in words and in seconds', async () => {
  const { send } = site()
  const lan = () => send('203.0.113.9', { person: 'lan' })
  assert.deepEqual(await statuses([lan(), lan(), lan()]), [200, 200, 429])
  const refused = await lan()
  assert.match(refused.headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/)
  assert.match(await refused.text(), /gửi lại sau \d+ giây/)
})

test('a neighbour behind the same address is not counted with them, and readers are never counted', async () => {
  const { send } = site()
  for (let i = 0; i < 3; i++) await send('203.0.113.9', { person: 'lan' })
  assert.equal((await send('203.0.113.9', { person: 'minh' })).status, 200)
  const reads = Array.from({ length: 9 }, () => send('203.0.113.9', {}, 'GET'))
  assert.deepEqual(new Set(await statuses(reads)), new Set([200]))
})

test('visitors are counted by address', async () => {
  const { send } = site()
  assert.deepEqual(await statuses(Array.from({ length: 4 }, () => send('203.0.113.9'))), [200, 200, 200, 429])
  assert.equal((await send('203.0.113.10')).status, 200)
})

test('a network that looks things up without end is told to wait; others, the signed-in and other pages are not', async () => {
  const { send } = site()
  const look = (address: string, headers = {}, method = 'GET') => send(address, headers, method, '/tim-kiem')
  const looks = [
    look('2001:db8::1'),
    look('2001:db8::2'),
    look('2001:db8::3'),
    look('2001:db8::3', {}, 'HEAD'),
  ]
  assert.deepEqual(await statuses(looks), [200, 200, 429, 429])
  const refused = await look('2001:db8::4')
  assert.match(refused.headers.get('retry-after') ?? '', /^([1-9]|[1-5]\d|60)$/)
  assert.match(await refused.text(), /quá nhiều lượt tra cứu .* sau \d+ giây/)
  assert.equal((await look('203.0.113.10')).status, 200)
  assert.equal((await look('2001:db8::1', { person: 'lan' })).status, 200)
  assert.equal((await send('2001:db8::1', {}, 'GET')).status, 200)
})

test('an address stands for its network', () => {
  assert.equal(networkOf('::ffff:10.0.0.2'), '10.0.0.2')
  assert.equal(networkOf('198.51.100.7'), '198.51.100.7')
  assert.equal(networkOf('2001:DB8:1:2:aaaa::1'), '2001:db8:1:2')
  assert.equal(networkOf('2001:db8::1'), '2001:db8:0:0')
  assert.equal(networkOf('::1'), '0:0:0:0')
})
