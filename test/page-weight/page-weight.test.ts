import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, type TestContext, test } from 'node:test'
import { loadStoriesOfPack } from '../../src/newsroom/load-stories.ts'
import { openBrowser } from '../support/browser.ts'
import { serveWorld } from '../support/served-world.ts'
import { testWorld } from '../support/world.ts'

const pack = join(import.meta.dirname, '../../packs/ninh-thuan')
const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
/** Kilobytes of a thousand bytes, as they come over the wire with their headers. */
const mostOfPage = 120
const mostOfScript = 8

const browser = await openBrowser()
after(() => browser.close())

/** What a browser with nothing kept takes to show the page, by kind, in bytes; and which faces it took. */
async function weigh(t: TestContext, address: string) {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 390, height: 844 } })
  t.after(() => context.close())
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  const kinds = new Map<string, { type: string; url: string }>()
  const bytes: Record<string, number> = { Document: 0, Stylesheet: 0, Font: 0, Script: 0 }
  const faces: string[] = []
  network.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, { type, url: response.url })
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type = 'Other', url = '' } = kinds.get(requestId) ?? {}
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength
    if (type === 'Font') faces.push(/be-vietnam-pro-([a-z-]+\d+)/.exec(url)?.[1] ?? url)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate('document.fonts.ready')
  return { bytes, faces: faces.sort() }
}

test('a story comes in 120 KB of page, styles and faces, and 8 KB of script', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const address = await serveWorld(t, world)
  const { bytes, faces } = await weigh(t, address + story)
  const { Document = 0, Stylesheet = 0, Font = 0, Script = 0 } = bytes
  const page = Document + Stylesheet + Font
  t.diagnostic(
    `story: HTML ${Document}, CSS ${Stylesheet}, fonts ${Font} (${faces.join(', ')}), together ${page}; JavaScript ${Script}`,
  )
  assert.ok(Document > 3000 && Stylesheet > 3000 && Script > 500, 'everything was weighed')
  assert.deepEqual(faces, ['latin-400', 'latin-600', 'vietnamese-400', 'vietnamese-600'])
  assert.ok(page <= mostOfPage * 1000, `${page} bytes`)
  assert.ok(Script <= mostOfScript * 1000, `${Script} bytes of script`)
})

test('the front page and a list are as light', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const address = await serveWorld(t, world)
  for (const path of ['/', '/tin-tuc']) {
    const { Document = 0, Stylesheet = 0, Font = 0, Script = 0 } = (await weigh(t, address + path)).bytes
    const page = Document + Stylesheet + Font
    t.diagnostic(`${path}: ${page} bytes, JavaScript ${Script}`)
    assert.ok(page <= mostOfPage * 1000, `${path}: ${page} bytes`)
    assert.ok(Script <= mostOfScript * 1000, `${path}: ${Script} bytes of script`)
  }
})

test('styles, scripts and faces are asked for once in a year, and the faces early', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const html = await (await world.visit(story)).text()
  const assets = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!)
  assert.ok(assets.length >= 8)
  for (const path of assets) {
    const answer = await world.visit(path)
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable', path)
  }
  const preloads = [...html.matchAll(/<link rel="preload"[^>]*>/g)].map((match) => match[0])
  assert.equal(preloads.length, 4)
  for (const link of preloads) assert.match(link, /as="font".*crossorigin/)
})
