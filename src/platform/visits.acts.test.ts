import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../../test/support/world.ts'
import { stoppedClock } from './clock.ts'
import { createVisits, viewsOf } from './visits.ts'

const minute = 60_000
const reader = (address: string, program = 'Mozilla/5.0 Firefox/150') => ({
  address,
  program,
  isStaff: false,
})

function visitsAt() {
  const time = { at: 0 }
  return { time, visits: createVisits(stoppedClock('2023-09-20'), () => time.at) }
}

test('a reader who loads the page again within half an hour is one view, later another', () => {
  const { time, visits } = visitsAt()
  assert.equal(visits.note('story:1', reader('10.0.0.1')), true)
  time.at = 29 * minute
  assert.equal(visits.note('story:1', reader('10.0.0.1')), false)
  assert.equal(visits.note('story:2', reader('10.0.0.1')), true)
  time.at = 30 * minute
  assert.equal(visits.note('story:1', reader('10.0.0.1')), true)
})

test('programs and signed-in staff are no readers', () => {
  const { visits } = visitsAt()
  for (const program of ['', 'Googlebot/2.1', 'curl/8.0', 'python-requests/2', 'HeadlessChrome/150'])
    assert.equal(visits.note('story:1', reader('10.0.0.1', program)), false, program)
  assert.equal(visits.note('story:1', { ...reader('10.0.0.1'), isStaff: true }), false)
})

test('two people behind one address are told apart by their browsers', () => {
  const { visits } = visitsAt()
  assert.equal(visits.note('story:1', reader('10.0.0.1', 'Firefox')), true)
  assert.equal(visits.note('story:1', reader('10.0.0.1', 'Safari')), true)
})

test('views reach the database in batches and add up; whoever was seen in five minutes is online', async (t) => {
  const { db } = await testWorld(t)
  const { time, visits } = visitsAt()
  for (let i = 0; i < 5; i++) visits.note('story:1', reader(`10.0.0.${i}`))
  assert.deepEqual(await visits.flush(db), ['story:1'])
  assert.equal(visits.online(), 5)
  visits.note('story:1', reader('10.0.1.1'))
  await visits.flush(db)
  assert.equal((await viewsOf(db, ['story:1'])).get('story:1'), 6)
  time.at = 6 * minute
  assert.deepEqual(await visits.flush(db), [])
  assert.equal(visits.online(), 0)
})

test('views that could not be written are kept for the next time', async (t) => {
  const { db } = await testWorld(t)
  const { visits } = visitsAt()
  visits.note('story:1', reader('10.0.0.1'))
  const broken = {
    insertInto: () => {
      throw new Error('no database')
    },
  } as unknown as typeof db
  await assert.rejects(visits.flush(broken))
  await visits.flush(db)
  assert.equal((await viewsOf(db, ['story:1'])).get('story:1'), 1)
})
