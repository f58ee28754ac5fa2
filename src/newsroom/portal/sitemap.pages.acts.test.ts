import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SaxesParser } from 'saxes'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld } from '../../../test/support/world.ts'

/** The addresses in <loc>; throws where the XML is not well formed. */
function locations(xml: string): readonly string[] {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let isIn = false
  parser.on('opentag', ({ name }) => {
    isIn = name === 'loc'
  })
  parser.on('text', (text) => {
    if (isIn && text.trim()) found.push(text)
  })
  parser.write(xml).close()
  return found
}

test('every address that the map of the site names is there, once, and every story is among them', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world, { editions: [{}, { lang: 'en' }], tags: ['Một cửa'] })
  const gone = await broughtStory(world, { withdrawal: { at: '2023-09-02T08:00:00+07:00', reason: 'Sai' } })
  const own = await broughtStory(world, { agency: 'ubnd-xa-phuoc-dai', provinceWide: 'no' })
  const read = async (path: string) => locations(await (await world.visit(path)).text())
  const parts = await read('/sitemap.xml')
  const all: string[] = []
  for (const part of parts) {
    const urls = await read(new URL(part).pathname)
    assert.ok(urls.length <= 10_000)
    all.push(...urls)
  }
  assert.equal(new Set(all).size, all.length)
  for (const path of [
    `/tin-tuc/${slug}`,
    `/en/tin-tuc/${slug}`,
    `/tin-tuc/${own.slug}`,
    '/',
    '/en',
    '/luu-tru',
  ])
    assert.ok(all.includes(`http://localhost:3000${path}`), path)
  assert.ok(!all.some((url) => url.includes(gone.slug)))
  for (const url of all.filter((url) => !url.includes('/don-vi/'))) {
    const { pathname, search } = new URL(url)
    assert.equal((await world.visit(pathname + search)).status, 200, url)
  }
})

test('robots are told where the map is and what is not theirs', async (t) => {
  const world = await testWorld(t)
  const text = await (await world.visit('/robots.txt')).text()
  assert.match(text, /^Sitemap: http:\/\/localhost:3000\/sitemap\.xml$/m)
  assert.match(text, /^Disallow: \/lam-viec$/m)
})

test('the map as text names sections of the site in groups', async (t) => {
  const world = await testWorld(t)
  const html = await (await world.visit('/so-do-trang')).text()
  for (const path of ['/tin-tuc', '/noi-dung/the_che', '/don-vi/so-noi-vu', '/ke-hoach', '/nguon-tin'])
    assert.ok(html.includes(`href="${path}"`), path)
})
