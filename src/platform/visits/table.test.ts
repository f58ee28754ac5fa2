import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createTable } from './table.ts'

/** Few keys, so that they meet again, with low halves that fall on one place. */
const key = fc.record({ high: fc.constantFrom(1, -7, 0), low: fc.constantFrom(1, 1025, 2049, -1023, 5) })
const step = fc.oneof(
  fc.record({ does: fc.constant('put' as const), key, value: fc.integer() }),
  fc.record({ does: fc.constant('look' as const), key }),
  fc.record({ does: fc.constant('sweep' as const) }),
)

test('a table holds for every key what was put last, whatever else is put and swept', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const table = createTable(1, 1000)
      const truth = new Map<string, number>()
      const said = ({ high, low }: { high: number; low: number }) => `${high} ${low}`
      for (const now of steps) {
        if (now.does === 'put') {
          const row = table.rowOf(now.key.high, now.key.low)
          table.column(0)[row] = now.value
          truth.set(said(now.key), now.value)
        } else if (now.does === 'look') {
          const row = table.find(now.key.high, now.key.low)
          assert.equal(row === -1 ? undefined : table.column(0)[row], truth.get(said(now.key)))
        } else {
          table.sweep((row) => table.column(0)[row]! % 2 === 0)
          for (const [one, value] of truth) if (value % 2 !== 0) truth.delete(one)
        }
        assert.equal(table.size, truth.size)
      }
      const all = new Map<string, number>()
      table.each((row, high, low) => all.set(said({ high, low }), table.column(0)[row]!))
      assert.deepEqual(all, truth)
    }),
  )
})

test('a table grows with its keys and forgets them all when there are too many', () => {
  const table = createTable(2, 5000)
  for (let at = 1; at <= 5000; at++) {
    const row = table.rowOf(at, at * 7919)
    table.column(1)[row] = at
  }
  for (let at = 1; at <= 5000; at++) assert.equal(table.column(1)[table.find(at, at * 7919)], at)
  table.rowOf(5001, 1)
  assert.equal(table.size, 1)
})
