import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classKey, dates, openedScene, scoreScene } from '../../../../test/support/score-scene.ts'
import { roundPath, scoringPath } from '../../self/paths.ts'

test('a programme officer makes a round, sets its days, names its appraisers and opens it', async (t) => {
  const { world, programmeOfficer, appraiser, setId, planId, roundId } = await scoreScene(t)
  const page = async (path: string, as = programmeOfficer) => (await world.visit(path, { as })).text()
  const send = (path: string, form: Record<string, string>) =>
    world.visit(path, { as: programmeOfficer, form })
  const form = {
    ...{
      agencyId: String(programmeOfficer.agencies()[0]),
      nameVi: 'Đợt <i>mới</i>',
      nameEn: '',
      year: '2023',
    },
    ...{ planId: String(planId), fromDay: '2023-01-01', toDay: '2023-09-30' },
  }
  assert.match(await page(`${scoringPath}/dot/moi`), /911\/KH-UBND/)
  for (const [change, said] of [
    [{ nameVi: '' }, /Ghi tên đợt/],
    [{ toDay: '2023-09-20' }, /kết thúc ngày 14 hoặc ngày cuối tháng/],
    [{ fromDay: '' }, /Chọn ngày/],
  ] as const) {
    const refused = await send(`${scoringPath}/dot/moi`, { ...form, ...change })
    const html = await refused.text()
    assert.equal(refused.status, 422)
    assert.match(html, said)
    if (!('nameVi' in change)) assert.match(html, /Đợt &lt;i&gt;mới&lt;\/i&gt;/)
  }
  const made = await send(`${scoringPath}/dot/moi`, form)
  const at = made.headers.get('location') ?? ''
  assert.match(at, /dot\/\d+$/)
  assert.equal(
    (await send(`${scoringPath}/dot/moi`, form)).headers.get('location'),
    at,
    'pressed twice, made once',
  )
  assert.notEqual(at, roundPath(roundId))

  assert.match(await page(at), /Đặt ngày cho ít nhất một nhóm/)
  assert.match(await page(`${at}?sua=${classKey}`), /name="opensOn"/)
  const days = { edit: '1', classKey, setId: String(setId), ...dates, explanationWorkingDays: '5' }
  const wrong = await send(`${at}/nhom`, { ...days, selfDue: '2023-09-01', explanationWorkingDays: '0' })
  assert.match(
    await wrong.text(),
    /value="2023-09-01"[\s\S]*Số ngày giải trình từ 1 đến 60|Số ngày giải trình/,
  )
  assert.equal((await send(`${at}/nhom`, days)).status, 303)
  assert.match(await page(at), /29\/09\/2023/)
  assert.equal((await send(`${at}/mo`, {})).status, 422)
  const who = appraiser.userId ?? ''
  assert.equal((await send(`${at}/nguoi-tham-dinh`, { 'field-cchc': who, 'field-tthc': '' })).status, 303)
  assert.match(await page(at), /Chọn đủ người thẩm định/)
  assert.equal((await send(`${at}/nguoi-tham-dinh`, { 'field-tthc': who })).status, 303)
  assert.equal((await world.visit(at, { as: appraiser })).status, 404, 'in preparation it is its officer’s')
  assert.equal((await send(`${at}/mo`, {})).headers.get('location'), at)
  const open = await page(at, appraiser)
  assert.match(open, /7 trên 7 phiếu/)
  assert.ok(!open.includes(`${at}/nguoi-tham-dinh`))
  const drop = await send(`${at}/nhom`, { edit: '9', classKey, drop: '1' })
  assert.match(await drop.text(), /không sửa được phần này/)
})

test('whoever oversees sees every sheet, whose turn it is, and narrows the list', async (t) => {
  const { world, programmeOfficer, officer, appraiser, roundId } = await openedScene(t)
  const page = async (path: string, as = programmeOfficer) => (await world.visit(path, { as })).text()
  assert.match(await page(scoringPath), /7 trên 7 phiếu/)
  assert.match(await page(`${scoringPath}?buoc=final`), /Không có phiếu nào ở bước này/)
  assert.match(await page(`${roundPath(roundId)}?nhom=ubnd_cap_huyen&buoc=scoring`), /7 trên 7 phiếu/)
  assert.match(await page(scoringPath, appraiser), /Phiếu chờ thẩm định/)
  const own = await page(scoringPath, officer)
  assert.ok(!own.includes('trên 7 phiếu'), 'a unit sees its own sheet')
  assert.match(own, /UBND huyện Bác Ái/)
  assert.equal((await world.visit(roundPath(roundId), { as: officer })).status, 404)
  assert.equal((await world.visit(scoringPath)).status, 303)
})
