import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { z } from 'zod'
import { visitor } from '../actor.ts'
import type { AppEnv } from './context.ts'
import { readQuery } from './form.ts'
import { keepPages } from './keep-page.ts'
import { createPageCache } from './page-cache.ts'

const pages = z.object({ trang: z.coerce.number().int().min(1).max(50).default(1) })
const plans = z.object({ loc: z.string().default('') }).transform(({ loc }) => loc)

/** A site of one page that reads two schemas, and how many of it are kept after these were asked for. */
async function keptAfter(...paths: readonly string[]): Promise<number> {
  const cache = createPageCache()
  const app = new Hono<AppEnv>()
  app.use(keepPages(cache))
  app.get('/tin-tuc', (c) => {
    c.set('actor', visitor)
    const said = `${readQuery(c, pages).trang} ${readQuery(c, plans)}`
    c.set('madeFrom', { tags: ['list:all'] })
    return c.html(said)
  })
  app.get('/lich', (c) => {
    c.set('actor', visitor)
    c.set('madeFrom', { tags: ['list:events'] })
    return c.html('lịch')
  })
  for (const path of paths) assert.equal((await app.request(path)).status, 200, path)
  return cache.size
}

test('a page is kept for each address of which it reads all', async () => {
  assert.equal(
    await keptAfter('/tin-tuc', '/tin-tuc?trang=2', '/tin-tuc?loc=a', '/tin-tuc?trang=3&loc=a', '/lich'),
    5,
  )
})

test('a page with names in its address that it does not read is answered and not kept', async () => {
  assert.equal(await keptAfter('/tin-tuc?x=1', '/tin-tuc?trang=2&x=2', '/lich?x=1', '/lich?trang=2'), 0)
})

test('neither is one with a value that cannot be read, or with a name that stands there twice', async () => {
  assert.equal(await keptAfter('/tin-tuc?trang=abc', '/tin-tuc?trang=99', '/tin-tuc?trang=2&trang=3'), 0)
})
