import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Recurring, SimpleTiming, Timing } from '../import/timing.ts'
import { occurrencesOf } from './occurrences.ts'

const plan = { issuedOn: '2023-03-15', year: 2023 }
const duesOf = (timing: Timing, settings = plan) => occurrencesOf(timing, settings).map(({ dueOn }) => dueOn)
const periodsOf = (timing: Timing) => occurrencesOf(timing, plan).map(({ period }) => period)
const each = (every: Recurring['every'], more: Partial<Recurring> = {}): Recurring => ({
  kind: 'recurring',
  every,
  times: 1,
  ...more,
})

test('before a date: due on the date as written, or the day before where the day does not count', () => {
  const timing: Timing = { kind: 'by_date', date: '2023-04-15' }
  assert.deepEqual(occurrencesOf(timing, plan), [
    { period: 'once', from: '2023-03-15', to: '2023-04-15', dueOn: '2023-04-15' },
  ])
  const [strict] = occurrencesOf(timing, { ...plan, dueDayCounts: false })
  assert.equal(strict?.dueOn, '2023-04-14')
})

test('a month is due on its last day, its thirds on the 10th, the 20th and the last day', () => {
  const month = (part?: 'start' | 'middle' | 'end') => duesOf({ kind: 'month', month: '2023-09', part })[0]
  assert.deepEqual(
    [month(), month('start'), month('middle'), month('end')],
    ['2023-09-30', '2023-09-10', '2023-09-20', '2023-09-30'],
  )
})

test('a quarter is due at its end, or at the end of its first, second or third month', () => {
  const quarter = (part?: 'start' | 'middle' | 'end') =>
    duesOf({ kind: 'quarter', quarter: '2023-Q2', part })[0]
  assert.deepEqual(
    [quarter(), quarter('start'), quarter('middle'), quarter('end')],
    ['2023-06-30', '2023-04-30', '2023-05-31', '2023-06-30'],
  )
})

test('the second week of May 2023 ends on Sunday 14 May', () => {
  assert.deepEqual(duesOf({ kind: 'week', month: '2023-05', week: 2 }), ['2023-05-14'])
})

test('a range is one occurrence, due at its end', () => {
  const timing: Timing = { kind: 'range', from: '2023-04-01', to: '2023-10-31', precision: 'month' }
  assert.deepEqual(occurrencesOf(timing, plan), [
    { period: 'once', from: '2023-04-01', to: '2023-10-31', dueOn: '2023-10-31' },
  ])
})

test('every quarter of a plan issued in March is owed four times', () => {
  assert.deepEqual(periodsOf(each('quarter')), ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'])
})

test('a quarter whose report was due before the plan was issued is not owed', () => {
  const due = { day: 12, month_of_period: 3, before: true }
  assert.deepEqual(duesOf(each('quarter', { due })), ['2023-06-12', '2023-09-12', '2023-12-12'])
})

test('two issues a month are two occurrences of each month that is not over', () => {
  const periods = periodsOf(each('month', { times: 2 }))
  assert.deepEqual(periods.slice(0, 3), ['2023-03-1', '2023-03-2', '2023-04-1'])
  assert.equal(periods.length, 20)
})

test('Tuesday and Friday of every week are due on those days', () => {
  const timing = each('week', { times: 2, weekdays: ['tue', 'fri'] })
  assert.deepEqual(occurrencesOf(timing, plan).slice(0, 2), [
    { period: '2023-W11-2', from: '2023-03-13', to: '2023-03-19', dueOn: '2023-03-17' },
    { period: '2023-W12-1', from: '2023-03-20', to: '2023-03-26', dueOn: '2023-03-21' },
  ])
})

test('a recurring task with bounds is owed within them', () => {
  assert.deepEqual(periodsOf(each('month', { from: '2023-08-01', to: '2023-10-15' })), [
    '2023-08',
    '2023-09',
    '2023-10',
  ])
  assert.equal(duesOf(each('month', { from: '2023-08-01', to: '2023-10-15' })).at(-1), '2023-10-15')
})

test('days after the period count from its end', () => {
  assert.deepEqual(duesOf(each('half_year', { due: { days_after_period: 5 } })), ['2023-07-05', '2024-01-05'])
})

test('what is owed every day is accounted for by the week', () => {
  assert.deepEqual(occurrencesOf(each('day', { times: 3 }), plan), occurrencesOf(each('week'), plan))
})

test('a very high count is one occurrence of its period, to be counted in activities', () => {
  assert.deepEqual(periodsOf(each('year', { times: 200 })), ['2023'])
})

test('standing work runs from the plan to the end of its year', () => {
  assert.deepEqual(occurrencesOf({ kind: 'continuous' }, plan), [
    { period: 'once', from: '2023-03-15', to: '2023-12-31', dueOn: '2023-12-31' },
  ])
  assert.equal(occurrencesOf({ kind: 'continuous' }, { ...plan, year: 2024 })[0]?.from, '2024-01-01')
})

test('work on an event has no due day', () => {
  assert.deepEqual(duesOf({ kind: 'on_event', event: 'văn bản mới' }), [null])
})

test('June and October are two occurrences that can be told apart', () => {
  const parts = ['2023-06', '2023-10'].map((month) => ({ kind: 'month', month }) as const)
  assert.deepEqual(periodsOf({ kind: 'several', parts }), ['2023-06', '2023-10'])
})

test('a timing that was not understood owes nothing by itself', () => {
  assert.deepEqual(occurrencesOf({ kind: 'unknown' }, plan), [])
})

const day = fc
  .date({ min: new Date('2022-10-01'), max: new Date('2024-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const month = day.map((one) => one.slice(0, 7))
const quarter = month.map((one) => `${one.slice(0, 4)}-Q${Math.ceil(Number(one.slice(5)) / 3)}`)
const part = fc.constantFrom('start', 'middle', 'end', undefined)
const due = fc.option(
  fc.oneof(
    fc.record({ day: fc.integer({ min: 1, max: 31 }), month_of_period: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ weekday: fc.constantFrom('mon', 'fri', 'sun') }),
    fc.record({ days_after_period: fc.integer({ min: 0, max: 40 }) }),
  ),
  { nil: undefined },
)
const simple = fc.oneof(
  fc.record({ kind: fc.constantFrom('date', 'by_date'), date: day }),
  fc.record({ kind: fc.constant('month'), month, part }),
  fc.record({ kind: fc.constant('quarter'), quarter, part }),
  fc.record({ kind: fc.constant('week'), month, week: fc.integer({ min: 1, max: 5 }) }),
  fc
    .tuple(day, day)
    .map((days) => days.sort())
    .map(([from, to]) => ({ kind: 'range', from, to, precision: 'day' })),
  fc.record({
    kind: fc.constant('recurring'),
    every: fc.constantFrom('day', 'week', 'month', 'quarter', 'half_year', 'year'),
    times: fc.integer({ min: 1, max: 40 }),
    weekdays: fc.subarray(['mon', 'wed', 'sat']),
    due,
  }),
  fc.constant({ kind: 'continuous' }),
  fc.constant({ kind: 'on_event', event: 'x' }),
) as fc.Arbitrary<SimpleTiming>
const timing = fc.oneof(
  simple,
  fc.array(simple, { maxLength: 4 }).map((parts) => ({ kind: 'several', parts }) as const),
)

test('whatever the timing, its occurrences are told apart, begin before they end and are real days', () => {
  fc.assert(
    fc.property(timing, day, fc.boolean(), (any, issuedOn, dueDayCounts) => {
      const found = occurrencesOf(any, { issuedOn, year: 2023, dueDayCounts })
      assert.equal(new Set(found.map(({ period }) => period)).size, found.length)
      for (const { from, to, dueOn } of found) {
        assert.ok(from <= to, `${from} ${to}`)
        for (const one of [from, to, dueOn ?? from])
          assert.equal(Temporal.PlainDate.from(one).toString(), one)
      }
    }),
  )
})

test('nothing that recurs is born late', () => {
  fc.assert(
    fc.property(simple, day, (any, issuedOn) => {
      fc.pre(any.kind === 'recurring')
      for (const { dueOn } of occurrencesOf(any, { issuedOn, year: 2023 })) assert.ok(dueOn! >= issuedOn)
    }),
  )
})
