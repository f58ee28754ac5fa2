import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld } from '../../test/support/world.ts'
import { stoppedClock } from './clock.ts'
import { openDatabase } from './database/open.ts'
import { addViews, batchOf, createVisits, type Reading, viewsOf } from './visits.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'
const reader = (address: string, more: Partial<Reading> = {}): Reading => ({
  address,
  program: firefox,
  languages: 'vi-VN,vi;q=0.9',
  referrer: '',
  host: 'cong.example',
  isStaff: false,
  isShown: true,
  isFromBrowser: true,
  ...more,
})

/** Two processes on one database and one clock. */
async function twoProcesses(t: Parameters<typeof testWorld>[0]) {
  const { db } = await testWorld(t)
  const clock = stoppedClock('2023-09-20')
  const elapsed = () => clock.now().epochMilliseconds
  const [one, other] = [createVisits(clock, elapsed), createVisits(clock, elapsed)]
  await one.flush(db)
  await other.flush(db)
  const total = async (subject: string) => (await viewsOf(db, [subject])).get(subject) ?? 0
  return { db, clock, one, other, total }
}

test('a reader whom two processes see within half an hour is one view', async (t) => {
  const { db, clock, one, other, total } = await twoProcesses(t)
  one.note('story:1', reader('10.0.0.1'))
  other.note('story:1', reader('10.0.0.1'))
  other.note('story:1', reader('10.0.0.2'))
  assert.deepEqual(await one.flush(db), ['story:1'])
  await other.flush(db)
  assert.equal(await total('story:1'), 2)
  clock.moveTo('2023-09-20T08:29')
  other.note('story:1', reader('10.0.0.1'))
  await other.flush(db)
  assert.equal(await total('story:1'), 2)
  clock.moveTo('2023-09-20T08:30')
  other.note('story:1', reader('10.0.0.1'))
  await other.flush(db)
  assert.equal(await total('story:1'), 3)
})

test('people online are different people of all processes in five minutes, not a sum', async (t) => {
  const { db, clock, one, other } = await twoProcesses(t)
  clock.moveTo('2023-09-20T08:01')
  for (const who of ['10.0.0.1', '10.0.0.2']) one.note('page:/', reader(who))
  for (const who of ['10.0.0.2', '10.0.0.3']) other.note('story:1', reader(who))
  await one.flush(db)
  await other.flush(db)
  assert.equal(other.online(), 3)
  clock.moveTo('2023-09-20T08:05:59')
  other.note('page:/', reader('10.0.0.3'))
  await other.flush(db)
  assert.equal(other.online(), 3)
  clock.moveTo('2023-09-20T08:06:05')
  await one.flush(db)
  assert.equal(one.online(), 1)
})

test('a batch whose answer was lost counts once when it is sent again', async (t) => {
  const { db, clock, total } = await twoProcesses(t)
  const views = batchOf(
    ['Lan', 'Minh'].map((reader) => ({
      ...{ reader, subject: 'story:1', referrer: 'none' },
      device: 'phone' as const,
    })),
  )
  const batch = { day: '2023-09-20', at: clock.now(), views }
  assert.deepEqual(await addViews(db, batch), new Set())
  assert.deepEqual(await addViews(db, batch), new Set(['Lan story:1', 'Minh story:1']))
  assert.equal(await total('story:1'), 2)
})

test('views that could not be written are kept for the next time', async (t) => {
  const { db, one, total } = await twoProcesses(t)
  const gone = openDatabase('postgres://loa@127.0.0.1:1/none', 1)
  t.after(gone.close)
  one.note('story:1', reader('10.0.0.1'))
  await assert.rejects(one.flush(gone.db))
  one.note('story:1', reader('10.0.0.2'))
  await one.flush(db)
  assert.equal(await total('story:1'), 2)
})

test('the salt is shared for the day and gone the next, and with it all that told readers apart', async (t) => {
  const { db, clock, one, other } = await twoProcesses(t)
  one.note('story:1', reader('10.0.0.1'))
  await one.flush(db)
  const salts = () => db.selectFrom('platform.readerSalt').selectAll().execute()
  const [first, ...others] = await salts()
  assert.equal(first?.day, '2023-09-20')
  assert.deepEqual(others, [])
  clock.moveTo('2023-09-21T00:00:01')
  await one.flush(db)
  await other.flush(db)
  const [second, ...more] = await salts()
  assert.equal(second?.day, '2023-09-21')
  assert.deepEqual(more, [])
  assert.notEqual(second?.salt, first?.salt)
  for (const table of ['platform.readerSeen', 'platform.readerOnline'] as const)
    assert.deepEqual(await db.selectFrom(table).selectAll().execute(), [])
})

test('neither an address nor a program is written anywhere', async (t) => {
  const { db, one } = await twoProcesses(t)
  one.note('story:1', reader('203.0.113.77', { referrer: 'https://noi-bo.example/bi-mat?ten=an' }))
  await one.flush(db)
  const { rows } = await sql<{ everything: string }>`
    select string_agg(t::text, ' ') as everything from (
      select s::text from platform.reader_seen s union all select o::text from platform.reader_online o
      union all select v::text from platform.view_count v union all select r::text from platform.view_referrer r
      union all select d::text from platform.view_device d) t`.execute(db)
  const { everything } = rows[0]!
  assert.match(everything, /story:1/)
  for (const word of ['203.0.113', 'Firefox', 'vi-VN', 'noi-bo', 'bi-mat'])
    assert.ok(!everything.includes(word), word)
})

test('where readers came from and what they read on is added up by story and day', async (t) => {
  const { db, one } = await twoProcesses(t)
  const phone = 'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36'
  one.note('story:1', reader('10.0.0.1', { referrer: 'https://www.google.com.vn/' }))
  one.note('story:1', reader('10.0.0.2', { referrer: 'https://l.facebook.com/', program: phone }))
  one.note('story:1', reader('10.0.0.3', { referrer: 'https://cong.example/tin-tuc' }))
  one.note('story:1', reader('10.0.0.4', { referrer: 'https://ai-do.example/' }))
  one.note('story:1', reader('10.0.0.5'))
  await one.flush(db)
  const referrers = await db.selectFrom('platform.viewReferrer').select(['referrer', 'views']).execute()
  assert.deepEqual(Object.fromEntries(referrers.map((row) => [row.referrer, row.views])), {
    google: 1,
    facebook: 1,
    own: 1,
    other: 1,
    none: 1,
  })
  const devices = await db.selectFrom('platform.viewDevice').select(['device', 'views']).execute()
  assert.deepEqual(Object.fromEntries(devices.map((row) => [row.device, row.views])), {
    computer: 4,
    phone: 1,
  })
})

test('no hand lowers, moves, removes or empties a count', async (t) => {
  const { db, one, total } = await twoProcesses(t)
  one.note('story:1', reader('10.0.0.1'))
  await one.flush(db)
  for (const table of ['view_count', 'view_referrer', 'view_device'].map((name) =>
    sql.table(`platform.${name}`),
  ))
    for (const act of [
      sql`update ${table} set views = 0`,
      sql`update ${table} set views = -1`,
      sql`update ${table} set subject = 'story:2'`,
      sql`update ${table} set day = '2023-01-01'`,
      sql`delete from ${table}`,
      sql`truncate ${table}`,
    ])
      await assert.rejects(act.execute(db), /only grow/)
  assert.equal(await total('story:1'), 1)
  await assert.rejects(
    db.insertInto('platform.viewCount').values({ subject: 'x', day: '2023-01-01', views: -1 }).execute(),
    /check/,
  )
})
