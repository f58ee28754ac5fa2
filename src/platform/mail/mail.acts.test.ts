import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { signInWorld } from '../../../test/support/sign-in-world.ts'
import { type FileStore, sha256Of } from '../files.ts'
import { queueMail, sendWaitingMails } from './index.ts'
import { type Mail, mostAttempts, stateOf } from './mail.ts'
import { listMails, mailById, requeueMail } from './store.ts'

const reminder = {
  key: 'reminder:1',
  recipient: 'lan@so.example',
  subject: 'Nhắc việc',
  body: 'Còn 2 ngày làm việc.',
}
const log = pino({ level: 'silent' })

function letterBox() {
  const taken: Mail[] = []
  return { taken, close() {}, send: async (mail: Mail) => void taken.push(mail) }
}

const brokenServer = {
  close() {},
  send: async () => {
    throw new Error('connection refused')
  },
}

async function mailWorld(demo = false) {
  const { db, clock } = await signInWorld()
  return {
    db,
    deps: { db, clock, demo, log },
    queue: (mail: Parameters<typeof queueMail>[1]) => queueMail(db, mail, clock.now()),
    makeDue: () => sql`update platform.mail set next_attempt_at = now()`.execute(db),
  }
}

test('a mail queued twice under one key goes out once', async () => {
  const { deps, queue } = await mailWorld()
  const box = letterBox()
  await queue(reminder)
  await queue({ ...reminder, subject: 'Nhắc việc lần nữa' })
  assert.equal(await sendWaitingMails(deps, box), 1)
  assert.equal(await sendWaitingMails(deps, box), 0)
  assert.deepEqual(
    box.taken.map((mail) => mail.subject),
    ['Nhắc việc'],
  )
})

test('files go out with their mail byte for byte; while one cannot be read, the mail waits', async () => {
  const { db, deps, queue, makeDue } = await mailWorld()
  const bytes = Buffer.from('báo cáo')
  const sha256 = sha256Of(bytes)
  const row = { sha256, size: bytes.length, mediaType: 'text/plain', firstName: 'a.txt' }
  await db
    .insertInto('platform.file')
    .values({ ...row, keptAt: '2023-09-20T01:00:00Z' })
    .execute()
  const attachment = { name: 'bao-cao.txt', mediaType: 'text/plain', sha256 }
  await queue({ ...reminder, attachments: [attachment] })
  await queue({ ...reminder, attachments: [attachment] })

  const sent: unknown[] = []
  const box = { close() {}, send: async (_: Mail, files: unknown) => void sent.push(files) }
  const files = (read?: Buffer) => ({ read: async () => read }) as unknown as FileStore
  assert.equal(await sendWaitingMails({ ...deps, files: files() }, box), 0)
  await makeDue()
  assert.equal(await sendWaitingMails({ ...deps, files: files(bytes) }, box), 1)
  assert.deepEqual(sent, [[{ name: 'bao-cao.txt', mediaType: 'text/plain', bytes }]])
})

test('two workers share the waiting mails without sending one twice', async () => {
  const { deps, queue } = await mailWorld()
  const box = letterBox()
  for (let i = 0; i < 20; i++) await queue({ ...reminder, key: `reminder:${i}` })
  const counts = await Promise.all([sendWaitingMails(deps, box), sendWaitingMails(deps, box)])
  assert.equal(counts[0]! + counts[1]!, 20)
  assert.equal(new Set(box.taken.map((mail) => mail.id)).size, 20)
})

test('a mail that nobody takes waits longer each time, holds up no other, and is given up in the end', async () => {
  const { db, deps, queue, makeDue } = await mailWorld()
  await queue(reminder)
  const waits: number[] = []
  for (let i = 0; i < mostAttempts; i++) {
    await makeDue()
    assert.equal(await sendWaitingMails(deps, brokenServer), 0)
    const { rows } = await sql<{ minutes: number }>`
      select round(extract(epoch from next_attempt_at - now()) / 60)::int as minutes from platform.mail`.execute(
      db,
    )
    waits.push(rows[0]!.minutes)
  }
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360])
  await makeDue()
  const box = letterBox()
  await queue({ ...reminder, key: 'reminder:2' })
  assert.equal(await sendWaitingMails(deps, box), 1)
  const failed = await mailById(db, 1)
  assert.equal(failed && stateOf(failed), 'failed')
  assert.match(failed?.lastError ?? '', /connection refused/)
})

test('a worker that died with a mail in hand leaves it for a later try', async () => {
  const { db, deps, queue, makeDue } = await mailWorld()
  await queue(reminder)
  const died = { close() {}, send: () => new Promise<void>(() => {}) }
  void sendWaitingMails(deps, died)
  while ((await mailById(db, 1))?.attempts !== 1);
  const box = letterBox()
  assert.equal(await sendWaitingMails(deps, box), 0)
  await makeDue()
  assert.equal(await sendWaitingMails(deps, box), 1)
})

test('a given-up mail can be put back, a sent one cannot', async () => {
  const { db, deps, queue } = await mailWorld()
  await queue(reminder)
  await sql`update platform.mail set attempts = ${mostAttempts}`.execute(db)
  assert.equal(await requeueMail(db, 1), true)
  assert.equal(await sendWaitingMails(deps, letterBox()), 1)
  assert.equal(await requeueMail(db, 1), false)
})

test('a secret is gone from the box once it is sent; the demo world keeps it to be read', async () => {
  for (const demo of [false, true]) {
    const { db, deps, queue } = await mailWorld(demo)
    await queue({ ...reminder, isSecret: true })
    await queue({ ...reminder, key: 'open' })
    const box = letterBox()
    await sendWaitingMails(deps, box)
    assert.equal(box.taken[0]?.body, reminder.body)
    assert.equal((await mailById(db, 1))?.body, demo ? reminder.body : '')
    assert.equal((await mailById(db, 2))?.body, reminder.body)
  }
})

test('mails are found by state and by words without diacritics, newest first', async () => {
  const { db, deps, queue } = await mailWorld()
  await queue(reminder)
  await sendWaitingMails(deps, letterBox())
  await queue({ ...reminder, key: 'b', subject: 'Trả lại hoạt động' })
  await queue({ ...reminder, key: 'c', recipient: 'minh@so.example' })
  const found = async (filter: Parameters<typeof listMails>[1]) =>
    (await listMails(db, filter, 50, 0)).mails.map((mail) => mail.id)
  assert.deepEqual(await found({}), [3, 2, 1])
  assert.deepEqual(await found({ state: 'sent' }), [1])
  assert.deepEqual(await found({ state: 'waiting', words: 'TRA LAI' }), [2])
  assert.deepEqual(await found({ words: 'minh@' }), [3])
  assert.deepEqual(await listMails(db, {}, 1, 1), {
    mails: [(await listMails(db, {}, 3, 0)).mails[1]],
    total: 3,
  })
})
