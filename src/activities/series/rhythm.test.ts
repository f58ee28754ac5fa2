import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysOfRhythm, type Rhythm } from './rhythm.ts'

const september = (rhythm: Rhythm, fromDay = '2023-09-01') =>
  daysOfRhythm(rhythm, { fromDay, toDay: null }, fromDay, '2023-09-30').map((day) => Number(day.slice(8)))

test('weekly on days, every second week from the first, on days of the month, on the n-th weekday', () => {
  assert.deepEqual(september({ kind: 'weekly', weekdays: [1, 4], every: 1 }), [4, 7, 11, 14, 18, 21, 25, 28])
  assert.deepEqual(september({ kind: 'weekly', weekdays: [1, 4], every: 2 }, '2023-09-04'), [4, 7, 18, 21])
  assert.deepEqual(september({ kind: 'day_of_month', days: [5, 20, 31] }), [5, 20])
  assert.deepEqual(september({ kind: 'weekday_of_month', nth: 2, weekday: 5 }), [8])
  assert.deepEqual(september({ kind: 'weekday_of_month', nth: -1, weekday: 5 }), [29])
  assert.deepEqual(september({ kind: 'weekday_of_month', nth: 5, weekday: 1 }), [])
})

const weekday = fc.integer({ min: 1, max: 7 })
const someWeekdays = fc.uniqueArray(weekday, { minLength: 1 })
const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    weekdays: someWeekdays,
    every: fc.integer({ min: 1, max: 8 }),
  }),
  fc.record({
    kind: fc.constant('day_of_month' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('weekday_of_month' as const),
    nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
    weekday,
  }),
)
const start = Temporal.PlainDate.from('2022-11-01')
const day = fc.integer({ min: 0, max: 500 }).map((days) => start.add({ days }).toString())

test('a series asked for in two pieces gives the same days as in one, all within its span, in order', () => {
  fc.assert(
    fc.property(rhythms, day, day, day, day, (rhythm, fromDay, toDay, cut, until) => {
      const span = { fromDay, toDay }
      const all = daysOfRhythm(rhythm, span, fromDay, until)
      const next = Temporal.PlainDate.from(cut).add({ days: 1 }).toString()
      const upToCut = daysOfRhythm(rhythm, span, fromDay, cut < until ? cut : until)
      assert.deepEqual([...upToCut, ...daysOfRhythm(rhythm, span, next, until)], all)
      assert.ok(all.every((one) => one >= fromDay && one <= toDay && one <= until))
      assert.deepEqual([...new Set(all)].sort(), all)
    }),
    { numRuns: 100 },
  )
})

test('weekly series come again after every so many weeks', () => {
  fc.assert(
    fc.property(someWeekdays, fc.integer({ min: 1, max: 8 }), day, (weekdays, every, fromDay) => {
      const span = { fromDay, toDay: null }
      const last = Temporal.PlainDate.from(fromDay).add({ days: 200 }).toString()
      const days = daysOfRhythm({ kind: 'weekly', weekdays, every }, span, fromDay, last)
      for (const one of days) {
        const again = Temporal.PlainDate.from(one).add({ weeks: every }).toString()
        assert.ok(again > last || days.includes(again), `${one} and ${again}`)
      }
      assert.ok(days.length <= weekdays.length * (Math.ceil(201 / 7 / every) + 1))
    }),
    { numRuns: 50 },
  )
})
