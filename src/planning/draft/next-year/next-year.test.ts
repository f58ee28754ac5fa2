import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import { readTiming, type SimpleTiming, type Timing, timingInWords } from '../../import/index.ts'
import { marksNamedDay, moveTiming } from './move-timing.ts'
import { moveWords } from './move-words.ts'

const calendar = vietnamCalendar()
const words = (text: string) => moveWords(text, 2023, calendar)

test('a date moves a year and off a rest day, within its month', () => {
  const moved = (date: string) => moveTiming({ kind: 'by_date', date }, calendar)
  assert.deepEqual(moved('2023-04-15'), { kind: 'by_date', date: '2024-04-15' })
  assert.deepEqual(moved('2023-06-30'), { kind: 'by_date', date: '2024-06-28' }, '30/6/2024 is a Sunday')
  assert.deepEqual(moved('2023-04-18'), { kind: 'by_date', date: '2024-04-19' }, 'the day of the Hùng kings')
})

test('a day that is marked for itself stays that day, also on a Saturday', () => {
  assert.ok(marksNamedDay('Lồng ghép nội dung trong Ngày Pháp luật nước Cộng hòa'))
  assert.ok(!marksNamedDay('Tổ chức hội nghị trong ngày làm việc đầu tháng'))
  const moved = moveTiming({ kind: 'date', date: '2023-11-09' }, calendar, true)
  assert.deepEqual(moved, { kind: 'date', date: '2024-11-09' })
})

test('what recurs keeps its rhythm and loses no bound', () => {
  const quarterly: Timing = {
    kind: 'recurring',
    every: 'quarter',
    times: 1,
    due: { day: 12, month_of_period: 3 },
  }
  assert.deepEqual(moveTiming(quarterly, calendar), quarterly)
  assert.deepEqual(moveTiming({ ...quarterly, from: '2023-04-01' }, calendar), {
    ...quarterly,
    from: '2024-04-01',
  })
  const months: Timing = { kind: 'range', from: '2023-01-01', to: '2023-02-28', precision: 'month' }
  assert.deepEqual(moveTiming(months, calendar), { ...months, from: '2024-01-01', to: '2024-02-29' })
})

test('any timing with days is due in the year after, on a working day, and its words read as the same timing', () => {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((n) => Temporal.PlainDate.from('2023-01-01').add({ days: n }))
  const timing = fc.oneof(
    day.map((date): SimpleTiming => ({ kind: 'by_date', date: date.toString() })),
    day.map((date): SimpleTiming => ({ kind: 'date', date: date.toString() })),
    fc.integer({ min: 1, max: 4 }).map((n): SimpleTiming => ({ kind: 'quarter', quarter: `2023-Q${n}` })),
    day.map((date): SimpleTiming => ({ kind: 'month', month: date.toString().slice(0, 7) })),
  )
  fc.assert(
    fc.property(timing, (before) => {
      const after = moveTiming(before, calendar)
      if (after.kind === 'by_date' || after.kind === 'date') {
        assert.match(after.date, /^2024-/)
        assert.ok(calendar.isWorkingDay(Temporal.PlainDate.from(after.date)))
      }
      const { text: _, ...read } = readTiming(timingInWords(after, 'vi'), 2024).timing
      assert.deepEqual(read, after)
    }),
    { numRuns: 150 },
  )
})

test('words name the next year, while documents and spans of years stay', () => {
  assert.equal(words('kế hoạch cải cách hành chính năm 2023'), 'kế hoạch cải cách hành chính năm 2024')
  assert.equal(words('Chỉ số hài lòng năm 2022 của các cơ quan'), 'Chỉ số hài lòng năm 2023 của các cơ quan')
  assert.equal(words('trước ngày 15/4/2023.'), 'trước ngày 15/4/2024.')
  assert.equal(words('hoàn thành đến ngày 30/11/2023'), 'hoàn thành đến ngày 29/11/2024')
  assert.equal(words('trong quý II/2023, từ tháng 4/2023'), 'trong quý II/2024, từ tháng 4/2024')
  for (const kept of [
    'Quyết định số 82/QĐ-BNV năm 2023 của Bộ trưởng Bộ Nội vụ',
    'Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021',
    'Kế hoạch số 911/KH-UBND ngày 15 tháng 3 năm 2023',
    'Kế hoạch số 911/KH-UBND ngày 15/3/2023',
    'cải cách hành chính giai đoạn 2021 - 2030',
    'giai đoạn từ năm 2022 - 2025',
  ])
    assert.equal(words(kept), kept)
})

test('no words break the moving of words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(' năm 2023', ' 31/2/2023', '/2023'),
      (a, b) => {
        assert.equal(typeof words(a + b + a), 'string')
      },
    ),
    { numRuns: 150 },
  )
})
