import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthsOf } from './figures.ts'

const year = { from: Temporal.PlainDate.from('2022-09-01'), to: Temporal.PlainDate.from('2023-09-20') }

test('each month stands beside the one before, newest first, a silent month too', () => {
  const views = new Map([
    ['2023-06', 40],
    ['2023-08', 10],
    ['2023-09', 25],
  ])
  assert.deepEqual(monthsOf(year, views), [
    { month: '2023-09', views: 25, before: 10 },
    { month: '2023-08', views: 10, before: 0 },
    { month: '2023-07', views: 0, before: 40 },
    { month: '2023-06', views: 40, before: 0 },
  ])
})

test('a month is never compared with one that was not asked for', () => {
  const months = monthsOf(year, new Map([['2022-09', 5]]))
  assert.deepEqual(months.at(-1), { month: '2022-10', views: 0, before: 5 })
  assert.equal(months.length, 12)
})

test('a portal that nobody has read yet has no months to show', () => {
  assert.deepEqual(monthsOf(year, new Map()), [])
})
