import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildAssets } from './index.ts'

const assets = await buildAssets()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

test('an address carries a hash of the content, and leads to it', () => {
  for (const name of ['loa.css', 'loa.js', 'early.js', 'favicon.svg']) {
    assert.match(assets.url(name), /^\/assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/)
    assert.ok(assets.serve(assets.url(name)), name)
  }
  assert.throws(() => assets.url('nothing.css'))
  assert.equal(assets.serve('/assets/nothing.css'), undefined)
})

test('the same sources get the same addresses, so that processes agree', async () => {
  const again = await buildAssets()
  assert.equal(again.url('loa.css'), assets.url('loa.css'))
})

test('what is sent compressed unpacks to the same bytes', () => {
  const { bytes, br, gzip } = assets.serve(assets.url('loa.css'))!
  assert.deepEqual(brotliDecompressSync(br!), Buffer.from(bytes))
  assert.deepEqual(gunzipSync(gzip!), Buffer.from(bytes))
})

test('styles load nothing but fonts that are served here', () => {
  const css = text(assets.serve(assets.url('loa.css'))!.bytes)
  const loaded = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1]!)
  assert.equal(new Set(loaded).size, 12)
  for (const path of loaded) assert.equal(assets.serve(path)?.type, 'font/woff2', path)
})

test('styles of every layer are in the bundle', () => {
  const css = text(assets.serve(assets.url('loa.css'))!.bytes)
  for (const layer of ['reset', 'tokens', 'base', 'layout', 'components', 'states'])
    assert.ok(css.includes(`@layer ${layer}{`), layer)
})
