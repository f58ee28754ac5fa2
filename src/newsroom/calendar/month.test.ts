import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { daysOf, daysShown, lastDayOf } from './event.ts'
import { isIn, monthFrom, monthsShown, weeksOf } from './month.ts'

const september = new Temporal.PlainYearMonth(2023, 9)

test('September 2023 is five weeks, from Monday 28 August to Sunday 1 October', () => {
  const weeks = weeksOf(september)
  assert.equal(weeks.length, 5)
  assert.equal(weeks[0]?.[0]?.toString(), '2023-08-28')
  assert.equal(weeks[4]?.[6]?.toString(), '2023-10-01')
})

test('every month is shown whole, in weeks of seven days one after the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const month = new Temporal.PlainYearMonth(year, number)
      const days = weeksOf(month).flat()
      assert.equal(days.length % 7, 0)
      assert.equal(days[0]?.dayOfWeek, 1)
      assert.equal(days.filter((day) => day.month === number && day.year === year).length, month.daysInMonth)
      for (const [n, day] of days.entries()) assert.ok(day.equals(days[0]!.add({ days: n })))
    }),
  )
})

test('only months are months', () => {
  assert.equal(monthFrom('2023-09')?.toString(), '2023-09')
  for (const text of ['2023-13', '2023-00', '2023', '2023-9', 'thang-9'])
    assert.equal(monthFrom(text), undefined)
})

test('the calendar reaches a year around today and as far as there are events', () => {
  const shown = monthsShown(Temporal.PlainDate.from('2023-09-20'), '2023-01-05', '2026-02-01')
  assert.equal(`${shown.from} ${shown.to}`, '2022-09 2026-02')
  assert.ok(isIn(september, shown))
  assert.ok(!isIn(new Temporal.PlainYearMonth(2022, 8), shown))
})

test('an event stands on each of its days; one that ends at midnight does not reach into the next', () => {
  const event = { startsAt: '2023-09-14T01:00:00Z', endsAt: '2023-09-15T17:00:00Z' }
  assert.equal(lastDayOf(event).toString(), '2023-09-15')
  assert.deepEqual(daysOf(event).map(String), ['2023-09-14', '2023-09-15'])
  const long = { startsAt: '2023-09-14T17:00:00Z', endsAt: '2023-10-06T16:59:00Z' }
  assert.deepEqual(daysShown(long).map(String), ['2023-09-15', '2023-10-06'])
  const moment = { startsAt: '2023-09-14T17:00:00Z', endsAt: '2023-09-14T17:00:00Z' }
  assert.deepEqual(daysOf(moment).map(String), ['2023-09-15'])
})
