import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type TestContext, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createPageCache, keyOf, type PageCache } from './page-cache.ts'
import { partCloses, partOpens } from './part-marks.ts'

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
  assert.ok(cache.size > 0 && cache.size <= 10, `${cache.size} pages kept`)
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

test('a look is told from the cookies as the page reads them, and made-up ones make no page of their own', () => {
  const of = (cookie: string) => keyOf({ method: 'GET', url: '/a', headers: { cookie } })
  assert.equal(of('other=1;loa_theme=dark'), of('loa_theme=dark'))
  assert.notEqual(of('other=1;loa_theme=dark'), of('other=1'))
  assert.equal(of('loa_theme=made-up; loa_zoom=9000'), '/a')
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

const withOnline = (people: string) => `<p>${partOpens('online:vi')}${people}${partCloses}</p>`

test('a part that changes is changed in every encoding, under another fingerprint, and the page stays', async (t) => {
  const cache = createPageCache()
  cache.keep(page('/a', ['x'], 0, withOnline('1 người')))
  cache.keep(page('/b', ['x'], 0, '<p>b</p>'))
  const ask = await served(t, cache)
  const before = await ask('/a', { 'accept-encoding': 'br' })
  const untouched = (await ask('/b')).headers.get('etag')
  assert.equal(await before.text(), '<p>1 người</p>')
  cache.setPart('online:vi', '1.234 người')
  assert.equal(cache.size, 2)
  for (const encoding of ['identity', 'gzip', 'br']) {
    const after = await ask('/a', {
      'accept-encoding': encoding,
      'if-none-match': before.headers.get('etag')!,
    })
    assert.equal(await after.text(), '<p>1.234 người</p>')
    assert.notEqual(after.headers.get('etag'), before.headers.get('etag'))
  }
  assert.equal((await ask('/b')).headers.get('etag'), untouched)
})

test('a part nobody has told of shows what the page was rendered with', async (t) => {
  const cache = createPageCache()
  cache.setPart('newest:vi', 'mới')
  cache.keep(page('/a', ['x'], cache.begin(), withOnline('7 người')))
  assert.equal(await (await (await served(t, cache))('/a')).text(), '<p>7 người</p>')
})

test('the bytes held are those of the pages and their compressed copies, and none when all are dropped', async (t) => {
  const cache = createPageCache()
  const html = `${'<p>cải cách</p>'.repeat(50)}${withOnline('1')}`
  cache.keep(page('/a', ['x'], 0, html))
  const ask = await served(t, cache)
  const plain = (await (await ask('/a', { 'accept-encoding': 'identity' })).bytes()).length
  assert.equal(cache.bytes, plain)
  const packed = Number((await ask('/a', { 'accept-encoding': 'br' })).headers.get('content-length'))
  assert.equal(cache.bytes, plain + packed)
  cache.setPart('online:vi', '22')
  await ask('/a', { 'accept-encoding': 'identity' })
  assert.equal(cache.bytes, plain + 1)
  cache.drop(['x'])
  assert.equal(cache.bytes, 0)
})

test('when memory is short a page that was read lately stays longer than one that was not', async (t) => {
  const cache = createPageCache(() => {}, 2500)
  for (const key of ['/gone', '/read', '/third', '/fourth']) {
    if (key === '/fourth') {
      const ask = await served(t, cache)
      await ask('/read')
    }
    cache.keep(page(key, ['x'], 0, 'y'.repeat(800)))
  }
  const ask = await served(t, cache)
  assert.equal((await ask('/gone')).status, 404)
  assert.equal((await ask('/read')).status, 200)
})

test('parts without number do not fill the memory: the oldest are forgotten, and pages that missed one with them', () => {
  const cache = createPageCache()
  cache.keep(page('/a', ['x'], cache.begin(), withOnline('1')))
  cache.keep(page('/b', ['x'], cache.begin(), '<p>b</p>'))
  const begun = cache.begin()
  cache.setPart('online:vi', '2')
  for (let i = 0; i < 20_000; i++) cache.setPart(`views:story:${i}:vi`, '1')
  assert.equal(cache.size, 1)
  cache.keep(page('/c', ['x'], begun, withOnline('1')))
  assert.equal(cache.size, 1)
})
