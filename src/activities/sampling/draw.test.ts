import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawAtRandom, drawByRisk, sizeOf } from './draw.ts'

const population = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 120 })
const seed = fc.string({ maxLength: 12 })
const runs = { numRuns: 60 }

test('the same seed and population give the same sample, in whatever order they come', () => {
  fc.assert(
    fc.property(population, seed, fc.nat(130), (ids, seed, size) => {
      const drawn = drawAtRandom(ids, seed, size)
      assert.deepEqual(drawAtRandom([...ids].reverse(), seed, size), drawn)
      assert.equal(drawn.length, Math.min(size, ids.length))
      assert.equal(new Set(drawn).size, drawn.length)
      assert.ok(
        drawn.every((id) => ids.includes(id)),
        'nothing from outside',
      )
      assert.deepEqual(drawAtRandom(ids, seed, size + 1).slice(0, drawn.length), drawn)
    }),
    runs,
  )
})

test('by risk nothing left out is riskier than what was drawn', () => {
  const risks = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -20, max: 60 })), { minLength: 1 })
    .map((pairs) => new Map(pairs))
  fc.assert(
    fc.property(risks, seed, fc.nat(40), (risks, seed, size) => {
      const drawn = drawByRisk(risks, seed, size)
      assert.deepEqual(drawByRisk(new Map([...risks].reverse()), seed, size), drawn)
      const least = Math.min(...drawn.map((id) => risks.get(id)!))
      for (const [id, risk] of risks) assert.ok(drawn.includes(id) || risk <= least || size === 0)
    }),
    runs,
  )
})

test('over many seeds every activity is drawn about as often', () => {
  const ids = Array.from({ length: 20 }, (_, i) => i + 1)
  const times = new Map(ids.map((id) => [id, 0]))
  for (let n = 0; n < 2000; n++)
    for (const id of drawAtRandom(ids, `2023-${n}`, 5)) times.set(id, times.get(id)! + 1)
  // Expected 500 each, standard deviation 19: five of them on either side.
  for (const [id, count] of times) assert.ok(count > 400 && count < 600, `${id}: ${count}`)
})

test('a sample drawn once can be drawn again by anybody from its seed', () => {
  assert.deepEqual(drawAtRandom([101, 102, 103, 104, 105], '911-2023', 2), [101, 103])
})

test('the size is a number or a percentage rounded up, at least one and at most all', () => {
  const size = (kind: 'count' | 'percent', value: number, of: number) => sizeOf({ kind, value }, of)
  assert.deepEqual(
    [
      size('count', 5, 100),
      size('count', 5, 3),
      size('percent', 10, 101),
      size('percent', 1, 7),
      size('percent', 100, 7),
    ],
    [5, 3, 11, 1, 7],
  )
})
