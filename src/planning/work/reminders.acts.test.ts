import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { issueWork, type WorkToIssue } from '../../../test/support/issued-work.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { sendReminders } from './send-reminders.ts'

const commune = 'ubnd-xa-phuoc-dai'
const district = 'ubnd-huyen-bac-ai'

async function worldWith(t: TestContext, at: string, ...lines: readonly Omit<WorkToIssue, 'agency'>[]) {
  const world = await testWorld(t, at)
  await issueWork(
    world,
    lines.map((line) => ({ agency: commune, ...line })),
  )
  return world
}

const mails = (world: World) =>
  world.db.selectFrom('platform.mail').select(['recipient', 'subject', 'body']).orderBy('id').execute()

test('all works of an agency go to its officer in one mail, and only once', async (t) => {
  const world = await worldWith(
    t,
    '2023-09-20',
    { content: 'Treo băng rôn', dueOn: '2023-09-19' },
    { content: 'Gửi tin, bài', dueOn: '2023-09-22' },
    { content: 'Việc của tháng sau', dueOn: '2023-10-31' },
    { content: 'Đã báo cáo', dueOn: '2023-09-19', state: 'reported' },
  )
  const officer = await world.actor('unit_officer', commune)
  assert.equal(await sendReminders(world.deps), 1)
  assert.equal(await sendReminders(world.deps), 0)
  const [mail, ...others] = await mails(world)
  assert.deepEqual(others, [])
  assert.equal(mail?.recipient, `${officer.userId}@test.loa`)
  assert.equal(mail?.subject, 'Nhắc việc: 1 việc quá hạn, 1 việc sắp đến hạn (UBND xã Phước Đại)')
  assert.match(mail!.body, /Quá hạn 1 ngày làm việc \(hạn 19\/09\/2023\): Treo băng rôn/)
  assert.match(mail!.body, /Còn 2 ngày làm việc \(hạn 22\/09\/2023\): Gửi tin, bài/)
  assert.doesNotMatch(mail!.body, /Việc của tháng sau|Đã báo cáo/)
})

test('two workers at once send it once', async (t) => {
  const world = await worldWith(t, '2023-09-20', { dueOn: '2023-09-19' })
  await world.actor('unit_officer', commune)
  await Promise.all([sendReminders(world.deps), sendReminders(world.deps)])
  assert.equal((await mails(world)).length, 1)
})

test('on a rest day nothing goes out, and the next working day makes up for it', async (t) => {
  const world = await worldWith(t, '2023-09-02', { dueOn: '2023-08-31' })
  await world.actor('unit_officer', commune)
  assert.equal(await sendReminders(world.deps), 0)
  world.clock.moveTo('2023-09-05')
  assert.equal(await sendReminders(world.deps), 1)
})

test('after five working days the head is told', async (t) => {
  const world = await worldWith(t, '2023-09-22', { content: 'Treo băng rôn', dueOn: '2023-09-15' })
  const head = await world.actor('head', commune)
  assert.equal(await sendReminders(world.deps), 1)
  const [mail] = await mails(world)
  assert.equal(mail?.recipient, `${head.userId}@test.loa`)
  assert.equal(mail?.subject, '1 việc của UBND xã Phước Đại quá hạn từ 5 ngày làm việc')
})

test('where an agency has no head, the head of the agency above is told', async (t) => {
  const world = await worldWith(t, '2023-09-22', { dueOn: '2023-09-15' })
  const above = await world.actor('head', district)
  await sendReminders(world.deps)
  assert.deepEqual(
    (await mails(world)).map(({ recipient }) => recipient),
    [`${above.userId}@test.loa`],
  )
})

test('a reminder that nobody could be sent stays owed', async (t) => {
  const world = await worldWith(t, '2023-09-20', { dueOn: '2023-09-19' })
  assert.equal(await sendReminders(world.deps), 0)
  await world.actor('unit_officer', commune)
  assert.equal(await sendReminders(world.deps), 1)
})
