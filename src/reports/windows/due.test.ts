import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { windowOfReport } from '../../coverage/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { dueOfLevel, dueOfProvince, rowFor } from './due.ts'

const calendar = vietnamCalendar()
const number = z.coerce.number()
const windowRow = z.object({
  key: z.string(),
  from_month: number,
  from_day: number,
  to_month: number,
  to_day: number,
})
const dueRow = z.object({
  window_key: z.string(),
  month: number,
  day: number,
  on_rest_day: z.enum(['next', 'previous']),
})
const levelRow = z.object({ class_key: z.string(), working_days_before: number, valid_from: z.string() })

const windows = await readPackTable('packs/vietnam', 'coverage/report-windows.csv', windowRow)
const dues = await readPackTable('packs/vietnam', 'reports/due-dates.csv', dueRow)
const levels = await readPackTable('packs/ninh-thuan', 'reports/levels.csv', levelRow)

const daysOf = (key: string, year: number) => {
  const row = windows.find((one) => one.key === key)!
  return windowOfReport(
    {
      ...{ key, nameVi: '', nameEn: '', legalBasis: '' },
      ...{ fromMonth: row.from_month, fromDay: row.from_day, toMonth: row.to_month, toDay: row.to_day },
    },
    year,
  )
}
const dueIn = (key: string, year: number) => {
  const { month, day, on_rest_day } = dues.find((one) => one.window_key === key)!
  return dueOfProvince({ month, day, onRestDay: on_rest_day }, daysOf(key, year).to, calendar)
}
const dayAfter = (iso: string) => Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027]

test('from 2021 to 2027 the windows of a year cumulate, the third quarter stands alone, and years tile', () => {
  for (const year of years) {
    const [q1, half, q3, all] = ['bc-q1', 'bc-6t', 'bc-q3', 'bc-nam'].map((key) => daysOf(key, year))
    assert.deepEqual(
      [q1!.from, half!.from, all!.from],
      [`${year - 1}-12-15`, `${year - 1}-12-15`, `${year - 1}-12-15`],
    )
    assert.ok(q1!.to < half!.to && half!.to < all!.to, 'what cumulates grows')
    assert.equal(q3!.from, dayAfter(half!.to), 'the third quarter begins where the half year ends')
    assert.ok(q3!.to < all!.to)
    assert.equal(
      daysOf('bc-nam', year + 1).from,
      dayAfter(all!.to),
      'no day lies between two years, or in both',
    )
    for (const window of [q1, half, q3, all]) assert.match(`${window!.from} ${window!.to}`, /-15 .*-14$/)
  }
})

test('every report is due on a working day after its window, and each level its working days earlier, never before the window ends', () => {
  for (const year of years)
    for (const { key } of windows) {
      const [due, { to }] = [dueIn(key, year), daysOf(key, year)]
      assert.ok(calendar.isWorkingDay(due), `${key} ${year}`)
      assert.ok(due.toString() > to)
      const { month, day } = dues.find((one) => one.window_key === key)!
      const named = Temporal.PlainDate.from({ year, month, day })
      assert.ok(calendar.isWorkingDay(named) ? due.equals(named) : Temporal.PlainDate.compare(due, named) > 0)
      for (const level of levels) {
        const own = dueOfLevel(due, { workingDaysBefore: level.working_days_before }, calendar)
        assert.ok(calendar.isWorkingDay(own))
        assert.equal(calendar.workingDaysBetween(own, due), level.working_days_before)
        assert.ok(own.toString() > to, `${level.class_key} owes ${key} ${year} before its window ends`)
      }
    }
})

test('a level is earlier by exactly its working days on any day, across Tết too', () => {
  const aDay = fc.oneof(
    fc.integer({ min: 0, max: 2555 }).map((n) => Temporal.PlainDate.from('2021-01-01').add({ days: n })),
    fc
      .tuple(fc.constantFrom(...years), fc.integer({ min: 0, max: 50 }))
      .map(([year, n]) => Temporal.PlainDate.from(`${year}-01-20`).add({ days: n })),
  )
  fc.assert(
    fc.property(
      aDay,
      fc.nat(60),
      fc.constantFrom('next', 'previous'),
      (day, workingDaysBefore, onRestDay) => {
        const end = day.subtract({ days: 6 }).toString()
        const { month, day: date } = day
        const province = dueOfProvince({ month, day: date, onRestDay }, end, calendar)
        const own = dueOfLevel(province, { workingDaysBefore }, calendar)
        assert.ok(calendar.isWorkingDay(province) && calendar.isWorkingDay(own))
        // Counted one day after another, as a clerk would.
        let [at, left] = [province, workingDaysBefore]
        while (left > 0) {
          at = at.subtract({ days: 1 })
          if (calendar.isWorkingDay(at)) left--
        }
        assert.equal(own.toString(), at.toString())
        const moved = Temporal.PlainDate.compare(province, day)
        assert.equal(moved, calendar.isWorkingDay(day) ? 0 : onRestDay === 'next' ? 1 : -1)
      },
    ),
    { numRuns: 300 },
  )
})

test('a due date early in a year belongs to the year after the window', () => {
  const due = dueOfProvince({ month: 1, day: 10, onRestDay: 'next' }, '2023-12-31', calendar)
  assert.equal(due.toString(), '2024-01-10')
})

test('a row that names the window stands before the row for every window', () => {
  const rows = [
    { windowKey: '', n: 1 },
    { windowKey: 'bc-nam', n: 2 },
  ]
  assert.equal(rowFor(rows, 'bc-nam')?.n, 2)
  assert.equal(rowFor(rows, 'bc-q1')?.n, 1)
  assert.equal(rowFor([], 'bc-q1'), undefined)
})
