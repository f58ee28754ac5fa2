import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { barsOf } from './waveform-bars.ts'

const counts = fc.array(
  fc
    .record({ planned: fc.nat(500), done: fc.nat(500), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ planned, done, share }) => ({ label: 'w', planned, done, verified: Math.floor(done * share) })),
  { maxLength: 60 },
)

test('no bar is taller than the picture and the verified core never leaves the done part', () => {
  fc.assert(
    fc.property(counts, fc.option(fc.nat(59), { nil: undefined }), (periods, current) => {
      for (const bar of barsOf(periods, current, 110)) {
        assert.ok(bar.outer <= 110 && bar.planned <= 110 && bar.done <= 110)
        assert.ok(bar.verified <= bar.done)
      }
    }),
  )
})

test('a silent week is a dot, not a hole', () => {
  const [bar] = barsOf([{ label: 'w', planned: 0, done: 0, verified: 0 }], undefined, 60)
  assert.equal(bar?.done, 5)
})

test('half of what was done being verified fills half of its bar', () => {
  const [bar] = barsOf([{ label: 'w', planned: 0, done: 8, verified: 4 }], undefined, 100)
  assert.equal(bar!.verified, bar!.done / 2)
})

test('twice as much done is drawn taller', () => {
  const [one, two] = barsOf(
    [
      { label: 'a', planned: 0, done: 2, verified: 0 },
      { label: 'b', planned: 0, done: 4, verified: 1 },
    ],
    undefined,
    100,
  )
  assert.ok(two!.done > one!.done)
})
