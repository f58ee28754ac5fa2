import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../../test/support/world.ts'
import { sha256Of } from '../../platform/files.ts'
import { viewsOf } from '../../platform/visits.ts'
import { loadStoriesOfPack } from '../load-stories.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const announcement = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'
const firefox = { 'user-agent': 'Mozilla/5.0 Firefox/150' }

test('the page of the source has its date, views with their definition, tools, related and newest stories', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const html = await (await world.visit(announcement)).text()
  for (const words of [
    'Đăng ngày',
    '20/03/2023',
    'Lượt xem',
    '/cach-dem#luot-xem',
    'Cỡ chữ',
    'read-aloud',
    'data-print',
  ])
    assert.ok(html.includes(words), words)
  for (const words of [
    'Tin liên quan',
    'Tin mới nhất',
    '(18/09/2023 8:30 SA)',
    'người đang trực tuyến',
    'application/ld+json',
    'DC.title',
  ])
    assert.ok(html.includes(words), words)
})

test('a document’s number and a date are never broken over two lines', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const html = await (await world.visit(announcement)).text()
  assert.match(html, /<span class="unbroken">911\/KH-UBND<\/span>/)
  assert.match(html, /<span class="unbroken">15\/3\/2023<\/span>/)
})

test('the attached plan is fetched byte for byte under the fingerprint the page shows', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const html = await (await world.visit(announcement)).text()
  const original = await readFile(join(pack, 'plans/ke-hoach-911-2023.pdf'))
  const sha256 = sha256Of(original)
  assert.ok(html.includes(sha256))
  const path = new RegExp(`href="(/tep/${sha256}/[^"?]+)"`).exec(html)![1]!
  const file = await world.visit(path)
  assert.deepEqual(Buffer.from(await file.arrayBuffer()), original)
  assert.equal(file.headers.get('content-type'), 'application/pdf')
})

test('a file that nothing published shows is not to be had', async (t) => {
  const world = await testWorld(t)
  const sha256 = await world.deps.files.keep(Buffer.from('mật'))
  assert.equal((await world.visit(`/tep/${sha256}/mat.txt`)).status, 404)
})

test('a story dated after today is not there yet, neither in its place nor in a list', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  const later = '/tin-tuc/phien-hop-thu-chin-ban-chi-dao-cai-cach-hanh-chinh-cua-chinh-phu'
  assert.equal((await world.visit(later)).status, 404)
  assert.doesNotMatch(await (await world.visit('/tin-tuc')).text(), /Phiên họp thứ chín/)
  const afterwards = await testWorld(t, '2025-03-06')
  await loadStoriesOfPack(afterwards.deps, pack)
  assert.equal((await afterwards.visit(later)).status, 200)
  assert.match(await (await afterwards.visit(announcement)).text(), /\(03\/01\/2025 3:34 CH\)/)
})

test('an English address gives the English edition, or says that there is none', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  assert.match(
    await (await world.visit(`/en${announcement}`)).text(),
    /public communication on administrative reform/,
  )
  const only = await (
    await world.visit('/en/tin-tuc/mau-ky-luat-ky-cuong-hanh-chinh-tai-noi-lam-viec')
  ).text()
  assert.match(only, /This story is not available in English/)
})

test('loading the pack again adds nothing', async (t) => {
  const world = await testWorld(t)
  assert.ok((await loadStoriesOfPack(world.deps, pack)) > 5)
  assert.equal(await loadStoriesOfPack(world.deps, pack), 0)
})

test('a reader is counted once, a program and staff never', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  for (let i = 0; i < 3; i++) await world.visit(announcement, { headers: firefox })
  await world.visit(announcement, { headers: { 'user-agent': 'Googlebot/2.1' } })
  await world.visit(announcement, { headers: firefox, as: await world.actor('editor', 'so-noi-vu') })
  const [subject] = await world.visits.flush(world.db)
  assert.equal((await viewsOf(world.db, [subject!])).get(subject!), 1)
})
