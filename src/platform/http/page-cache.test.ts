import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type TestContext, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createPageCache, keyOf, type PageCache } from './page-cache.ts'

const page = (key: string, tags: readonly string[], begun = 0, html = `<p>${key}</p>`) => ({
  key,
  html,
  tags,
  begun,
  headers: [['content-type', 'text/html; charset=UTF-8']] as const,
})

async function served(t: TestContext, cache: PageCache) {
  const server = createServer((req, res) => {
    if (!cache.answer(req, res)) res.writeHead(404).end()
  }).listen(0)
  t.after(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://localhost:${port}${path}`, { headers })
}

test('a kept page is answered in the encoding the browser takes, with the headers it was made with', async (t) => {
  const cache = createPageCache()
  cache.keep(page('/a', ['story:1']))
  const ask = await served(t, cache)
  for (const encoding of ['identity', 'gzip', 'br']) {
    const answer = await ask('/a', { 'accept-encoding': encoding })
    assert.equal(await answer.text(), '<p>/a</p>')
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=UTF-8')
  }
})

test('a browser that has the page already is told so', async (t) => {
  const cache = createPageCache()
  cache.keep(page('/a', ['story:1']))
  const ask = await served(t, cache)
  const etag = (await ask('/a')).headers.get('etag')!
  assert.equal((await ask('/a', { 'if-none-match': etag })).status, 304)
})

test('a dropped tag takes its pages with it and no others', async (t) => {
  const cache = createPageCache()
  cache.keep(page('/a', ['story:1', 'home']))
  cache.keep(page('/b', ['story:2']))
  cache.drop(['story:1'])
  const ask = await served(t, cache)
  assert.equal((await ask('/a')).status, 404)
  assert.equal((await ask('/b')).status, 200)
})

test('a page made while its facts changed is not kept', () => {
  const cache = createPageCache()
  const begun = cache.begin()
  cache.drop(['story:1'])
  cache.keep(page('/a', ['story:1'], begun))
  assert.equal(cache.size, 0)
  cache.keep(page('/b', ['story:2'], begun))
  assert.equal(cache.size, 1)
  cache.dropAll()
  cache.keep(page('/c', ['story:3'], begun))
  assert.equal(cache.size, 0)
})

test('with the database out of hearing, pages are still answered and marked as possibly stale', async (t) => {
  const cache = createPageCache()
  cache.keep(page('/a', ['story:1']))
  cache.hear(false)
  const ask = await served(t, cache)
  const answer = await ask('/a')
  assert.equal(answer.headers.get('x-loa-stale'), '1')
  assert.equal(await answer.text(), '<p>/a</p>')
  cache.hear(true)
  assert.equal((await ask('/a')).headers.get('x-loa-stale'), null)
})

test('memory is bounded: the pages kept longest go first', () => {
  const cache = createPageCache(() => {}, 5000)
  for (let i = 0; i < 50; i++) cache.keep(page(`/${i}`, ['x'], 0, 'y'.repeat(500)))
  assert.ok(cache.size > 0 && cache.size < 10, `${cache.size} pages kept`)
})

test('signed-in people, notices and posts never share a page; a look of one’s own has its own copy', () => {
  const get = (cookie?: string) => ({ method: 'GET', url: '/a', headers: { cookie } })
  assert.equal(keyOf(get()), '/a')
  assert.equal(keyOf(get('loa_session=x')), undefined)
  assert.equal(keyOf(get('__Secure-loa_session=x')), undefined)
  assert.equal(keyOf(get('loa_notice=x')), undefined)
  assert.equal(keyOf({ ...get(), method: 'POST' }), undefined)
  assert.equal(keyOf(get('loa_theme=dark; other=1')), keyOf(get('other=2; loa_theme=dark')))
  assert.notEqual(keyOf(get('loa_theme=dark')), keyOf(get('loa_theme=light')))
})

test('the compressed copies hold the same page', async (t) => {
  const cache = createPageCache()
  const html = '<p>cải cách hành chính</p>'.repeat(100)
  cache.keep(page('/a', ['x'], 0, html))
  const ask = await served(t, cache)
  // fetch undoes the encoding by itself; the lengths prove that there was one.
  for (const [encoding, undo] of [
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const) {
    const answer = await ask('/a', { 'accept-encoding': encoding })
    assert.equal(answer.headers.get('content-encoding'), encoding)
    assert.ok(Number(answer.headers.get('content-length')) < html.length / 4)
    assert.equal(await answer.text(), html)
    assert.ok(undo)
  }
})
