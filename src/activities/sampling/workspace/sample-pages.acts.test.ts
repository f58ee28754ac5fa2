import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../../../test/support/activity-scene.ts'
import type { Actor } from '../../../platform/actor.ts'

test('an officer draws a sample, judges it one by one, and verifies the rest from its page', async (t) => {
  const { world, officer, programmeOfficer, entry, log } = await activityScene(t)
  const ids = [
    await log(),
    await log(),
    await log({ entry: { ...entry, what: 'Niêm yết thủ tục' }, links: [] }),
  ]
  const page = async (path: string, as: Actor, form?: Record<string, string>) => {
    const answer = await world.visit(path, { as, form })
    return { status: answer.status, text: await answer.text(), at: answer.headers.get('location') ?? '' }
  }
  const samples = '/lam-viec/xac-minh/mau'
  const sent = {
    programme: String(await world.agencyId('ubnd-tinh-ninh-thuan')),
    way: 'risk',
    size: '1',
    unit: 'count',
    seed: '2023-09',
    agency: 'ubnd-xa-phuoc-dai',
  }
  assert.match((await page('/lam-viec/xac-minh', programmeOfficer)).text, new RegExp(`href="${samples}"`))
  const wrong = await page(samples, programmeOfficer, {
    ...sent,
    size: '0',
    seed: ' ',
    from: '2023-09-30',
    to: '2023-09-01',
  })
  assert.equal(wrong.status, 422)
  for (const said of ['Ghi cỡ mẫu từ 1', 'Ghi số gieo', 'value="2023-09-30"'])
    assert.ok(wrong.text.includes(said), said)
  const narrow = await page(samples, programmeOfficer, { ...sent, form: 'posting' })
  assert.ok(narrow.status === 422 && narrow.text.includes('Không có hoạt động nào chờ xác minh'))

  const drawn = await page(samples, programmeOfficer, sent)
  assert.deepEqual([drawn.status, drawn.at], [303, `${samples}/1`])
  const first = await page(drawn.at, programmeOfficer)
  for (const said of ['Niêm yết thủ tục', 'Chưa có minh chứng', '1 trên 3 hoạt động', 'UBND xã Phước Đại'])
    assert.ok(first.text.includes(said), said)
  const leader = await world.actor('leader', 'ubnd-tinh-ninh-thuan')
  const read = await page(drawn.at, leader)
  assert.ok(read.status === 200 && !read.text.includes('/tra-lai"'))
  assert.ok(!(await page(samples, leader)).text.includes('name="seed"'))
  const stranger = await world.actor('programme_officer', 'so-noi-vu')
  for (const [who, path] of [
    [officer, samples],
    [officer, drawn.at],
    [stranger, drawn.at],
  ] as const)
    assert.equal((await page(path, who)).status, 404, `${who.name} ${path}`)
  for (const who of [officer, leader, stranger])
    assert.equal((await page(`${drawn.at}/xac-minh-con-lai`, who, {})).status, 404, who.name)

  const early = await page(`${drawn.at}/xac-minh-con-lai`, programmeOfficer, {})
  assert.ok(early.status === 422 && early.text.includes('Quyết định hết các hoạt động trong mẫu'))
  const judged = await page(`/lam-viec/hoat-dong/${ids[2]}/xac-minh`, programmeOfficer, {
    version: '1',
    sample: '1',
  })
  assert.equal(judged.at, drawn.at)
  assert.match((await page(drawn.at, programmeOfficer)).text, /Xác minh 2 hoạt động còn lại/)
  assert.equal((await page(`${drawn.at}/xac-minh-con-lai`, programmeOfficer, {})).at, drawn.at)
  assert.match((await page(drawn.at, programmeOfficer)).text, /đã xác minh 2 hoạt động còn lại/)
  assert.match((await page(samples, programmeOfficer)).text, /Đã xác minh phần còn lại/)
  const one = await page(`/lam-viec/hoat-dong/${ids[0]}`, officer)
  assert.ok(one.text.includes('Xác minh theo mẫu số 1') && !one.text.includes(`href="${drawn.at}"`))
})
