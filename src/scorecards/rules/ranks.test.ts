import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bandOf, rankOf } from './ranks.ts'

test('the same index shares a place, the next place is left out, and without an index there is none', () => {
  const places = rankOf([
    { key: 'a', index: 90_000 },
    { key: 'b', index: 95_000 },
    { key: 'c', index: 90_000 },
    { key: 'd', index: 10 },
    { key: 'e', index: null },
  ])
  assert.deepEqual([...places].sort(), [
    ['a', { rank: 2, isTied: true }],
    ['b', { rank: 1, isTied: false }],
    ['c', { rank: 2, isTied: true }],
    ['d', { rank: 4, isTied: false }],
  ])
})

const entries = fc.uniqueArray(
  fc.record({ key: fc.string({ maxLength: 4 }), index: fc.option(fc.integer({ min: 0, max: 5 })) }),
  { selector: ({ key }) => key },
)

test('a place is one more than how many are better, in whatever order they are told', () => {
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (some, random) => {
      const shuffled = some
        .map((one) => ({ one, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one)
      const places = rankOf(shuffled)
      assert.deepEqual([...places].sort(), [...rankOf(some)].sort())
      for (const { key, index } of some) {
        if (index === null) assert.equal(places.get(key), undefined)
        else {
          const better = some.filter((other) => other.index !== null && other.index > index).length
          const same = some.filter((other) => other.index === index).length
          assert.deepEqual(places.get(key), { rank: better + 1, isTied: same > 1 })
        }
      }
    }),
  )
})

test('a result belongs to the highest class that it reaches', () => {
  const band = (fromIndex: number, nameVi: string) => ({ fromIndex, nameVi, nameEn: nameVi })
  const set = { criteria: [], bands: [band(0, 'Yếu'), band(90_000, 'Xuất sắc'), band(80_000, 'Tốt')] }
  const names = [95_000, 90_000, 89_999, 80_000, 0, null].map((index) => bandOf(set, index)?.nameVi)
  assert.deepEqual(names, ['Xuất sắc', 'Xuất sắc', 'Tốt', 'Tốt', 'Yếu', undefined])
})
