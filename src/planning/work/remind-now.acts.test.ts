import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issueWork } from '../../../test/support/issued-work.ts'
import { testWorld } from '../../../test/support/world.ts'
import { remindNow } from './remind-now.ts'
import { undoReminder } from './undo-reminder.ts'

const commune = 'ubnd-xa-phuoc-dai'
const province = 'ubnd-tinh-ninh-thuan'

test('a leader reminds an agency of what is late: officer and head, once a working day, and may take it back', async (t) => {
  const world = await testWorld(t, '2023-09-20')
  const { planId } = await issueWork(world, [
    { agency: commune, content: 'Phát thanh tháng 8', dueOn: '2023-08-31' },
    { agency: commune, content: 'Gửi tin, bài', dueOn: '2023-09-18' },
    { agency: commune, content: 'Chưa đến hạn', dueOn: '2023-09-30' },
  ])
  const agencyId = await world.agencyId(commune)
  const officer = await world.actor('unit_officer', commune)
  const head = await world.actor('head', commune)
  const leader = await world.actor('leader', province)
  const mails = () => world.db.selectFrom('platform.mail').select(['recipient', 'subject', 'body']).execute()
  const remind = (who = leader) => remindNow(world.deps, who, { planId, agencyIds: [agencyId] })

  assert.equal((await remind(officer)).ok, false)
  assert.deepEqual(await remind(), { ok: true, value: { agencies: 1, tooSoon: 0, unreachable: 0 } })
  const [first] = await mails()
  assert.deepEqual(
    (await mails()).map(({ recipient }) => recipient).sort(),
    [officer, head].map(({ userId }) => `${userId}@test.loa`).sort(),
  )
  assert.equal(first?.subject, 'Nhắc 2 việc quá hạn (UBND xã Phước Đại)')
  assert.match(first!.body, /Quá hạn 12 ngày làm việc \(hạn 31\/08\/2023\): Phát thanh tháng 8/)
  assert.doesNotMatch(first!.body, /Chưa đến hạn/)

  assert.deepEqual(await Promise.all([remind(), remind()]), [
    { ok: true, value: { agencies: 0, tooSoon: 1, unreachable: 0 } },
    { ok: true, value: { agencies: 0, tooSoon: 1, unreachable: 0 } },
  ])
  assert.equal((await mails()).length, 2)

  const { id } = await world.db.selectFrom('planning.nudge').select('id').executeTakeFirstOrThrow()
  assert.equal((await undoReminder(world.deps, officer, id)).ok, false)
  assert.equal((await undoReminder(world.deps, leader, id)).ok, true)
  assert.equal((await undoReminder(world.deps, leader, id)).ok, true)
  assert.deepEqual(await mails(), [])

  assert.equal((await remind()).ok, true)
  await world.db.updateTable('platform.mail').set({ attempts: 1 }).execute()
  const again = await world.db
    .selectFrom('planning.nudge')
    .select('id')
    .where('undoneAt', 'is', null)
    .executeTakeFirstOrThrow()
  assert.equal((await undoReminder(world.deps, leader, again.id)).ok, false, 'it has left')
  const lines = await world.db
    .selectFrom('platform.history')
    .select('action')
    .where('action', 'like', 'agency.remind%')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    lines.map(({ action }) => action),
    ['agency.reminded', 'agency.reminder-undone', 'agency.reminded'],
  )
})

test('an agency nobody reads mail for is counted as unreachable', async (t) => {
  const world = await testWorld(t, '2023-09-20')
  const { planId } = await issueWork(world, [{ agency: commune, dueOn: '2023-09-18' }])
  const leader = await world.actor('leader', province)
  const agencyIds = [await world.agencyId(commune)]
  assert.deepEqual(await remindNow(world.deps, leader, { planId, agencyIds }), {
    ok: true,
    value: { agencies: 0, tooSoon: 0, unreachable: 1 },
  })
})
