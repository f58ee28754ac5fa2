import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { carrying, password, signInWorld } from '../../../test/support/sign-in-world.ts'
import type { Database } from '../database/open.ts'
import { refusals } from './texts.ts'

const anywhere = new Headers()
const next = 'một câu khác hẳn, dễ nhớ'

const mailsOf = (db: Database) =>
  db.selectFrom('platform.mail').select(['recipient', 'body', 'isSecret']).orderBy('id').execute()

async function tokenFromMail(db: Database): Promise<string> {
  const mails = await mailsOf(db)
  return /http:\/\/loa\.test\/dat-lai-mat-khau\?ma=(\w+)/.exec(mails.at(-1)?.body ?? '')?.[1] ?? ''
}

test('the mailed link sets a new password once, ends every session and lifts a wait', async () => {
  const { signIn, lan, db } = await signInWorld()
  const before = await signIn.signIn(lan.email, password, anywhere)
  assert.ok(before.ok)
  for (let i = 0; i < 6; i++) await signIn.signIn(lan.email, 'sai', anywhere)
  await signIn.requestReset('Lan@sonoivu.example')
  const token = await tokenFromMail(db)
  assert.equal((await signIn.holderOf(token))?.email, lan.email)
  assert.deepEqual(await signIn.reset(token, next), { ok: true, value: { email: lan.email } })
  assert.equal(await signIn.userOf(carrying(before.value)), null)
  assert.equal((await signIn.signIn(lan.email, next, anywhere)).ok, true)
  const again = await signIn.reset(token, 'lần thứ hai với cùng liên kết')
  assert.deepEqual(again, { ok: false, issues: [{ field: undefined, text: refusals.linkOver }] })
  assert.equal(await signIn.holderOf(token), undefined)
})

test('a link used twice at the same moment works once', async () => {
  const { signIn, lan, db } = await signInWorld()
  await signIn.requestReset(lan.email)
  const token = await tokenFromMail(db)
  const both = await Promise.all([signIn.reset(token, next), signIn.reset(token, `${next} nữa`)])
  assert.equal(both.filter((result) => result.ok).length, 1)
})

test('a link is over after an hour', async () => {
  const { signIn, lan, db } = await signInWorld()
  await signIn.requestReset(lan.email)
  const { rows } = await sql<{ minutes: number }>`
    select round(extract(epoch from expires_at - created_at) / 60)::int as minutes from sign_in.verification`.execute(
    db,
  )
  assert.deepEqual(rows, [{ minutes: 60 }])
  await sql`update sign_in.verification set expires_at = now() - interval '1 second'`.execute(db)
  assert.equal((await signIn.reset(await tokenFromMail(db), next)).ok, false)
})

test('a password that is too short leaves the link usable', async () => {
  const { signIn, lan, db } = await signInWorld()
  await signIn.requestReset(lan.email)
  const token = await tokenFromMail(db)
  const short = await signIn.reset(token, 'ngắn')
  assert.deepEqual(short, { ok: false, issues: [{ field: 'password', text: refusals.passwordShort }] })
  assert.equal((await signIn.reset(token, next)).ok, true)
})

test('nobody is mailed for an unknown address, and the answer is the same', async () => {
  const { signIn, lan, db } = await signInWorld()
  assert.equal(await signIn.requestReset('nobody@sonoivu.example'), await signIn.requestReset(lan.email))
  assert.deepEqual(
    (await mailsOf(db)).map((mail) => mail.recipient),
    [lan.email],
  )
})

test('a fourth request within the hour sends no further mail', async () => {
  const { signIn, db } = await signInWorld()
  await signIn.createAccount({ email: 'thu@sonoivu.example', name: 'Thu (mẫu)' })
  await Promise.all(Array.from({ length: 5 }, () => signIn.requestReset('thu@sonoivu.example')))
  assert.equal((await mailsOf(db)).length, 3)
})

test('the database holds no link that a reader of it could use', async () => {
  const { signIn, lan, db } = await signInWorld()
  await signIn.requestReset(lan.email)
  const token = await tokenFromMail(db)
  const { rows } = await sql<{ identifier: string }>`select identifier from sign_in.verification`.execute(db)
  assert.equal(rows.length, 1)
  assert.ok(!rows[0]?.identifier.includes(token))
  assert.deepEqual(
    (await mailsOf(db)).map((mail) => mail.isSecret),
    [true],
  )
})

test('a new account is entered by its welcome link', async () => {
  const { signIn, db } = await signInWorld()
  const created = await signIn.createAccount({ email: 'hoa@sonoivu.example', name: 'Hoa (mẫu)' })
  assert.ok(created.ok)
  assert.equal((await signIn.signIn('hoa@sonoivu.example', '', anywhere)).ok, false)
  await signIn.sendWelcome(created.value)
  assert.equal((await signIn.reset(await tokenFromMail(db), next)).ok, true)
  assert.equal((await signIn.signIn('hoa@sonoivu.example', next, anywhere)).ok, true)
})
