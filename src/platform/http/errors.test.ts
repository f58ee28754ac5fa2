import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import type { AppEnv } from './context.ts'
import { brokenPage } from './errors.tsx'

/** What somebody sees when a page throws this. */
async function seen(error: Error) {
  const app = new Hono().get('/', () => {
    throw error
  })
  app.onError(brokenPage as never)
  const answer = await app.request('/')
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), html: await answer.text() }
}

test('a bug is a page with a code and nothing of the bug', async () => {
  const { status, html } = await seen(new Error('select * from secret'))
  assert.equal(status, 500)
  assert.match(html, /Mã lỗi: [0-9a-f]{8}/)
  assert.doesNotMatch(html, /secret|node_modules/)
})

test('the log names the address of a bug without the secret that a guest’s link carries', async () => {
  const noted: { path?: string }[] = []
  const app = new Hono<AppEnv>().use(async (c, next) => {
    c.set('deps', { log: { error: (line: object) => noted.push(line) } } as never)
    await next()
  })
  app.get('*', () => {
    throw new Error('x')
  })
  app.onError(brokenPage as never)
  await app.request(`/gop-y-ban-thao/${'aB-_'.repeat(10)}xyz/anh/1`)
  await app.request(`/tep/${'a'.repeat(64)}/b.pdf`)
  assert.deepEqual(
    noted.map(({ path }) => path),
    ['/gop-y-ban-thao/…/anh/1', `/tep/${'a'.repeat(64)}/b.pdf`],
  )
})

test('with the database away the page says so and when to come back', async () => {
  for (const code of ['ECONNREFUSED', '57P03', '08006']) {
    const { status, retryAfter, html } = await seen(Object.assign(new Error('connect'), { code }))
    assert.equal(status, 503, code)
    assert.equal(retryAfter, '5')
    assert.match(html, /Cơ sở dữ liệu đang tạm gián đoạn/)
  }
})
