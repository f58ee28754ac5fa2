import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setUpBoards, tell } from '../../../test/support/portal-scene.ts'
import { testWorld } from '../../../test/support/world.ts'
import { loadStoriesOfPack } from '../load-stories.ts'
import { loadFrontOfPack } from './load-front-of-pack.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const desk = '/lam-viec/toa-soan/trang-chu'

test('an editor arranges the front page by forms alone, and readers see it', async (t) => {
  const world = await testWorld(t)
  await loadStoriesOfPack(world.deps, pack)
  await loadFrontOfPack(world.deps, pack)
  const editor = await world.actor('editor', 'so-noi-vu')
  const html = await (await world.visit(desk, { as: editor })).text()
  const revision = /name="revision" value="(\d+)"/.exec(html)![1]!
  assert.match(html, /Kế hoạch thông tin, tuyên truyền/)
  assert.match(html, /Hệ thống sửa lần cuối/)

  const counts = { revision, newest: '1', documents: '2', events: '0' }
  const applied = await world.visit(`${desk}/so-dong`, { as: editor, form: counts })
  assert.equal(applied.status, 303)
  const home = await (await world.visit('/')).text()
  assert.doesNotMatch(home, /Sự kiện sắp tới/)
  assert.match(home, /Văn bản mới/)

  const late = await world.visit(`${desk}/so-dong`, { as: editor, form: { ...counts, newest: '7' } })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /vừa sửa trang chủ lúc/)
})

test('counts are looked at before they are applied', async (t) => {
  const world = await testWorld(t)
  await setUpBoards(world)
  const event = {
    startsAt: '2023-09-26T01:00:00Z',
    endsAt: '2023-09-26T03:00:00Z',
    isAllDay: false,
    place: 'Nhà cộng đồng',
  }
  await tell(world, { slug: 'doi-thoai', title: 'Đối thoại', kind: 'notice', event })
  await tell(world, { slug: 'tin', title: 'Tin', publishedAt: '2023-09-10T01:00:00Z' })
  const editor = await world.actor('editor', 'so-noi-vu')
  const preview = await (
    await world.visit(`${desk}/xem-truoc?revision=0&events=0&newest=1`, { as: editor })
  ).text()
  assert.match(preview, /chưa áp dụng/)
  assert.doesNotMatch(preview, /Sự kiện sắp tới/)
  assert.match(await (await world.visit('/')).text(), /Sự kiện sắp tới/)
})

test('what an agency keeps in its own section is not on the front page, neither its events nor its documents', async (t) => {
  const world = await testWorld(t)
  await setUpBoards(world)
  const event = {
    startsAt: '2023-09-26T01:00:00Z',
    endsAt: '2023-09-26T03:00:00Z',
    isAllDay: false,
    place: '',
  }
  const document = {
    ...{
      docType: 'Kế hoạch',
      number: '12/KH-UBND',
      issuedOn: '2023-09-05',
      issuer: 'UBND xã',
      signer: 'Mẫu',
    },
    ...{ signerTitle: '', effectiveOn: null, expiresOn: null },
  }
  for (const provinceWide of ['no', 'yes'] as const) {
    const of = (slug: string) => ({ slug: `${slug}-${provinceWide}`, provinceWide })
    await tell(world, { ...of('hop'), title: `Họp ${provinceWide}`, kind: 'notice', event })
    await tell(world, { ...of('van-ban'), title: `Văn bản ${provinceWide}`, kind: 'document', document })
  }
  const home = await (await world.visit('/')).text()
  for (const shown of ['Họp yes', 'Văn bản yes']) assert.ok(home.includes(shown), shown)
  for (const own of ['Họp no', 'Văn bản no']) assert.ok(!home.includes(own), own)
  assert.match(await (await world.visit('/van-ban')).text(), /Văn bản no/)
})

test('a wrong count comes back with its field, and what was typed is kept', async (t) => {
  const world = await testWorld(t)
  const editor = await world.actor('editor', 'so-noi-vu')
  await setUpBoards(world)
  const answer = await world.visit(`${desk}/so-dong`, { as: editor, form: { revision: '0', newest: '40' } })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /value="40"/)
})

test('the desk is not there for editors of other boards, nor its preview', async (t) => {
  const world = await testWorld(t)
  await setUpBoards(world)
  const stranger = await world.actor('editor', 'ubnd-huyen-bac-ai')
  for (const path of [desk, `${desk}/xem-truoc`])
    assert.equal((await world.visit(path, { as: stranger })).status, 404, path)
  const form = { revision: '0', storyId: '1', until: '' }
  assert.equal((await world.visit(`${desk}/ghim`, { as: stranger, form })).status, 404)
})
