import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockStartingOn, dayOf, stoppedClock } from './clock.ts'

test('a day begins at midnight in Viet Nam, not in London', () => {
  assert.equal(dayOf(Temporal.Instant.from('2023-09-19T16:59:59Z')).toString(), '2023-09-19')
  assert.equal(dayOf(Temporal.Instant.from('2023-09-19T17:00:00Z')).toString(), '2023-09-20')
})

test('the demo’s clock shows its own day, keeps the time of day and goes on ticking', () => {
  const real = stoppedClock('2026-11-23T23:59')
  const clock = clockStartingOn(Temporal.PlainDate.from('2023-09-20'), real)
  assert.equal(clock.today().toString(), '2023-09-20')
  assert.equal(clock.now().toString(), '2023-09-20T16:59:00Z')
  real.moveTo('2026-11-24T00:01')
  assert.equal(clock.today().toString(), '2023-09-21')
})

test('a stopped clock stands still until it is moved', () => {
  const clock = stoppedClock('2023-09-20')
  assert.equal(clock.now().toString(), clock.now().toString())
  clock.moveTo('2023-09-21')
  assert.equal(clock.today().toString(), '2023-09-21')
})
