import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stoppedClock } from '../clock.ts'
import type { Reading } from './reading.ts'
import { createVisits } from './visits.ts'

const minute = 60_000
const reader = (address: string, more: Partial<Reading> = {}): Reading => ({
  address,
  program: 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
  languages: 'vi',
  referrer: '',
  host: '',
  isStaff: false,
  isShown: true,
  isFromBrowser: true,
  ...more,
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

test('programs, signed-in staff, looks without fetching and pages fetched in advance are no views', () => {
  const { visits } = visitsAt()
  for (const program of ['', 'Googlebot/2.1', 'curl/8.0', 'python-requests/2', 'HeadlessChrome/150'])
    assert.equal(visits.note('story:1', reader('10.0.0.1', { program })), false, program)
  assert.equal(visits.note('story:1', reader('10.0.0.1', { isStaff: true })), false)
  assert.equal(visits.note('story:1', reader('10.0.0.1', { isShown: false })), false)
})

test('two people behind one address are told apart by their browsers and languages', () => {
  const { visits } = visitsAt()
  assert.equal(visits.note('story:1', reader('10.0.0.1')), true)
  assert.equal(visits.note('story:1', reader('10.0.0.1', { program: 'Mozilla/5.0 Firefox/149' })), true)
  assert.equal(visits.note('story:1', reader('10.0.0.1', { languages: 'en' })), true)
})

test('one household with many IPv6 addresses is one reader', () => {
  const { visits } = visitsAt()
  assert.equal(visits.note('story:1', reader('2001:db8:1:2::1')), true)
  assert.equal(visits.note('story:1', reader('2001:db8:1:2:ffff::9')), false)
  assert.equal(visits.note('story:1', reader('2001:db8:1:3::1')), true)
})

test('who reads more than a page a second for a minute is a program', () => {
  const { time, visits } = visitsAt()
  for (let i = 0; i < 60; i++) {
    time.at = i * 900
    assert.equal(visits.note(`story:${i}`, reader('10.0.0.1')), true)
  }
  assert.equal(visits.note('story:61', reader('10.0.0.1')), false)
  time.at += 10 * minute
  assert.equal(visits.note('story:62', reader('10.0.0.1')), false)
  assert.equal(visits.note('story:62', reader('10.0.0.2')), true)
})

test('who never fetches the look of a page nor moves as browsers do is a program after five pages', () => {
  const bare = reader('10.0.0.1', { isFromBrowser: false })
  const { time, visits } = visitsAt()
  const read = (from: number, to: number, reading: Reading) =>
    Array.from({ length: to - from }, (_, i) => {
      time.at += 10_000
      return visits.note(`story:${from + i}`, reading)
    })
  assert.deepEqual(read(0, 6, bare), [true, true, true, true, true, false])
  const withStyles = reader('10.0.0.2', { isFromBrowser: false })
  assert.deepEqual(read(0, 3, withStyles), [true, true, true])
  visits.noteAsset(withStyles)
  assert.ok(read(3, 20, withStyles).every(Boolean))
})

test('who reads robots.txt is a program', () => {
  const { visits } = visitsAt()
  visits.noteRobot(reader('10.0.0.1'))
  assert.equal(visits.note('story:1', reader('10.0.0.1')), false)
})

test('in half an hour nobody is more than one view of a story, however they come and go', () => {
  const visit = fc.record({
    who: fc.constantFrom('10.0.0.1', '10.0.0.2', '10.0.0.3'),
    story: fc.constantFrom('story:1', 'story:2'),
    after: fc.integer({ min: 1000, max: 15 * minute }),
  })
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 60, size: 'max' }), (all) => {
      const { time, visits } = visitsAt()
      const counted: { key: string; at: number }[] = []
      for (const { who, story, after } of all) {
        time.at += after
        const key = `${who} ${story}`
        const before = counted.filter((view) => view.key === key).at(-1)
        const isDue = !before || time.at - before.at >= 30 * minute
        assert.equal(visits.note(story, reader(who)), isDue)
        if (isDue) counted.push({ key, at: time.at })
      }
    }),
  )
})
