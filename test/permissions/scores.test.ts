import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedScene } from '../support/appraisal-scene.ts'
import { otherUnit } from '../support/score-scene.ts'
import { fingerprintOf } from './fingerprint.ts'
import { routesOf, withSamples } from './routes-of.ts'

/** What the unit wrote on its sheet: nobody else reads it before the round is published. */
const note = 'Có hồ sơ tại đơn vị'

test('before a round is published no other unit and no reader sees a point of a sheet, on any page', async (t) => {
  const { world, sheetId, roundId, setId, idOf, head } = await signedScene(t)
  const samples = {
    ...{ sheetId: String(sheetId), roundId: String(roundId), setId: String(setId), otherId: String(setId) },
    ...{ criterionId: String(idOf('A.2.1')), classKey: 'ubnd_cap_huyen', agency: 'ubnd-huyen-bac-ai' },
    slug: (await world.db.selectFrom('scorecards.round').select('slug').executeTakeFirstOrThrow()).slug,
  }
  const paths = routesOf(await world.site())
    .filter(({ method, path }) => method === 'GET' && /\/cham-diem/.test(path))
    .filter(({ path }) => [...path.matchAll(/:(\w+)/g)].every(([, name]) => name! in samples))
    .map(({ path }) => ({ path, address: withSamples(path, samples) }))
  assert.ok(paths.length >= 12, `only ${paths.length} pages`)
  const others = [
    await world.actor('head', otherUnit),
    await world.actor('unit_officer', otherUnit),
    undefined,
  ]
  for (const as of others)
    for (const { path, address } of paths) {
      const answer = await world.visit(address, { as })
      const text = await answer.text()
      assert.ok(!text.includes(note), `${path} shows the note`)
      assert.ok(answer.status < 500, `${path}: ${answer.status}`)
      if (/:(sheetId|roundId|slug)/.test(path))
        assert.ok(answer.status === 404 || !as, `${path}: ${answer.status}`)
      if (/:slug/.test(path)) assert.equal(answer.status, 404, path)
    }
  const own = await world.visit(`/lam-viec/cham-diem/phieu/${sheetId}?tieu-chi=${idOf('A.2.1')}`, {
    as: head,
  })
  assert.ok((await own.text()).includes(note), 'the unit itself reads it')
})

test('an appraiser changes no point outside the fields they are named for, and of two at once one is told', async (t) => {
  const { world, sheetId, idOf, appraiser, second, officer, programmeOfficer, leader, scoreOf } =
    await signedScene(t)
  const { edit } = await scoreOf('A.2.1')
  const path = (code: string) => `/lam-viec/cham-diem/phieu/${sheetId}/tham-dinh/${idOf(code)}`
  const give = (points: string) => ({
    act: 'give',
    points,
    reason: 'Thiếu một biên bản.',
    edit: String(edit),
  })
  const before = await fingerprintOf(world.db)
  for (const as of [second, officer, programmeOfficer, leader]) {
    const answer = await world.visit(path('A.2.1'), { as, form: give('1,5') })
    assert.equal(answer.status, 404, as.name)
  }
  const field = await world.visit(path('B.1'), { as: appraiser, form: give('1') })
  assert.equal(field.status, 404)
  const page = await world.visit(`/lam-viec/cham-diem/phieu/${sheetId}?tieu-chi=${idOf('A.2.1')}`, {
    as: second,
  })
  assert.ok(!(await page.text()).includes(`action="${path('A.2.1')}"`), 'no form for what is not theirs')
  assert.equal(await fingerprintOf(world.db), before)

  const typed = ['1,5', '1,75']
  const two = await Promise.all(
    typed.map((points) => world.visit(path('A.2.1'), { as: appraiser, form: give(points) })),
  )
  assert.deepEqual(two.map(({ status }) => status).sort(), [303, 422])
  const late = two.findIndex(({ status }) => status === 422)
  const refused = await two[late]!.text()
  assert.match(refused, /vừa sửa điểm này/)
  assert.ok(refused.includes(`value="${typed[late]}"`), 'what was typed stays')
})
