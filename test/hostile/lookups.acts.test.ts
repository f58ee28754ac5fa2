import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../support/world.ts'

const env = { address: '203.0.113.77' }

test('who searches and filters without end from one network waits, and still reads what is kept finished', async (t) => {
  const world = await testWorld(t)
  const site = await world.site()
  const ask = async (path: string) => (await site.request(`http://localhost:3000${path}`, {}, env)).status
  const lookups = [
    '/tim-kiem?q=nho',
    '/en/tim-kiem',
    '/van-ban?tu=nho',
    '/van-ban.csv?tu=nho',
    '/van-ban.json',
  ]
  for (const path of lookups) assert.equal(await ask(path), 200, path)
  for (let i = lookups.length; i < 300; i++) await ask('/tim-kiem')
  for (const path of lookups) assert.equal(await ask(path), 429, path)
  for (const path of ['/van-ban', '/tin-tuc', '/']) assert.equal(await ask(path), 200, path)
})
