import assert from 'node:assert/strict'
import { test } from 'node:test'
import { currentWeek, mondayOf, monthTicks, periodsOf } from './weeks.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('a week begins on its Monday, in years that begin on any weekday', () => {
  assert.equal(mondayOf(2023, 1).toString(), '2023-01-02')
  assert.equal(mondayOf(2023, 37).toString(), '2023-09-11')
  assert.equal(mondayOf(2020, 1).toString(), '2019-12-30')
})

test('today has a week in its own year only', () => {
  assert.equal(currentWeek(2023, day('2023-09-14')), 36)
  assert.equal(currentWeek(2023, day('2023-01-01')), undefined)
  assert.equal(currentWeek(2022, day('2023-09-14')), undefined)
})

test('what falls due stands beside what was done, week by week', () => {
  const [first, second] = periodsOf(
    2023,
    [
      { week: 1, done: 2, verified: 1 },
      { week: 2, done: 0, verified: 0 },
    ],
    [{ week: 2, due: 7 }],
    'vi',
  )
  assert.deepEqual(first, { label: 'Tuần 1, 02/01 đến 08/01/2023', planned: 0, done: 2, verified: 1 })
  assert.deepEqual([second?.planned, second?.done], [7, 0])
})

test('twelve months stand under the year in order', () => {
  const ticks = monthTicks(2023, 'vi')
  assert.equal(ticks.length, 12)
  assert.ok(ticks.every((tick, at) => at === 0 || tick.at > ticks[at - 1]!.at))
})
