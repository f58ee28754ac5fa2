import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Boundary, kilometresBetween, kilometresOutside } from './boundary.ts'
import { daysOff, farthestApart, placeNote } from './judge-camera.ts'

const rules = { dayTolerance: 1, placeToleranceKm: 1 }
const days = { doneFrom: '2023-09-14', doneTo: '2023-09-15' }

/** A square of about 11 km around 11.5, 109 with a hole in its middle, and an island to the east. */
const area: Boundary = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [108.95, 11.45],
        [109.05, 11.45],
        [109.05, 11.55],
        [108.95, 11.55],
        [108.95, 11.45],
      ],
      [
        [108.99, 11.49],
        [109.01, 11.49],
        [109.01, 11.51],
        [108.99, 11.51],
        [108.99, 11.49],
      ],
    ],
    [
      [
        [109.2, 11.5],
        [109.21, 11.5],
        [109.21, 11.51],
        [109.2, 11.5],
      ],
    ],
  ],
}
const at = (latitude: number, longitude: number) => ({ latitude, longitude })

test('a picture of the days of the activity, or of the day beside them, fits; others are so many days off', () => {
  const off = (taken: string) => daysOff(taken, days, rules)
  assert.equal(off('2023-09-14T09:58:00Z'), undefined)
  assert.equal(off('2023-09-16T10:00:00Z'), undefined)
  assert.equal(off('2023-09-16T17:00:00Z'), 2)
  assert.equal(off('2023-09-12T16:59:00Z'), -2)
  assert.equal(off('2021-01-01T00:00:00Z'), -986)
  assert.equal(daysOff(null, days, rules), undefined)
})

test('a place is inside any of the areas, or so far outside; a hole is outside', () => {
  assert.equal(kilometresOutside(at(11.46, 109), area), 0)
  assert.equal(kilometresOutside(at(11.503, 109.206), area), 0)
  assert.ok(Math.abs(kilometresOutside(at(11.5, 109), area) - 1.09) < 0.05)
  assert.ok(Math.abs(kilometresOutside(at(11.65, 109), area) - 11.12) < 0.05)
})

test('without the boundary of every area named nothing is said to be outside', () => {
  assert.deepEqual(placeNote(at(11.65, 109), [area, undefined], rules), { kind: 'no_boundary' })
  assert.deepEqual(placeNote(at(11.5, 108.98), [area, undefined], rules), { kind: 'inside' })
  assert.deepEqual(placeNote(at(11.555, 109), [area], rules), { kind: 'inside' })
  assert.equal(placeNote(at(11.65, 109), [area], rules).kind, 'outside')
  assert.deepEqual(placeNote(at(11.65, 109), [], rules), { kind: 'no_boundary' })
})

test('distances are the same both ways and are those of the earth around here', () => {
  const place = fc.record({
    latitude: fc.double({ min: 8, max: 23, noNaN: true }),
    longitude: fc.double({ min: 102, max: 110, noNaN: true }),
  })
  fc.assert(
    fc.property(place, place, (a, b) => {
      const difference = Math.abs(kilometresBetween(a, b) - kilometresBetween(b, a))
      assert.ok(difference <= 0.05 * kilometresBetween(a, b) + 1e-6)
    }),
    { numRuns: 50 },
  )
  assert.equal(farthestApart([at(11, 109)]), undefined)
  assert.ok(Math.abs((farthestApart([at(11, 109), at(11.1, 109), at(11.05, 109)]) ?? 0) - 11.12) < 0.01)
})
