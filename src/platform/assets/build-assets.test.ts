import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { buildAssets } from './index.ts'

const assets = await buildAssets()
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const cssOf = (name: string) => text(assets.serve(assets.url(name))!.bytes)
const loadedBy = (name: string) => [...cssOf(name).matchAll(/url\("?([^")]+)"?\)/g)].map((match) => match[1]!)

test('an address carries a hash of the content, and leads to it', () => {
  for (const name of ['portal.css', 'workspace.css', 'loa.js', 'early.js', 'favicon.svg']) {
    assert.match(assets.url(name), /^\/assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/)
    assert.ok(assets.serve(assets.url(name)), name)
  }
  assert.throws(() => assets.url('nothing.css'))
  assert.equal(assets.serve('/assets/nothing.css'), undefined)
})

test('the same sources get the same addresses, so that processes agree', async () => {
  const again = await buildAssets()
  assert.equal(again.url('portal.css'), assets.url('portal.css'))
})

test('what is sent compressed unpacks to the same bytes', () => {
  const { bytes, br, gzip } = assets.serve(assets.url('portal.css'))!
  assert.deepEqual(brotliDecompressSync(br!), Buffer.from(bytes))
  assert.deepEqual(gunzipSync(gzip!), Buffer.from(bytes))
})

test('styles load nothing but fonts that are served here', () => {
  for (const [name, fonts] of [
    ['portal.css', 6],
    ['workspace.css', 12],
  ] as const) {
    const loaded = loadedBy(name)
    assert.equal(new Set(loaded).size, fonts)
    for (const path of loaded) assert.equal(assets.serve(path)?.type, 'font/woff2', path)
  }
})

test('the letters of Vietnamese are in one alphabet only: no page needs a third file for them', () => {
  const faces = [...cssOf('portal.css').matchAll(/@font-face\{(.*?)\}/g)].map((match) => match[1]!)
  const taken = (letter: number) =>
    faces.findLast((face) => face.includes('font-weight:400') && holds(face, letter))
  for (const letter of 'ăâđêôơưĂÂĐÊÔƠƯĩũẢễộữỵ')
    assert.match(taken(letter.codePointAt(0)!)!, /vietnamese-400|latin-400/, letter)
})

/** Whether the face's ranges (U+102-103, u+1EA?) hold the letter. */
function holds(face: string, letter: number): boolean {
  const ranges = /unicode-range:([^;}]+)/.exec(face)?.[1]?.split(',') ?? []
  return ranges.some((range) => {
    const [from = '', to = from] = range.trim().slice(2).split('-')
    const low = Number.parseInt(from.replaceAll('?', '0'), 16)
    const high = Number.parseInt(to.replaceAll('?', 'f'), 16)
    return letter >= low && letter <= high
  })
}

test('styles of every layer are in both bundles, the workspace’s own only in its own', () => {
  for (const name of ['portal.css', 'workspace.css'])
    for (const layer of ['reset', 'tokens', 'base', 'layout', 'components', 'states'])
      assert.ok(cssOf(name).includes(`@layer ${layer}{`), layer)
  for (const own of ['.chart-base', '.tile-groups', '.find-place']) {
    assert.ok(cssOf('workspace.css').includes(own), own)
    assert.ok(!cssOf('portal.css').includes(own), own)
  }
})
