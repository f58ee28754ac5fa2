import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from './sample.ts'

const sample = (judged: number, returned: number, allowedPercent = 5, size = 20) =>
  standingOf({ judged, returned, allowedPercent, size, restVerifiedAt: null })

test('the rest waits until all of the sample is judged, and holds with as many returned as are allowed', () => {
  assert.deepEqual(
    [sample(19, 0), sample(20, 0), sample(20, 1), sample(20, 2)],
    ['judging', 'held', 'held', 'failed'],
  )
  assert.deepEqual([sample(10, 1, 5, 10), sample(10, 1, 10, 10)], ['failed', 'held'])
})

test('the rest is verified once', () => {
  const closed = {
    judged: 20,
    returned: 0,
    allowedPercent: 5,
    size: 20,
    restVerifiedAt: '2023-09-20T03:00:00Z',
  }
  assert.equal(standingOf(closed), 'closed')
})
