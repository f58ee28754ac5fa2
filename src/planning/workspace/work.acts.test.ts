import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { issueWork } from '../../../test/support/issued-work.ts'
import { testWorld } from '../../../test/support/world.ts'

const commune = 'ubnd-xa-phuoc-dai'

async function workOfCommune(t: TestContext) {
  const world = await testWorld(t, '2023-09-14')
  const { ids } = await issueWork(world, [
    { agency: commune, content: 'Gửi tin, bài quý III', dueOn: '2023-09-12' },
    { agency: commune, content: 'Phát thanh tại xã', dueOn: '2023-09-14' },
    { agency: commune, content: 'Niêm yết thủ tục mới', dueOn: '2023-09-20' },
    { agency: commune, content: 'Đối thoại cuối năm', dueOn: '2023-12-15', from: '2023-12-01' },
    { agency: commune, content: 'Cập nhật chuyên mục', dueOn: '2023-12-31', timing: { kind: 'continuous' } },
    { agency: 'so-noi-vu', content: 'Việc của sở', dueOn: '2023-09-12' },
  ])
  const read = async (response: Response) => ({
    status: response.status,
    text: (await response.text()).replace(/\s+/g, ' '),
  })
  return { world, ids, read }
}

test('an officer sees first how much is to be done today, then the work by its due day', async (t) => {
  const { world, read } = await workOfCommune(t)
  const as = await world.actor('unit_officer', commune)
  const { status, text } = await read(await world.visit('/lam-viec', { as }))
  assert.equal(status, 200)
  assert.match(text, /Thứ Năm, 14\/09\/2023/)
  assert.match(text, /<h1>Hôm nay có 2 việc cần làm<\/h1>/)
  const places = [
    'Quá hạn 2 ngày làm việc',
    '>Hôm nay<',
    'Còn 4 ngày làm việc',
    'Về sau: 1 việc',
    'phát sinh: 1 việc',
  ]
  const found = places.map((words) => text.indexOf(words))
  assert.ok(!found.includes(-1), `${found}`)
  assert.deepEqual(
    found.toSorted((a, b) => a - b),
    found,
  )
  assert.doesNotMatch(text, /Việc của sở/)
})

test('accepting from the list is said once and stays on the list', async (t) => {
  const { world, ids, read } = await workOfCommune(t)
  const as = await world.actor('unit_officer', commune)
  const path = `/lam-viec/viec/${ids[0]}`
  const accept = { as, form: {}, headers: { referer: `${world.deps.origin}/lam-viec` } }
  const answer = await world.visit(`${path}/nhan`, accept)
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('location'), '/lam-viec')
  const { text } = await read(await world.visit(path, { as }))
  assert.match(text, /Nhận việc<\/b>/)
  assert.doesNotMatch(text, /nhan"/)
})

test('the page of a work shows the plan it comes from', async (t) => {
  const { world, ids, read } = await workOfCommune(t)
  const as = await world.actor('head', commune)
  const { text } = await read(await world.visit(`/lam-viec/viec/${ids[1]}`, { as }))
  assert.match(text, /Theo Kế hoạch số 911\/KH-UBND ngày 15\/03\/2023/)
  assert.match(text, /lam-viec\/ghi\?viec=/)
})

test('officers of another agency find neither the page nor the button', async (t) => {
  const { world, ids } = await workOfCommune(t)
  const as = await world.actor('unit_officer', 'so-noi-vu')
  assert.equal((await world.visit(`/lam-viec/viec/${ids[0]}`, { as })).status, 404)
  assert.equal((await world.visit(`/lam-viec/viec/${ids[0]}/nhan`, { as, form: {} })).status, 404)
  assert.equal((await world.visit('/lam-viec/viec/999999999999', { as })).status, 404)
})

test('the programme officer looks at the work of an agency without being asked to do it', async (t) => {
  const { world, ids, read } = await workOfCommune(t)
  const as = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const { status, text } = await read(await world.visit(`/lam-viec/viec/${ids[0]}`, { as }))
  assert.equal(status, 200)
  assert.doesNotMatch(text, /ghi\?viec=/)
})

test('the programme officer begins with what waits and who is late', async (t) => {
  const { world, read } = await workOfCommune(t)
  await world.db
    .updateTable('planning.assignment')
    .set({ state: 'reported' })
    .where('dueOn', '=', '2023-09-20')
    .execute()
  const as = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const { text } = await read(await world.visit('/lam-viec', { as }))
  assert.match(text, /<h1>1 việc chờ xác minh, 2 đơn vị có việc quá hạn<\/h1>/)
  assert.match(text, /1\/6 việc đã làm, 0 đã xác minh/)
})

test('whom nothing waits for on this page is told so', async (t) => {
  const { world, read } = await workOfCommune(t)
  const as = await world.actor('supervisor', 'so-noi-vu')
  const { text } = await read(await world.visit('/lam-viec', { as }))
  assert.match(text, /Không có việc nào chờ ở trang này/)
})
