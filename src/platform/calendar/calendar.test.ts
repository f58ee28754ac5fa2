import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarOf, type RestDay } from './calendar.ts'
import { restDaysByRule } from './holidays.ts'
import { readHolidays, readRestDays, vietnamCalendar } from './index.ts'

const pack = new URL('../../../packs/vietnam/', import.meta.url)
const calendar = vietnamCalendar()
const day = (text: string) => Temporal.PlainDate.from(text)

test('the Thursday after a Tuesday is two working days later', () => {
  assert.equal(calendar.workingDaysBetween(day('2023-09-12'), day('2023-09-14')), 2)
})

test('Tết of 2023 is no working time: from Thursday 19 January the next working day is Friday 27', () => {
  assert.equal(calendar.addWorkingDays(day('2023-01-19'), 1).toString(), '2023-01-27')
  assert.equal(calendar.workingDaysBetween(day('2023-01-19'), day('2023-01-27')), 1)
})

test('a Saturday worked in exchange counts, the Monday given for it does not', () => {
  assert.equal(calendar.isWorkingDay(day('2024-05-04')), true)
  assert.equal(calendar.isWorkingDay(day('2024-04-29')), false)
  assert.equal(calendar.workingDaysBetween(day('2024-04-26'), day('2024-05-04')), 3)
})

test('a term that ends on a Sunday ends on Monday', () => {
  assert.equal(calendar.workingDayFrom(day('2023-04-30')).toString(), '2023-05-04')
  assert.equal(calendar.workingDayFrom(day('2023-05-05')).toString(), '2023-05-05')
})

test('years with an official list are certain, others say that they are not', () => {
  assert.deepEqual([2021, 2026, 2027, 2031].map(calendar.isProvisional), [false, false, true, true])
  assert.equal(calendar.exceptionOn(day('2030-02-01'))?.reason, 'Tết Nguyên đán')
})

const holidays = readHolidays(pack)
const official = readRestDays(pack)
const isSwap = ({ kind, reason }: RestDay) => kind === 'work' || reason.startsWith('hoán đổi')

for (const year of [2021, 2022, 2023, 2024, 2025, 2026, 2027])
  test(`the rule of the law gives the list of ${year}, apart from days exchanged`, () => {
    const listed = official
      .filter((row) => row.date.startsWith(`${year}`) && !isSwap(row))
      .map(({ date }) => date)
    const ruled = restDaysByRule(year, holidays).map(({ date }) => date)
    assert.deepEqual(ruled, listed)
  })

test('a year is added by its rows alone', () => {
  const row: RestDay = {
    date: '2031-03-05',
    kind: 'rest',
    reason: 'thử',
    legalBasis: null,
    provisional: false,
  }
  const with2031 = calendarOf([row], (year) => restDaysByRule(year, holidays))
  assert.equal(with2031.isProvisional(2031), false)
  assert.equal(with2031.isWorkingDay(day('2031-03-05')), false)
  assert.equal(with2031.isWorkingDay(day('2031-04-30')), true)
})

const someDay = fc.integer({ min: 0, max: 4000 }).map((n) => day('2020-06-01').add({ days: n }))
const some = fc.integer({ min: 0, max: 120 })

test('adding working days and counting them are inverse', () => {
  fc.assert(
    fc.property(someDay, some, (from, n) => {
      const to = calendar.addWorkingDays(from, n)
      assert.equal(calendar.workingDaysBetween(from, to), n)
      assert.equal(calendar.workingDaysBetween(to, from), n === 0 ? 0 : -n)
      if (n > 0) assert.ok(calendar.isWorkingDay(to))
    }),
  )
})

test('going back as many working days returns to a working day', () => {
  fc.assert(
    fc.property(someDay, some, (any, n) => {
      const from = calendar.workingDayFrom(any)
      assert.equal(calendar.addWorkingDays(calendar.addWorkingDays(from, n), -n).toString(), from.toString())
    }),
  )
})

test('counting by formula is counting day by day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
      let count = 0
      for (let n = 1; n <= length; n++) if (calendar.isWorkingDay(from.add({ days: n }))) count++
      assert.equal(calendar.workingDaysBetween(from, from.add({ days: length })), count)
    }),
    { numRuns: 40 },
  )
})

test('without rows a week is Monday to Friday', () => {
  fc.assert(fc.property(someDay, (any) => calendarOf([]).isWorkingDay(any) === any.dayOfWeek <= 5))
})
