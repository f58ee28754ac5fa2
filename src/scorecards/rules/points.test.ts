import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatIndex, formatPoints, indexOf, readPoints, wholePoints } from './points.ts'

test('points show three decimals in the notation of their reader', () => {
  assert.equal(formatPoints(2000, 'vi'), '2,000')
  assert.equal(formatPoints(1636, 'en'), '1.636')
  assert.equal(formatIndex(85_380, 'vi'), '85,380%')
})

test('typed points are read with a comma or a point, and only with up to three decimals', () => {
  assert.equal(readPoints('2'), 2000)
  assert.equal(readPoints(' 1,5 '), 1500)
  assert.equal(readPoints('0.125'), 125)
  for (const wrong of ['', '-1', '1,2345', '1e3', 'NaN', '1 000', '٣', '12345678'])
    assert.equal(readPoints(wrong), undefined, wrong)
})

test('whatever points are shown can be typed back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.constantFrom('vi' as const, 'en' as const),
      (points, lang) => {
        assert.equal(readPoints(formatPoints(points, lang)), points)
      },
    ),
  )
})

test('half a thousandth is rounded up, also where a binary fraction falls short of it', () => {
  assert.equal(wholePoints(1700.5), 1701)
  assert.equal(wholePoints(2000 * 0.85025), 1701)
  assert.equal(wholePoints(1700.49), 1700)
})

test('an index is exact for the largest sheets and has no value without a maximum', () => {
  assert.equal(indexOf(85_380, 100_000), 85_380)
  assert.equal(indexOf(1, 3), 33_333)
  assert.equal(indexOf(2, 3), 66_667)
  assert.equal(indexOf(9_000_000_000, 10_000_000_000), 90_000)
  assert.equal(indexOf(0, 0), null)
})
