import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { describeFile, publicFilePath, publishFile } from '../public-files.ts'

const bytes = Buffer.from('0123456789abcdefghij')

async function published(t: TestContext) {
  const world = await testWorld(t)
  const sha256 = await world.deps.files.keep(bytes)
  const file = { sha256, size: bytes.length, mediaType: 'audio/mpeg', firstName: 'a.mp3' }
  await world.db.transaction().execute(async (tx) => {
    await describeFile(tx, { ...file, keptAt: '2023-09-01T00:00:00Z' })
    await publishFile(tx, sha256, 'story:1', 'a.mp3')
  })
  const path = publicFilePath(sha256, 'a.mp3')
  return {
    sha256,
    ask: (headers: Record<string, string> = {}, method = 'GET') => world.visit(path, { headers, method }),
  }
}

test('a part of a file is sent as asked, so that film and sound can be wound', async (t) => {
  const { ask } = await published(t)
  const part = await ask({ range: 'bytes=5-9' })
  assert.equal(part.status, 206)
  assert.equal(part.headers.get('content-range'), 'bytes 5-9/20')
  assert.equal(part.headers.get('content-length'), '5')
  assert.equal(await part.text(), '56789')
  const end = await ask({ range: 'bytes=-3' })
  assert.deepEqual([end.status, await end.text()], [206, 'hij'])
})

test('the whole file is sent otherwise, and says that parts may be had', async (t) => {
  const { ask, sha256 } = await published(t)
  const whole = await ask()
  assert.deepEqual([whole.status, whole.headers.get('accept-ranges')], [200, 'bytes'])
  assert.deepEqual(Buffer.from(await whole.arrayBuffer()), bytes)
  assert.equal((await ask({ range: 'bytes=0-1', 'if-range': '"another"' })).status, 200)
  assert.equal((await ask({ range: 'bytes=0-1', 'if-range': `"${sha256}"` })).status, 206)
})

test('a range behind the end is refused with the size', async (t) => {
  const { ask } = await published(t)
  const refused = await ask({ range: 'bytes=20-' })
  assert.deepEqual([refused.status, refused.headers.get('content-range')], [416, 'bytes */20'])
})

test('who has the file is told so, and who asks about it gets no bytes', async (t) => {
  const { ask, sha256 } = await published(t)
  assert.equal((await ask({ 'if-none-match': `"${sha256}"` })).status, 304)
  const head = await ask({}, 'HEAD')
  assert.deepEqual([head.status, head.headers.get('content-length'), await head.text()], [200, '20', ''])
})
