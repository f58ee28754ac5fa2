import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedScene, otherUnit, province } from '../../test/support/score-scene.ts'
import type { Actor } from '../platform/actor.ts'
import { changeSheet } from './round/store.ts'
import { turnsFor } from './turns-for.ts'

test('a sheet is told to whom it waits for at each step, and to nobody else', async (t) => {
  const { world, deps, sheets, sheetId, officer, head, appraiser } = await openedScene(t)
  const leader = await world.actor('leader', province)
  const neighbour = await world.actor('head', otherUnit)
  const told = async (actor: Actor) => turnsFor(world.db, actor, deps.clock)
  const move = (state: Parameters<typeof changeSheet>[2]['state']) =>
    world.db.transaction().execute((tx) => changeSheet(tx, sheetId, { state }))

  const [own, ...more] = await told(officer)
  assert.equal(own?.href, `/lam-viec/cham-diem/phieu/${sheetId}`)
  assert.match(own.text.vi, /Đơn vị tự chấm, còn 7 ngày làm việc, đến 29\/09\/2023$/)
  assert.deepEqual(more, [])
  assert.deepEqual(await told(head), [])

  await move('awaiting_head')
  assert.deepEqual(await told(officer), [])
  assert.deepEqual(
    (await told(head)).map(({ href }) => href),
    [own.href],
  )

  await move('appraising')
  const looked = await told(appraiser)
  assert.deepEqual(
    looked.map(({ href, text }) => [href, text.vi]),
    [['/lam-viec/cham-diem/tham-dinh', 'Chấm điểm: 1 phiếu, tổ thẩm định xem xét']],
  )
  await move('deciding')
  assert.match((await told(leader))[0]?.text.vi ?? '', /1 phiếu, lãnh đạo chốt điểm/)
  assert.ok(sheets.length > 1)
  assert.deepEqual(await told(neighbour), [])
})
