import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { byteRangeOf } from './byte-range.ts'

test('a range names its first and last byte, or the rest, or the last so many', () => {
  assert.deepEqual(byteRangeOf('bytes=0-499', 1000), { start: 0, end: 499 })
  assert.deepEqual(byteRangeOf('bytes=500-', 1000), { start: 500, end: 999 })
  assert.deepEqual(byteRangeOf('bytes=-200', 1000), { start: 800, end: 999 })
  assert.deepEqual(byteRangeOf('bytes=900-5000', 1000), { start: 900, end: 999 })
})

test('what lies behind the end cannot be sent', () => {
  assert.equal(byteRangeOf('bytes=1000-', 1000), 'unsatisfiable')
  assert.equal(byteRangeOf('bytes=-0', 1000), 'unsatisfiable')
  assert.equal(byteRangeOf('bytes=0-', 0), 'unsatisfiable')
})

test('what is not one plain range gets the whole file', () => {
  for (const header of [undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])
    assert.equal(byteRangeOf(header, 1000), undefined, String(header))
})

test('whatever is asked, a range lies within the file', () => {
  const number = fc.option(fc.nat(3000), { nil: '' as const })
  fc.assert(
    fc.property(number, number, fc.nat(2000), (from, to, size) => {
      const range = byteRangeOf(`bytes=${from}-${to}`, size)
      if (typeof range === 'object')
        assert.ok(range.start >= 0 && range.start <= range.end && range.end < size)
    }),
  )
})
