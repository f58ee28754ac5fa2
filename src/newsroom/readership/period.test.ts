import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { before, lengthOf, periodOf, presetOf, stepsOf } from './period.ts'

const today = Temporal.PlainDate.from('2023-09-20')
const said = ({ from, to }: ReturnType<typeof periodOf>) => `${from} ${to}`

test('without days asked for, the last thirty days are shown', () => {
  assert.equal(said(periodOf({}, today)), '2023-08-22 2023-09-20')
  assert.equal(lengthOf(periodOf({}, today)), 30)
})

test('one day alone begins or ends the period', () => {
  assert.equal(said(periodOf({ from: '2023-09-01' }, today)), '2023-09-01 2023-09-20')
  assert.equal(said(periodOf({ to: '2023-08-31' }, today)), '2023-08-02 2023-08-31')
})

test('the usual periods end where their names say', () => {
  assert.equal(said(presetOf('month', today)), '2023-09-01 2023-09-20')
  assert.equal(said(presetOf('last-month', today)), '2023-08-01 2023-08-31')
  assert.equal(said(presetOf('year', today)), '2023-01-01 2023-09-20')
  assert.equal(said(presetOf('7', today)), '2023-09-14 2023-09-20')
})

test('what came before is as long and ends the day before', () => {
  assert.equal(said(before(presetOf('7', today))), '2023-09-07 2023-09-13')
})

const day = fc.integer({ min: -2000, max: 2000 }).map((days) => today.add({ days }).toString())

test('whatever is asked for, a period begins no later than it ends, never after today, within two years', () => {
  fc.assert(
    fc.property(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), (from, to) => {
      const period = periodOf({ from, to }, today)
      assert.ok(lengthOf(period) >= 1 && lengthOf(period) <= 731)
      assert.ok(Temporal.PlainDate.compare(period.to, today) <= 0)
    }),
  )
})

test('days nobody read are shown too, months add up to the same sum', () => {
  const views = new Map([
    ['2023-09-14', 3],
    ['2023-09-20', 5],
    ['2023-02-01', 7],
  ])
  const week = stepsOf(presetOf('7', today), views)
  assert.deepEqual(
    week.map((step) => step.views),
    [3, 0, 0, 0, 0, 0, 5],
  )
  const year = stepsOf(presetOf('year', today), views)
  assert.deepEqual(
    year.filter((step) => step.views > 0),
    [
      { key: '2023-02', views: 7 },
      { key: '2023-09', views: 8 },
    ],
  )
  assert.equal(year.length, 9)
})
