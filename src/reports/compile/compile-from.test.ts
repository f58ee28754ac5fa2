import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChildReport, compileFrom } from './compile-from.ts'

const keys = ['activities', 'stories', 'airings']

const aChild = (agencyId: number): fc.Arbitrary<ChildReport> =>
  fc.record({
    reportId: fc.constant(agencyId + 100),
    agencyId: fc.constant(agencyId),
    agency: fc.constantFrom('UBND xã Phước Đại', 'UBND xã Phước Hà', 'UBND xã Ma Nới'),
    values: fc.dictionary(fc.constantFrom(...keys), fc.nat(2000)),
    texts: fc
      .dictionary(fc.constantFrom('nguyen-nhan', 'kien-nghi'), fc.constantFrom('', 'Thiếu loa.', 'Không có.'))
      .map((texts) => new Map(Object.entries(texts))),
  })

const children = fc
  .tuple(...[1, 2, 3, 4, 5].map(aChild))
  .chain((all) => fc.shuffledSubarray(all).map((some) => ({ some, reversed: some.toReversed() })))
const owing = [1, 2, 3, 4, 5].map((id) => ({ id, name: `Đơn vị ${id}` }))

test('whatever order reports come in, they add up to the same, agree by the same rule and are quoted in one order', () => {
  fc.assert(
    fc.property(children, fc.nat(50), fc.integer({ min: -1, max: 1 }), ({ some, reversed }, rest, off) => {
      const live = keys.map((key) => {
        const sum = some.reduce((total, { values }) => total + (values[key] ?? 0), rest)
        return { key, adds: 'sum' as const, rest, value: Math.max(0, sum + off) }
      })
      const compiled = compileFrom(some, live, owing)
      assert.deepEqual(compileFrom(reversed, live, owing), compiled)
      assert.deepEqual(
        compiled.missing.map(({ id }) => id),
        owing.map(({ id }) => id).filter((id) => !some.some(({ agencyId }) => agencyId === id)),
      )
      for (const { key, sum, live: now, agreement } of compiled.sums) {
        assert.equal(
          sum - rest,
          some.reduce((total, { values }) => total + (values[key] ?? 0), 0),
        )
        const wanted = sum === now ? 'agrees' : compiled.missing.length > 0 ? 'incomplete' : 'differs'
        assert.equal(agreement, wanted)
      }
      const written = some.flatMap(({ texts }) => [...texts.values()].filter((text) => text !== ''))
      assert.equal(compiled.quotes.length, written.length)
    }),
    { numRuns: 200 },
  )
})

test('what is counted anew for the whole, a score, and a figure of one agency are not added', () => {
  const live = [
    { key: 'tasks_due', adds: 'recount' as const, value: 3 },
    { key: 'timely', adds: 'none' as const, value: 80 },
    { key: 'activities@45', adds: 'sum' as const, value: 3 },
    { key: 'activities', adds: 'sum' as const, value: 3 },
  ]
  assert.deepEqual(compileFrom([], live, []).sums, [
    { key: 'activities', sum: 0, live: 3, agreement: 'differs' },
  ])
})

test('an agency that has not sent its report is named before anything is said to differ', () => {
  const live = [{ key: 'activities', adds: 'sum' as const, value: 10, rest: 2 }]
  const one = {
    reportId: 9,
    agencyId: 1,
    agency: 'UBND xã Phước Đại',
    values: { activities: 5 },
    texts: new Map(),
  }
  const compiled = compileFrom([one], live, [
    { id: 1, name: 'UBND xã Phước Đại' },
    { id: 2, name: 'UBND xã Phước Hà' },
  ])
  assert.deepEqual(compiled.missing, [{ id: 2, name: 'UBND xã Phước Hà' }])
  assert.deepEqual(compiled.sums, [{ key: 'activities', sum: 7, live: 10, agreement: 'incomplete' }])
})
