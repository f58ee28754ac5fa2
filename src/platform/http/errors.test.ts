import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
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

test('with the database away the page says so and when to come back', async () => {
  for (const code of ['ECONNREFUSED', '57P03', '08006']) {
    const { status, retryAfter, html } = await seen(Object.assign(new Error('connect'), { code }))
    assert.equal(status, 503, code)
    assert.equal(retryAfter, '5')
    assert.match(html, /Cơ sở dữ liệu đang tạm gián đoạn/)
  }
})
