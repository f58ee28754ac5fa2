import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { carrying, password, signInWorld } from '../../../test/support/sign-in-world.ts'
import type { Result } from '../result.ts'

const anywhere = new Headers()
const wrong = 'không phải mật khẩu này'

function got<T>(result: Result<T>): T {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

const firstIssue = (result: Result<unknown>) => {
  assert.ok(!result.ok)
  return result.issues[0]
}

test('the right password opens a session whose cookie says who it is', async () => {
  const { signIn, lan } = await signInWorld()
  const cookies = got(await signIn.signIn(' LAN@sonoivu.example ', password, anywhere))
  const user = await signIn.userOf(carrying(cookies))
  assert.equal(user?.userId, lan.id)
  assert.match(cookies[0] ?? '', /^loa_session=.*; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('behind https the cookie travels over https only', async () => {
  const { signIn, lan } = await signInWorld({ origin: 'https://loa.test' })
  const cookies = got(await signIn.signIn(lan.email, password, anywhere))
  assert.match(cookies[0] ?? '', /^__Secure-loa_session=.*; Secure; /)
})

test('a cookie nobody was given is nobody', async () => {
  const { signIn, lan } = await signInWorld()
  const [cookie] = got(await signIn.signIn(lan.email, password, anywhere))
  assert.equal(await signIn.userOf(new Headers({ cookie: 'loa_session=abc.def' })), null)
  assert.equal(await signIn.userOf(carrying([(cookie ?? '').replace(/\.[^;]{6}/, '.AAAAAA')])), null)
})

test('an unknown address and a wrong password get the same answer, locked or not', async () => {
  const { signIn, lan } = await signInWorld()
  for (let i = 0; i < 6; i++) {
    const known = await signIn.signIn(lan.email, wrong, anywhere)
    const unknown = await signIn.signIn('nobody@sonoivu.example', wrong, anywhere)
    assert.deepEqual(unknown, known)
  }
})

test('five wrong passwords make the account wait; its neighbour at the next desk comes in', async () => {
  const { signIn, lan, machineClock } = await signInWorld()
  const office = new Headers({ 'x-forwarded-for': '203.0.113.9', 'user-agent': 'Chrome' })
  got(await signIn.createAccount({ email: 'minh@sonoivu.example', name: 'Minh (mẫu)', password }))
  for (let i = 0; i < 5; i++) await signIn.signIn(lan.email, wrong, office)
  assert.match(
    firstIssue(await signIn.signIn(lan.email, password, office))?.text.vi ?? '',
    /tạm khóa.*1 phút/,
  )
  got(await signIn.signIn('minh@sonoivu.example', password, office))
  machineClock.pass({ seconds: 61 })
  got(await signIn.signIn(lan.email, password, office))
})

test('fifty guesses sent at the same moment are five', async () => {
  const { signIn, lan } = await signInWorld()
  const guesses = Array.from({ length: 50 }, () => signIn.signIn(lan.email, wrong, anywhere))
  const answers = (await Promise.all(guesses)).map((answer) => firstIssue(answer)?.field)
  assert.equal(answers.filter((field) => field === 'password').length, 5)
})

test('a right password clears the count of wrong ones', async () => {
  const { signIn, lan } = await signInWorld()
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < 4; i++) await signIn.signIn(lan.email, wrong, anywhere)
    got(await signIn.signIn(lan.email, password, anywhere))
  }
})

test('the sessions of a person are listed by device, and ending one makes its holder a visitor at once', async () => {
  const { signIn, lan } = await signInWorld()
  const phone = got(await signIn.signIn(lan.email, password, new Headers({ 'user-agent': 'Safari/ iPhone' })))
  const desk = got(await signIn.signIn(lan.email, password, new Headers({ 'user-agent': 'Chrome/ Windows' })))
  const sessions = await signIn.sessionsOf(lan.id)
  assert.deepEqual(sessions.map((one) => one.userAgent).sort(), ['Chrome/ Windows', 'Safari/ iPhone'])
  const lost = sessions.find((one) => one.userAgent.includes('iPhone'))
  got(await signIn.revoke(lan.id, lost?.id ?? ''))
  assert.equal(await signIn.userOf(carrying(phone)), null)
  assert.equal((await signIn.userOf(carrying(desk)))?.userId, lan.id)
})

test('nobody ends the session of another person', async () => {
  const { signIn, lan } = await signInWorld()
  const other = got(
    await signIn.createAccount({ email: 'minh@sonoivu.example', name: 'Minh (mẫu)', password }),
  )
  const cookies = got(await signIn.signIn(lan.email, password, anywhere))
  const [session] = await signIn.sessionsOf(lan.id)
  assert.equal((await signIn.revoke(other, session?.id ?? '')).ok, false)
  assert.notEqual(await signIn.userOf(carrying(cookies)), null)
})

test('signing out ends the session, not only the cookie', async () => {
  const { signIn, lan } = await signInWorld()
  const cookies = got(await signIn.signIn(lan.email, password, anywhere))
  const cleared = await signIn.signOut(carrying(cookies))
  assert.match(cleared.join(), /loa_session=; Max-Age=0/)
  assert.equal(await signIn.userOf(carrying(cookies)), null)
})

test('a session ends after twelve hours without use, and use keeps it', async () => {
  const { signIn, lan, db } = await signInWorld()
  const cookies = got(await signIn.signIn(lan.email, password, anywhere))
  const unusedFor = (interval: string) =>
    sql`update sign_in.session set updated_at = now() - ${interval}::interval`.execute(db)
  await unusedFor('11 hours')
  assert.notEqual(await signIn.userOf(carrying(cookies)), null)
  assert.ok((await signIn.sessionsOf(lan.id))[0]!.usedAgo < 60)
  await unusedFor('12 hours 1 minute')
  assert.equal(await signIn.userOf(carrying(cookies)), null)
  assert.deepEqual(await signIn.sessionsOf(lan.id), [])
})

test('a session ends after a week, however much it is used', async () => {
  const { signIn, lan, db } = await signInWorld()
  const cookies = got(await signIn.signIn(lan.email, password, anywhere))
  const { rows } = await sql<{ days: number }>`
    select round(extract(epoch from expires_at - created_at) / 86400)::int as days from sign_in.session`.execute(
    db,
  )
  assert.deepEqual(rows, [{ days: 7 }])
  await sql`update sign_in.session set expires_at = now() - interval '1 second', updated_at = now()`.execute(
    db,
  )
  assert.equal(await signIn.userOf(carrying(cookies)), null)
})

test('changing the password asks for the old one and ends every other session', async () => {
  const { signIn, lan } = await signInWorld()
  const elsewhere = got(await signIn.signIn(lan.email, password, anywhere))
  const here = got(await signIn.signIn(lan.email, password, anywhere))
  const next = 'một câu khác hẳn, dễ nhớ'
  const refused = await signIn.changePassword(carrying(here), { current: wrong, password: next })
  assert.equal(firstIssue(refused)?.field, 'current')
  const fresh = got(await signIn.changePassword(carrying(here), { current: password, password: next }))
  assert.equal((await signIn.userOf(carrying(fresh)))?.userId, lan.id)
  assert.equal(await signIn.userOf(carrying(elsewhere)), null)
  got(await signIn.signIn(lan.email, next, anywhere))
})

test('what has run out is tidied away, what lives stays', async () => {
  const { signIn, lan, db } = await signInWorld()
  got(await signIn.signIn(lan.email, password, anywhere))
  got(await signIn.signIn(lan.email, password, anywhere))
  await signIn.signIn(lan.email, wrong, anywhere)
  const [session] = await signIn.sessionsOf(lan.id)
  await sql`update sign_in.session set expires_at = now() - interval '1 day' where id = ${session?.id}`.execute(
    db,
  )
  await signIn.tidy()
  const counts = await sql<{ sessions: number; attempts: number }>`
    select (select count(*) from sign_in.session) as sessions, (select count(*) from sign_in.attempts) as attempts`.execute(
    db,
  )
  assert.deepEqual(counts.rows, [{ sessions: 1, attempts: 1 }])
})
