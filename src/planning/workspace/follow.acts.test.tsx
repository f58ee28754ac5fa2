import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { issueWork } from '../../../test/support/issued-work.ts'
import { testWorld } from '../../../test/support/world.ts'

const province = 'ubnd-tinh-ninh-thuan'
const commune = 'ubnd-xa-phuoc-dai'

async function followed(t: TestContext) {
  const world = await testWorld(t, '2023-09-20')
  const { planId, ids } = await issueWork(world, [
    { agency: commune, content: 'Treo băng rôn cải cách hành chính', dueOn: '2023-09-15' },
    { agency: commune, content: 'Đối thoại với Nhân dân', dueOn: '2023-11-30', state: 'verified' },
    { agency: 'so-noi-vu', content: 'Tập huấn kỹ năng truyền thông', dueOn: '2023-09-29', state: 'reported' },
  ])
  const officer = await world.actor('programme_officer', province)
  const page = async (rest = '', as = officer) => {
    const response = await world.visit(`/lam-viec/ke-hoach/${planId}${rest}`, { as })
    return { status: response.status, text: (await response.text()).replace(/\s+/g, ' ') }
  }
  return { world, planId, ids, page }
}

test('the table shows all work, who is late by how many working days first', async (t) => {
  const { page } = await followed(t)
  const { status, text } = await page()
  assert.equal(status, 200)
  assert.match(text, /Quá hạn 3 ngày làm việc/)
  assert.match(text, /2\/3 việc đã làm, 1 đã xác minh\. 1 việc quá hạn/)
  assert.ok(text.indexOf('1. Treo băng rôn') < text.indexOf('3. Tập huấn'))
})

test('it is narrowed by words without diacritics, by agency, state and due', async (t) => {
  const { page } = await followed(t)
  const rows = async (query: string) => (await page(query)).text.match(/lam-viec\/viec\/\d+/g)?.length ?? 0
  assert.equal(await rows('?q=doi+thoai'), 1)
  assert.equal(await rows('?q=phuoc+dai'), 2)
  assert.equal(await rows(`?don-vi=${commune}&tinh-trang=qua-han`), 1)
  assert.equal(await rows('?han=quy-nay'), 2)
  assert.equal(await rows('?tinh-trang=da-xac-minh&noi-dung=&q='), 1)
  assert.equal(await rows('?tinh-trang=tra-lai'), 0)
})

test('the grid has a cell for an agency and its task, said in a sentence', async (t) => {
  const { page } = await followed(t)
  const { status, text } = await page('/luoi')
  assert.equal(status, 200)
  assert.match(text, /UBND xã Phước Đại, Nhiệm vụ 1: 0\/1 việc đã làm, 0 đã xác minh, 1 việc quá hạn/)
})

test('the late page names each late agency once, with its oldest work', async (t) => {
  const { page } = await followed(t)
  const { text } = await page('/cham')
  assert.match(text, /1 trên 2 đơn vị có việc quá hạn/)
  assert.match(text, /Treo băng rôn/)
  assert.doesNotMatch(text, /Sở Nội vụ<\/a>/)
})

test('officers of other agencies find nothing', async (t) => {
  const { world, page } = await followed(t)
  for (const [role, agency] of [
    ['unit_officer', commune],
    ['programme_officer', 'so-noi-vu'],
    ['editor', province],
  ] as const) {
    const stranger = await world.actor(role, agency)
    for (const rest of ['', '/luoi', '/cham'])
      assert.equal((await page(rest, stranger)).status, 404, role + rest)
  }
})
