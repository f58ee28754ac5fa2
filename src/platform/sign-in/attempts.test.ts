import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Attempts, lockSeconds, nextAttempt } from './attempts.ts'

const start = Temporal.Instant.from('2026-03-02T01:00:00Z')
const after = (seconds: number) => start.add({ seconds })

function wrongPasswords(count: number, everySeconds: number) {
  let attempts: Attempts | undefined
  for (let i = 0; i < count; i++) {
    const next = nextAttempt(attempts, after(i * everySeconds))
    assert.ok(next.admitted)
    attempts = next.attempts
  }
  return attempts as Attempts
}

test('the fifth wrong password in a row makes the account wait a minute, each further one twice as long, to a quarter of an hour', () => {
  const waits = Array.from({ length: 11 }, (_, failures) => lockSeconds(failures))
  assert.deepEqual(waits, [0, 0, 0, 0, 0, 60, 120, 240, 480, 900, 900])
})

test('an account that waits admits no password and says how long', () => {
  const attempts = wrongPasswords(5, 1)
  assert.deepEqual(nextAttempt(attempts, after(5)), { admitted: false, waitSeconds: 59 })
})

test('after the wait one password is admitted, and counts on', () => {
  const next = nextAttempt(wrongPasswords(5, 1), after(4 + 60))
  assert.ok(next.admitted)
  assert.equal(next.attempts.failures, 6)
  assert.equal(next.attempts.lockedUntil, after(4 + 60 + 120).toString())
})

test('wrong passwords of the day before are forgotten', () => {
  const next = nextAttempt(wrongPasswords(4, 1), after(3 + 86_400))
  assert.ok(next.admitted)
  assert.equal(next.attempts.failures, 1)
})
