import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { complete } from './complete.ts'
import { continuous, longestSilence } from './continuous.ts'
import { manySided } from './many-sided.ts'
import type { Measured } from './quality.ts'
import { regular } from './regular.ts'
import { timely } from './timely.ts'

const runs = { numRuns: 40 }
const calendar = vietnamCalendar()
const start = Temporal.PlainDate.from('2023-01-01')
const dayAt = (n: number) => start.add({ days: n })
const somedays = fc
  .uniqueArray(fc.nat(300), { maxLength: 30 })
  .map((all) => all.map((n) => dayAt(n).toString()))
const spans = fc
  .tuple(fc.nat(200), fc.nat(150))
  .map(([n, length]) => ({ from: dayAt(n), to: dayAt(n + length) }))
const todays = fc.nat(320).map(dayAt)
const allowed = fc.integer({ min: 1, max: 40 })
const timelyRule = { dueWeight: 70, lagWeight: 30, fullDays: 5, noneDays: 15 }
const sidesRule = { leastActivities: 3, forms: 6, twoWayPercent: 20, evenWeight: 70, twoWayWeight: 30 }

const inBounds = ({ score }: Measured) => score === null || (score >= 0 && score <= 100)
const notLower = (more: Measured, less: Measured) => less.score === null || (more.score ?? -1) >= less.score

test('rhythm and silence are within bounds, whatever the order of the days, and one day more never lowers them', () => {
  fc.assert(
    fc.property(somedays, spans, todays, allowed, fc.nat(300), (days, span, today, gap, extra) => {
      const rule = { rhythm: 'week', leastWorkingDays: 3 } as const
      const more = [...days, dayAt(extra).toString()]
      for (const of of [
        (some: readonly string[]) => regular(some, span, today, rule, calendar),
        (some: readonly string[]) => continuous(some, span, today, gap, calendar),
      ]) {
        assert.ok(inBounds(of(days)))
        assert.deepEqual(of([...days].reverse()), of(days))
        assert.ok(notLower(of(more), of(days)))
      }
    }),
    runs,
  )
})

test('one more done on time, or one more occasion told soon, never lowers timely', () => {
  const lags = fc.array(fc.record({ days: fc.nat(40), isCommunicated: fc.boolean() }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), lags, (late, onTime, some) => {
      const facts = { due: late + onTime, onTime, lags: some }
      const now = timely(facts, timelyRule)
      assert.ok(inBounds(now))
      assert.equal(now.score === null, now.denominator === 0)
      assert.deepEqual(timely({ ...facts, lags: [...some].reverse() }, timelyRule), now)
      assert.ok(
        notLower(timely({ ...facts, due: facts.due + 1, onTime: onTime + 1 }, timelyRule), now) ||
          some.length > 0,
      )
      if (late > 0) assert.ok(notLower(timely({ ...facts, onTime: onTime + 1 }, timelyRule), now))
      const soon = { days: 1, isCommunicated: true }
      assert.ok(notLower(timely({ ...facts, lags: [...some, soon] }, timelyRule), now))
    }),
    runs,
  )
})

test('complete rises with every cell reached', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (open, reached) => {
      const now = complete({ required: open + reached, reached })
      assert.ok(inBounds(now))
      assert.equal(now.score === null, open + reached === 0)
      if (open > 0) assert.ok(notLower(complete({ required: open + reached, reached: reached + 1 }), now))
    }),
    runs,
  )
})

test('many-sided is within bounds, whatever the order, and asks for enough activities', () => {
  const counts = fc.array(fc.record({ form: fc.string(), done: fc.nat(40), isTwoWay: fc.boolean() }), {
    maxLength: 9,
  })
  fc.assert(
    fc.property(counts, (some) => {
      const now = manySided(some, sidesRule)
      assert.ok(inBounds(now))
      assert.deepEqual(manySided([...some].reverse(), sidesRule), now)
      assert.equal(now.score === null, some.reduce((sum, { done }) => sum + done, 0) < 3)
    }),
    runs,
  )
})

test('a silence names its days', () => {
  const span = { from: Temporal.PlainDate.from('2023-06-01'), to: Temporal.PlainDate.from('2023-07-31') }
  const today = Temporal.PlainDate.from('2023-09-20')
  const silence = longestSilence(['2023-07-19', '2023-06-12'], span, today, calendar)
  assert.deepEqual(
    [silence?.from.toString(), silence?.to.toString(), silence?.workingDays],
    ['2023-06-13', '2023-07-18', 26],
  )
})
