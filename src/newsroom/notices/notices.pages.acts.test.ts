import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setUpBoards } from '../../../test/support/portal-scene.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { historyOf } from '../../platform/history.ts'
import { loadChannelsOfPack } from './load-channels.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const outages = '/lam-viec/toa-soan/gian-doan'
const channels = '/lam-viec/toa-soan/kenh'
const notice = {
  startsAt: '2023-09-20T22:00',
  endsAt: '2023-09-20T23:30',
  shownFrom: '2023-09-20T12:00',
  textVi: 'Không nộp được hồ sơ trực tuyến.',
  textEn: 'Online applications cannot be sent.',
}

async function scene(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t)
  await setUpBoards(world)
  return { world, chief: await world.actor('chief_editor', 'so-noi-vu') }
}
const read = async (world: World, path: string) => (await world.visit(path)).text()

test('a planned interruption stands on every public page from its moment to its end, in both languages', async (t) => {
  const { world, chief } = await scene(t)
  assert.equal((await world.visit(outages, { as: chief, form: notice })).status, 303)
  for (const [moment, seen] of [
    ['2023-09-20T11:59', ''],
    ['2023-09-20T12:00', 'Dự kiến gián đoạn từ 20/09/2023 22:00 đến 20/09/2023 23:30'],
    ['2023-09-20T22:00', 'Đang gián đoạn'],
    ['2023-09-20T23:30', ''],
  ] as const) {
    world.clock.moveTo(moment)
    for (const path of ['/', '/van-ban', '/tro-nang', '/khong-co']) {
      const html = await read(world, path)
      if (seen) assert.ok(html.includes(seen), `${moment} ${path}`)
      else assert.ok(!html.includes('class="outages"'), `${moment} ${path}`)
    }
  }
  world.clock.moveTo('2023-09-20T13:00')
  assert.match(await read(world, '/en'), /Online applications cannot be sent/)
})

test('sent twice it stands once; taken down it is gone, and the history tells of both', async (t) => {
  const { world, chief } = await scene(t)
  const now = { ...notice, shownFrom: '' }
  for (let i = 0; i < 2; i++) await world.visit(outages, { as: chief, form: now })
  const desk = await (await world.visit(outages, { as: chief })).text()
  const ids = [...desk.matchAll(/gian-doan\/(\d+)\/go/g)].map(([, id]) => id)
  assert.equal(ids.length, 1)
  assert.match(await read(world, '/'), /class="outages"/)
  for (let i = 0; i < 2; i++)
    assert.equal((await world.visit(`${outages}/${ids[0]}/go`, { as: chief, form: {} })).status, 303)
  assert.doesNotMatch(await read(world, '/'), /class="outages"/)
  const told = (await historyOf(world.db, `outage:${ids[0]}`)).map(({ action }) => action)
  assert.deepEqual(told, ['outage.cancelled', 'outage.announced'])
})

test('what is wrong with a notice is said beside its field, and what was typed stays', async (t) => {
  const { world, chief } = await scene(t)
  for (const [wrong, said] of [
    [{ endsAt: '2023-09-20T21:00' }, /Kết thúc phải sau lúc bắt đầu/],
    [{ startsAt: '2023-09-19T01:00', endsAt: '2023-09-19T02:00', shownFrom: '' }, /Thời gian này đã qua/],
    [{ shownFrom: '2023-09-20T22:30' }, /Thông báo phải hiện trước/],
    [{ startsAt: '' }, /Chọn ngày và giờ/],
    [{ startsAt: '2023-09-20T22:00Z' }, /Chọn ngày và giờ/],
    [{ textEn: ' ' }, /Viết nội dung tiếng Anh/],
  ] as const) {
    const answer = await world.visit(outages, { as: chief, form: { ...notice, ...wrong } })
    assert.equal(answer.status, 422)
    const html = await answer.text()
    assert.match(html, said)
    assert.match(html, /Không nộp được hồ sơ trực tuyến/)
  }
})

test('the head of the board keeps the official channels; what it removed the pack does not bring back', async (t) => {
  const { world, chief } = await scene(t)
  await loadChannelsOfPack(world.db, pack, { withSamples: true })
  assert.match(await read(world, '/kenh-chinh-thuc'), /href="tel:02590000000"/)
  const form = {
    kind: 'web',
    nameVi: 'Trang mới',
    nameEn: 'New page',
    address: 'https://moi.example',
    keptBy: 'Sở Nội vụ',
  }
  for (let i = 0; i < 2; i++) assert.equal((await world.visit(channels, { as: chief, form })).status, 303)
  const desk = await (await world.visit(channels, { as: chief })).text()
  assert.equal(desk.match(/Trang mới<\/th>/g)?.length, 1)
  const [, first] = /kenh\/(\d+)\/bo/.exec(desk)!
  assert.equal((await world.visit(`${channels}/${first}/bo`, { as: chief, form: {} })).status, 303)
  await loadChannelsOfPack(world.db, pack, { withSamples: true })
  const html = await read(world, '/kenh-chinh-thuc')
  assert.doesNotMatch(html, /cchc\.ninhthuan\.example/)
  assert.match(html, /https:\/\/moi\.example/)
  const wrong = await world.visit(channels, { as: chief, form: { ...form, address: 'javascript:alert(1)' } })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /bắt đầu bằng https/)
})

test('an address with a number that is nobody’s is not found', async (t) => {
  const { world, chief } = await scene(t)
  for (const path of [`${channels}/99999999999/bo`, `${outages}/99999999999/go`])
    assert.equal((await world.visit(path, { as: chief, form: {} })).status, 404, path)
  const pin = { storyId: '99999999999', revision: '0' }
  const pinned = await world.visit('/lam-viec/toa-soan/trang-chu/ghim', { as: chief, form: pin })
  assert.equal(pinned.status, 422)
})

test('samples of the pack are no official channels outside the demo', async (t) => {
  const world = await testWorld(t)
  await loadChannelsOfPack(world.db, pack, { withSamples: false })
  assert.match(await read(world, '/kenh-chinh-thuc'), /đang được lập/)
})

test('an editor, another board and a visitor do not get at channels and notices', async (t) => {
  const { world } = await scene(t)
  const editor = await world.actor('editor', 'so-noi-vu')
  const stranger = await world.actor('chief_editor', 'ubnd-huyen-bac-ai')
  for (const path of [channels, outages])
    for (const as of [editor, stranger]) {
      assert.equal((await world.visit(path, { as })).status, 404)
      assert.equal((await world.visit(path, { as, form: notice })).status, 404)
    }
  assert.equal((await world.visit(outages)).status, 303)
})
