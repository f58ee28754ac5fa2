import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedScene } from '../../../test/support/appraisal-scene.ts'

test('beside the table each side reads and does its part, and a refused form comes back filled', async (t) => {
  const { world, appraiser, second, officer, leader, sheetId, idOf, scoreOf } = await signedScene(t)
  const path = `/lam-viec/cham-diem/phieu/${sheetId}`
  const row = (code: string) => `${path}?tieu-chi=${idOf(code)}`
  const read = async (to: string, as: typeof officer) => (await world.visit(to, { as })).text()
  const post = (act: string, form: Record<string, string>, as: typeof officer) =>
    world.visit(`${path}/${act}`, { as, form })
  const edit = async (code: string) => String((await scoreOf(code)).edit)

  assert.match(await read('/lam-viec/cham-diem/tham-dinh', appraiser), /Thẩm định 4\/4 tiêu chí/)
  assert.match(await read(row('A.2.1'), appraiser), /Thống nhất 2,000/)
  const foreign = await read(row('A.2.1'), second)
  assert.ok(!foreign.includes('Ghi điểm thẩm định'))
  assert.match(foreign, /do appraiser ubnd-tinh-ninh-thuan thẩm định/)

  const at = `tham-dinh/${idOf('A.2.1')}`
  const bare = await post(
    at,
    { edit: await edit('A.2.1'), act: 'give', points: '1,5', reason: '' },
    appraiser,
  )
  assert.equal(bare.status, 422)
  assert.match(await bare.text(), /value="1,5"/)
  const typo = await post(
    at,
    { edit: await edit('A.2.1'), act: 'give', points: 'nhiều', reason: 'Thiếu' },
    appraiser,
  )
  assert.match(await typo.text(), /ba chữ số thập phân[\s\S]*Thiếu/)
  const sent = { edit: await edit('A.2.1'), act: 'give', points: '1,5', reason: 'Thiếu một biên bản.' }
  assert.equal((await post(at, sent, second)).status, 404)
  assert.equal((await post(at, sent, officer)).status, 404)
  assert.equal((await post(at, sent, appraiser)).status, 303)
  assert.equal((await post(at, { ...sent, points: '1' }, appraiser)).status, 422, 'an old state of the row')
  assert.ok(
    !(await read(row('A.2.1'), officer)).includes('Thiếu một biên bản'),
    'not before the appraisal is done',
  )

  assert.equal((await post('xong-linh-vuc', {}, second)).status, 422)
  await post(
    `tham-dinh/${idOf('B.1')}`,
    { edit: await edit('B.1'), act: 'give', points: '1', reason: 'Sở' },
    second,
  )
  assert.equal((await post('xong-linh-vuc', {}, appraiser)).status, 303)

  const told = await read(row('A.2.1'), officer)
  assert.match(told, /Thiếu một biên bản/)
  assert.match(told, /−0,500/)
  const explained = {
    edit: await edit('A.2.1'),
    text: 'Biên bản <b>bổ sung</b>',
    link: 'https://ninhthuan.gov.vn/bb',
  }
  assert.match(
    await (await post(`giai-trinh/${idOf('A.2.1')}`, { ...explained, link: 'ftp://x' }, officer)).text(),
    /bắt đầu bằng https/,
  )
  assert.equal((await post(`giai-trinh/${idOf('A.2.1')}`, explained, officer)).status, 303)
  const answer = await read(row('A.2.1'), appraiser)
  assert.match(answer, /Biên bản &lt;b&gt;bổ sung/)
  assert.match(answer, /1 tệp, khóa lúc 08:00/)
  assert.match(answer, /Giữ 1,500/)
  const keep = { edit: await edit('A.2.1'), act: 'keep', points: '', reason: 'Ngoài kỳ.' }
  world.clock.moveTo('2023-09-21')
  assert.equal((await post(at, keep, appraiser)).status, 303)

  assert.equal((await post('xong-giai-trinh', {}, officer)).status, 303)
  assert.match(await read(path, leader), /Các giải trình đã được trả lời/)
  const decided = { edit: await edit('A.2.1'), act: 'agree', points: '', reason: '' }
  assert.equal((await post(`chot/${idOf('A.2.1')}`, decided, appraiser)).status, 404)
  assert.equal((await post(`chot/${idOf('A.2.1')}`, decided, leader)).status, 303)
  assert.equal((await post('chot-phieu', {}, leader)).status, 303)
  assert.match(await read(row('A.2.1'), officer), /Đã chốt/)
  const stranger = await world.actor('unit_officer', 'ubnd-huyen-ninh-son')
  assert.equal((await world.visit(row('A.2.1'), { as: stranger })).status, 404)
})
