import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileOf, photoWithPosition } from '../../../test/support/sample-files.ts'
import { openedScene, otherUnit } from '../../../test/support/score-scene.ts'
import { sheetInSight } from '../round/store.ts'
import { evidenceOf } from '../round/store-evidence.ts'
import { criterionPath, groupPath, proofPath, scoringPath, sheetPath } from './paths.ts'

test('an officer confirms what is counted, is led through the rest, and the head signs', async (t) => {
  const { world, officer, head, programmeOfficer, sheetId, idOf, scoreOf } = await openedScene(t)
  const at = sheetPath(sheetId)
  const page = async (path: string, as = officer) => (await world.visit(path, { as })).text()
  const send = (path: string, form: Record<string, string | File | string[]> = {}, as = officer) =>
    world.visit(path, { as, form })
  const shown = (html: string) => html.slice(html.indexOf('id="bang-diem"'))

  const home = await page(scoringPath)
  assert.match(home, /2 tiêu chí chờ xác nhận, 2 tiêu chí cần ông\/bà chấm/)
  assert.match(home, /còn 7 ngày làm việc, đến 29\/09\/2023/)

  const first = await page(at)
  assert.match(first, /Xác nhận cả 2 điểm đề xuất/)
  assert.match(first, /Còn 4 tiêu chí chưa xong/)
  assert.ok(!shown(first).includes('Tiêu chí B.1'), 'first only what needs a person')
  assert.match(await page(`${at}?xem=tat-ca`), /Tiêu chí B\.1/)

  const group = await send(`${at}/xac-nhan`, { code: 'A.1' })
  assert.deepEqual([group.status, group.headers.get('location')], [303, at])
  assert.match(await page(at), /Còn 2 tiêu chí chưa xong/)
  assert.equal((await send(`${at}/trinh`)).status, 422)

  const row = `${at}/tieu-chi/${idOf('A.2.1')}`
  const open = await page(`${at}?tieu-chi=${idOf('A.2.1')}`)
  assert.match(open, /id="chi-tiet"/)
  assert.match(open, /name="edit" value="1"/)
  const photo = fileOf('anh.jpg', await photoWithPosition())
  const refused = await send(row, { edit: '1', points: '2,5', note: '<b>Đã làm</b>', link: 'x', photo })
  const again = await refused.text()
  assert.equal(refused.status, 422)
  assert.match(again, /bắt đầu bằng https/)
  assert.match(again, /&lt;b&gt;Đã làm&lt;\/b&gt;/)
  assert.match(again, /value="2,5"/)
  const [proof] = await evidenceOf(world.db, sheetId, idOf('A.2.1'))
  assert.equal(proof?.name, 'anh.jpg', 'a file is chosen once, whatever becomes of the points')
  assert.match(again, /anh\.jpg/)

  const tooMany = await send(row, { edit: '1', points: '2,5' })
  assert.match(await tooMany.text(), /từ 0,000 đến 2,000/)
  const unread = await send(row, { edit: '1', points: 'hai' })
  assert.match(await unread.text(), /Nhập số điểm/)
  const saved = await send(row, { edit: '1', points: '1,5' })
  assert.deepEqual(
    [saved.status, saved.headers.get('location')],
    [303, criterionPath(sheetId, idOf('A.2.2'))],
  )
  assert.equal((await scoreOf('A.2.1')).selfPoints, 1500)
  const stale = await send(row, { edit: '1', points: '2' }, head)
  assert.match(await stale.text(), /unit_officer ubnd-huyen-bac-ai vừa lưu tiêu chí này .*1,500/)

  const file = await world.visit(proofPath(sheetId, proof!.id), { as: programmeOfficer })
  assert.deepEqual([file.status, file.headers.get('content-type')], [200, 'image/jpeg'])
  const stranger = await world.actor('unit_officer', otherUnit)
  for (const path of [at, proofPath(sheetId, proof!.id), sheetPath(9_999_999)])
    assert.equal((await world.visit(path, { as: stranger })).status, 404)
  assert.equal((await send(row, { edit: '2', points: '0' }, stranger)).status, 404)
  assert.equal((await send(row, { edit: '2', points: '0' }, programmeOfficer)).status, 404)

  const last = await send(`${at}/tieu-chi/${idOf('A.2.2')}`, {
    edit: '1',
    checks: ['web', 'sms'],
    note: 'Có',
  })
  assert.deepEqual([last.status, last.headers.get('location')], [303, at])
  assert.match(await page(at), /Phiếu sẵn sàng để trình/)
  assert.equal((await send(`${at}/trinh`)).status, 303)
  assert.match(await page(at), /Chờ thủ trưởng|Thủ trưởng đơn vị ký/)
  assert.ok(
    !(await page(`${at}?tieu-chi=${idOf('A.2.1')}`)).includes('name="points"'),
    'what was handed up is read',
  )

  const waits = await page(at, head)
  const edit = /name="edit" value="(\d+)"/.exec(waits)?.[1] ?? ''
  const noReason = await send(`${at}/tra-lai`, { backReason: '' }, head)
  assert.match(await noReason.text(), /Ghi lý do trả lại phiếu/)
  assert.equal((await send(`${at}/ky`, { edit: '1' }, head)).status, 422)
  assert.equal((await send(`${at}/ky`, { edit }, officer)).status, 404)
  assert.equal((await send(`${at}/ky`, { edit }, head)).status, 303)
  assert.equal((await sheetInSight(world.db, head, sheetId))?.state, 'appraising')
  assert.match(await page(at, programmeOfficer), /Trả về tự chấm/)
  assert.equal((await send(`${at}/mo-lai`, { backReason: 'Thiếu tài liệu' }, programmeOfficer)).status, 303)
  const back = await page(`${at}?xem=tat-ca`)
  assert.match(back, /Mở lại cho cấp dưới[\s\S]*Thiếu tài liệu/)
})

test('a criterion that does not apply says so in the table and leaves the denominator', async (t) => {
  const { world, officer, sheetId, idOf } = await openedScene(t)
  const row = `${sheetPath(sheetId)}/tieu-chi/${idOf('A.2.1')}/khong-ap-dung`
  const send = (form: Record<string, string>) => world.visit(row, { as: officer, form })
  const empty = await send({ edit: '1', whyNot: '' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /<details class="act-disclosure" open[\s\S]*Ghi căn cứ vì sao/)
  const marked = await send({ edit: '1', whyNot: 'Không có xã trực thuộc' })
  assert.equal(marked.headers.get('location'), criterionPath(sheetId, idOf('A.2.1')))
  const html = await (await world.visit(`${sheetPath(sheetId)}?xem=tat-ca`, { as: officer })).text()
  assert.match(html, /data-not-applicable[\s\S]*Không áp dụng, trừ khỏi mẫu số[\s\S]*Không có xã trực thuộc/)
  assert.match(html, /12,000 trừ 2,000 không áp dụng/)
  assert.equal((await send({ edit: '2', applies: '1' })).status, 303)
})

test('what is left of a group is scored in one form: what is in order is saved, what is not comes back', async (t) => {
  const { world, officer, head, programmeOfficer, sheetId, idOf, scoreOf } = await openedScene(t)
  const at = groupPath(sheetId, idOf('A.2'))
  const [points, checks] = [`-${idOf('A.2.1')}`, `-${idOf('A.2.2')}`]
  const send = (form: Record<string, string>, as = officer) => world.visit(at, { as, form })
  assert.match(await (await world.visit(sheetPath(sheetId), { as: officer })).text(), /Chấm cả nhóm \(2\)/)
  assert.equal((await world.visit(at, { as: programmeOfficer })).status, 404)
  const both = {
    ...{ [`edit${points}`]: '1', [`points${points}`]: '2,5', [`note${points}`]: 'Đã làm' },
    ...{ [`edit${checks}`]: '1', [`checks${checks}`]: 'sms', [`note${checks}`]: 'Có tin nhắn' },
  }
  const refused = await send(both)
  const html = await refused.text()
  assert.equal(refused.status, 422)
  assert.ok(html.includes('value="2,5"') && /từ 0,000 đến 2,000/.test(html))
  assert.ok(!html.includes(`name="edit${checks}"`), 'what was saved is no longer asked for')
  assert.equal((await scoreOf('A.2.2')).selfPoints, 500)
  const saved = await send(
    { [`edit${points}`]: '1', [`points${points}`]: '2', [`note${points}`]: 'Đã làm' },
    head,
  )
  assert.deepEqual([saved.status, saved.headers.get('location')], [303, sheetPath(sheetId)])
  assert.equal((await scoreOf('A.2.1')).selfPoints, 2000)
  assert.match(await (await world.visit(at, { as: officer })).text(), /không còn tiêu chí nào cần chấm/)
})
