import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedScene } from '../../../test/support/score-scene.ts'
import { remindTurns } from './remind-turns.ts'
import { changeSheet } from './store.ts'

test('whoever a sheet waits for is told before its day and once after it, never on a rest day', async (t) => {
  const { world, deps, sheetId, officer, appraiser } = await openedScene(t)
  const mails = async () => {
    const rows = await world.db
      .selectFrom('platform.mail')
      .select(['key', 'subject'])
      .where('key', 'like', '%:due:%')
      .orderBy('id')
      .execute()
    return rows.map(({ key }) => key)
  }
  const key = (kind: string) => `sheet:${sheetId}:due:self:2023-09-29:${kind}:${officer.userId}`
  await remindTurns(deps)
  assert.deepEqual(await mails(), [key('first')], 'only who is there is told')
  world.clock.moveTo('2023-09-28')
  await remindTurns(deps)
  await remindTurns(deps)
  world.clock.moveTo('2023-09-30')
  assert.equal(await remindTurns(deps), 0, 'a Saturday')
  world.clock.moveTo('2023-10-02')
  await remindTurns(deps)
  world.clock.moveTo('2023-10-03')
  await remindTurns(deps)
  assert.deepEqual(await mails(), ['first', 'second', 'late'].map(key))

  await world.db.transaction().execute((tx) => changeSheet(tx, sheetId, { state: 'appraising' }))
  world.clock.moveTo('2023-10-12')
  await remindTurns(deps)
  const [mail] = await world.db
    .selectFrom('platform.mail')
    .select(['subject', 'recipient'])
    .where('key', 'like', '%:appraise:%')
    .execute()
  assert.deepEqual(
    [mail?.subject, mail?.recipient],
    ['1 phiếu chờ thẩm định', `${appraiser.userId}@test.loa`],
  )
})
