import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { testWorld } from '../../test/support/world.ts'
import { loadStoriesOfPack } from '../newsroom/index.ts'
import { loadPlansOfPack } from '../planning/index.ts'

const pack = join(import.meta.dirname, '../../packs/ninh-thuan')

test('an empty house has a front page that says so and still leads everywhere', async (t) => {
  const world = await testWorld(t)
  const html = await (await world.visit('/')).text()
  assert.match(html, /Chưa có tin, bài nào/)
  for (const path of ['/tin-tuc', '/ke-hoach', '/don-vi', '/tim-kiem'])
    assert.ok(html.includes(`href="${path}"`), path)
  assert.doesNotMatch(html, /NaN|undefined/)
})

test('the front page tells of the year’s plan, its themes and the newest stories', async (t) => {
  const world = await testWorld(t)
  await loadPlansOfPack(world.deps, pack)
  await loadStoriesOfPack(world.deps, pack)
  const html = await (await world.visit('/')).text()
  assert.match(html, /Nhịp tuyên truyền năm 2023/)
  assert.match(html, /08 nội dung tuyên truyền năm 2023/)
  assert.match(html, /trên 3\.871/)
  assert.match(html, /Năm bước nộp hồ sơ trực tuyến tại xã \(mẫu\)/)
  const english = await (await world.visit('/en')).text()
  assert.match(english, /lang="en"/)
  assert.match(english, /The rhythm of 2023/)
  assert.match(english, /href="\/en\/don-vi"/)
})

test('what the site says about itself is there in both languages', async (t) => {
  const world = await testWorld(t)
  for (const path of ['/cach-dem', '/tro-nang', '/bao-ve-du-lieu-ca-nhan', '/en/cach-dem', '/en/tro-nang'])
    assert.equal((await world.visit(path)).status, 200, path)
  assert.match(await (await world.visit('/cach-dem')).text(), /id="luot-xem"/)
})

test('a page that does not exist says so with 404, in the frame of whoever asks', async (t) => {
  const world = await testWorld(t)
  const citizen = await world.visit('/khong-co-trang-nay')
  assert.equal(citizen.status, 404)
  assert.match(await citizen.text(), /Không tìm thấy trang này/)
  const officer = await world.actor('unit_officer', 'ubnd-xa-phuoc-dai')
  const staff = await world.visit('/lam-viec/khong-co', { as: officer })
  assert.equal(staff.status, 404)
  assert.match(await staff.text(), /Về việc của tôi/)
})

test('every page carries the headers that keep strangers’ scripts out', async (t) => {
  const world = await testWorld(t)
  const { headers } = await world.visit('/')
  const policy = headers.get('content-security-policy') ?? ''
  assert.match(policy, /script-src 'self'/)
  assert.doesNotMatch(policy, /unsafe-inline/)
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
})

test('a form posted from another site is refused', async (t) => {
  const world = await testWorld(t)
  const answer = await world.visit('/dang-nhap', {
    form: { email: 'a@b.vn', password: 'x' },
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  })
  assert.equal(answer.status, 403)
})
