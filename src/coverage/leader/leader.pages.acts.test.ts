import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueWork } from '../../../test/support/issued-work.ts'
import { testWorld } from '../../../test/support/world.ts'

const commune = 'ubnd-xa-phuoc-dai'
const province = 'ubnd-tinh-ninh-thuan'

test('the leader sees who is late by working days, reminds, and undoes; agencies see their own only', async (t) => {
  const world = await testWorld(t, '2023-09-20')
  const { planId } = await issueWork(world, [
    { agency: commune, content: 'Phát thanh tháng 8', dueOn: '2023-08-31' },
    { agency: commune, content: 'Tin, bài quý III', dueOn: '2023-09-18' },
    { agency: 'ubnd-xa-phuoc-thang', content: 'Niêm yết', dueOn: '2023-09-30' },
  ])
  const agencyId = String(await world.agencyId(commune))
  const leader = await world.actor('leader', province)
  const officer = await world.actor('unit_officer', commune)
  const head = await world.actor('head', commune)
  const page = async (path: string, as = leader) => (await world.visit(path, { as })).text()

  const first = await page('/lam-viec/dieu-hanh')
  assert.match(first, /1 đơn vị đang chậm, 1 đơn vị kịp tiến độ/)
  assert.match(first, />12<\/b>/, 'due on 31/08, National Day left out')
  assert.match(first, /Phát thanh tháng 8, và 1 việc khác/)
  assert.match(first, /Nhắc 1 đơn vị chưa nhắc/)
  assert.equal((await world.visit('/lam-viec/dieu-hanh', { as: officer })).status, 404)

  const form = { planId: String(planId), agencyId }
  const denied = await world.visit('/lam-viec/dieu-hanh/nhac', { as: officer, form })
  assert.equal(denied.status, 404)
  assert.equal((await world.visit('/lam-viec/dieu-hanh/nhac', { as: leader, form })).status, 303)
  const reminded = await page('/lam-viec/dieu-hanh')
  assert.match(reminded, /Đã nhắc \d\d:\d\d hôm nay/)
  assert.doesNotMatch(reminded, /Nhắc 1 đơn vị chưa nhắc/)
  const nudgeId = /name="nudgeId" value="(\d+)"/.exec(reminded)?.[1] ?? ''
  assert.equal(
    (await world.visit('/lam-viec/dieu-hanh/hoan-tac', { as: leader, form: { nudgeId } })).status,
    303,
  )
  assert.match(await page('/lam-viec/dieu-hanh'), /Nhắc 1 đơn vị chưa nhắc/)

  const own = await page('/lam-viec/don-vi-toi', head)
  assert.match(own, /UBND xã Phước Đại: 2 việc quá hạn/)
  assert.match(own, /im lặng 189 ngày|2 việc không xong trong hạn/)
  assert.equal((await world.visit(`/lam-viec/nam-yeu-cau/${commune}`, { as: head })).status, 200)
  assert.equal((await world.visit('/lam-viec/nam-yeu-cau/ubnd-xa-phuoc-thang', { as: head })).status, 404)

  const overview = await page('/lam-viec/nam-yeu-cau')
  assert.match(overview, /UBND xã Phước Đại/)
  assert.match(await page('/lam-viec/nam-yeu-cau', officer), /Trong phạm vi của đơn vị/)
  assert.doesNotMatch(await page('/lam-viec/nam-yeu-cau', officer), /UBND xã Phước Thắng/)
  assert.equal((await world.visit('/lam-viec/nam-yeu-cau.xlsx', { as: leader })).status, 200)
  assert.match(
    await (await world.visit('/ke-hoach/911-kh-ubnd-2023/nam-yeu-cau')).text(),
    /Số liệu đến 20\/09\/2023/,
  )
  assert.match(await (await world.visit('/ke-hoach/911-kh-ubnd-2023')).text(), /Năm yêu cầu chất lượng/)
})

test('the programme officer sets a parameter with its basis from today on; a wrong one comes back beside its field', async (t) => {
  const world = await testWorld(t, '2023-09-20')
  const { planId } = await issueWork(world, [{ agency: commune }])
  const as = await world.actor('programme_officer', province)
  const form = {
    planId: String(planId),
    key: 'continuous_gap',
    about: 'ubnd_cap_xa',
    basis: 'Công văn nội bộ',
  }
  const path = '/lam-viec/nam-yeu-cau/tham-so'
  const refused = await world.visit(path, { as, form: { ...form, value: '0' } })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Nhập một số từ 1 đến 250[\s\S]*Công văn nội bộ/)
  for (const _ of [1, 2])
    assert.equal((await world.visit(path, { as, form: { ...form, value: '30' } })).status, 303)
  const rows = await world.db.selectFrom('coverage.parameter').selectAll().execute()
  assert.deepEqual(
    rows.map(({ value, about, validFrom }) => [value, about, validFrom]),
    [['30', 'ubnd_cap_xa', '2023-09-20']],
  )
  const stranger = await world.actor('programme_officer', 'ubnd-huyen-bac-ai')
  assert.equal((await world.visit(path, { as: stranger, form: { ...form, value: '31' } })).status, 404)
})
