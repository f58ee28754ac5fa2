import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Recurring, SimpleTiming, Timing } from '../timing.ts'
import { readTiming } from './read-timing.ts'
import { timingInWords } from './timing-in-words.ts'

const year = 2024
const read = (words: string): Timing => {
  const { text: _, ...timing } = readTiming(words, year).timing
  return timing as Timing
}
const reads = (words: string, timing: Timing) =>
  test(`"${words}" is understood`, () => assert.deepEqual(read(words), timing))

reads('Trước ngày 15/4/2023', { kind: 'by_date', date: '2023-04-15' })
reads('Trước 30/11', { kind: 'by_date', date: '2024-11-30' })
reads('Xong trước 30/6', { kind: 'by_date', date: '2024-06-30' })
reads('T5/2024', { kind: 'month', month: '2024-05' })
reads('Hoàn thành trước tháng 6/2024', { kind: 'by_date', date: '2024-05-31' })
reads('Chậm nhất ngày 31/10/2024', { kind: 'by_date', date: '2024-10-31' })
reads('Đến hết năm 2024', { kind: 'by_date', date: '2024-12-31' })
reads('10/10', { kind: 'date', date: '2024-10-10' })
reads('Ngày 10 tháng 10 năm 2024', { kind: 'date', date: '2024-10-10' })
reads('Ngày 09-11-2024', { kind: 'date', date: '2024-11-09' })
reads('Thời gian: Tháng 9', { kind: 'month', month: '2024-09' })
reads('cuối tháng 10/2023', { kind: 'month', month: '2023-10', part: 'end' })
reads('Tuần 2 tháng 5', { kind: 'week', month: '2024-05', week: 2 })
reads('Tuần thứ ba của tháng 5/2024', { kind: 'week', month: '2024-05', week: 3 })
reads('Quý II/2023', { kind: 'quarter', quarter: '2023-Q2' })
reads('Q.II/2023', { kind: 'quarter', quarter: '2023-Q2' })
reads('Qúy 3 năm 2024', { kind: 'quarter', quarter: '2024-Q3' })
reads('Từ tháng 4 đến tháng 10/2023', {
  kind: 'range',
  from: '2023-04-01',
  to: '2023-10-31',
  precision: 'month',
})
reads('Tháng 4-10/2024', { kind: 'range', from: '2024-04-01', to: '2024-10-31', precision: 'month' })
reads('Từ tháng 11 đến tháng 3/2025', {
  kind: 'range',
  from: '2024-11-01',
  to: '2025-03-31',
  precision: 'month',
})
reads('Từ 01 - 15/10/2024', { kind: 'range', from: '2024-10-01', to: '2024-10-15', precision: 'day' })
reads('Quý II - IV/2024', { kind: 'range', from: '2024-04-01', to: '2024-12-31', precision: 'quarter' })
reads('6 tháng cuối năm', { kind: 'range', from: '2024-07-01', to: '2024-12-31', precision: 'half' })
reads('Năm 2024', { kind: 'range', from: '2024-01-01', to: '2024-12-31', precision: 'year' })
reads('Thường xuyên trong năm', { kind: 'continuous' })
reads('Hằng tháng', { kind: 'recurring', every: 'month', times: 1 })
reads('Hàng quý 01 lần', { kind: 'recurring', every: 'quarter', times: 1, unit: 'lần' })
reads('01 tin/quý/đơn vị', { kind: 'recurring', every: 'quarter', times: 1, unit: 'tin', per_agency: true })
reads('Ít nhất 02 tin, bài/tháng', {
  kind: 'recurring',
  every: 'month',
  times: 2,
  unit: 'tin, bài',
  comparison: '>=',
})
reads('Mỗi tháng một lần', { kind: 'recurring', every: 'month', times: 1, unit: 'lần' })
reads('6 tháng/lần', { kind: 'recurring', every: 'half_year', times: 1 })
reads('Hằng quý, trước ngày 12 của tháng cuối quý', {
  kind: 'recurring',
  every: 'quarter',
  times: 1,
  due: { day: 12, month_of_period: 3, before: true },
})
reads('Trước ngày 20 hằng tháng', {
  kind: 'recurring',
  every: 'month',
  times: 1,
  due: { day: 20, before: true },
})
reads('Trước ngày 05 của tháng đầu quý sau', {
  kind: 'recurring',
  every: 'quarter',
  times: 1,
  due: { days_after_period: 5 },
})
reads('Hằng năm, trước ngày 15/12', {
  kind: 'recurring',
  every: 'year',
  times: 1,
  due: { day: 15, month_of_period: 12, before: true },
})
reads('Trước thứ Năm hằng tuần', {
  kind: 'recurring',
  every: 'week',
  times: 1,
  due: { weekday: 'thu' },
})
reads('Thứ Ba và thứ Sáu hằng tuần', {
  kind: 'recurring',
  every: 'week',
  times: 2,
  unit: 'buổi',
  weekdays: ['tue', 'fri'],
})
reads('Hằng tháng từ tháng 4 đến tháng 12/2024', {
  kind: 'recurring',
  every: 'month',
  times: 1,
  from: '2024-04-01',
  to: '2024-12-31',
})
reads('Khi có văn bản mới', { kind: 'on_event', event: 'văn bản mới' })
reads('Trong 05 ngày làm việc kể từ ngày văn bản được ký ban hành', {
  kind: 'on_event',
  event: 'văn bản được ký ban hành',
  within_working_days: 5,
})
reads('Tháng 6 và tháng 10/2023', {
  kind: 'several',
  parts: [
    { kind: 'month', month: '2023-06' },
    { kind: 'month', month: '2023-10' },
  ],
})
reads('Quý II, III/2024', {
  kind: 'several',
  parts: [
    { kind: 'quarter', quarter: '2024-Q2' },
    { kind: 'quarter', quarter: '2024-Q3' },
  ],
})
reads('Hằng quý, 6 tháng, năm', {
  kind: 'several',
  parts: [
    { kind: 'recurring', every: 'quarter', times: 1 },
    { kind: 'recurring', every: 'half_year', times: 1 },
    { kind: 'recurring', every: 'year', times: 1 },
  ],
})
reads('Hằng quý; báo cáo năm trước ngày 15/12/2024', {
  kind: 'several',
  parts: [
    { kind: 'recurring', every: 'quarter', times: 1 },
    { kind: 'by_date', date: '2024-12-15' },
  ],
})
reads('31/2/2024', { kind: 'unknown' })
reads('Sẽ thông báo sau', { kind: 'unknown' })

test('words beside the time are handed back, not swallowed', () => {
  assert.equal(
    readTiming('Tháng 10 (Ngày Chuyển đổi số quốc gia)', year).leftover,
    'Ngày Chuyển đổi số quốc gia',
  )
  assert.equal(readTiming('Tháng 10/2024', year).leftover, null)
})

test('decomposed letters read like composed ones', () => {
  assert.deepEqual(read('Quý II/2024'.normalize('NFD')), { kind: 'quarter', quarter: '2024-Q2' })
})

test('any text at all is answered', () => {
  const scraps = fc.constantFrom(
    'tháng',
    'quý',
    'II',
    '/',
    '31',
    '2024',
    'từ',
    'đến',
    '-',
    ',',
    'trước ngày',
    'hằng',
    'và',
    '6',
    'khi có',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.array(scraps).map((s) => s.join(' ')),
      ),
      (text) => {
        assert.ok(readTiming(text, year).timing.kind)
      },
    ),
  )
})

const day = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2026-12-28'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const month = day.map((d) => d.slice(0, 7))
const quarter = fc
  .tuple(fc.integer({ min: 2021, max: 2026 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => `${y}-Q${q}`)
const recurring: fc.Arbitrary<Recurring> = fc.oneof(
  fc
    .constantFrom('week', 'month', 'quarter', 'half_year', 'year')
    .map((every): Recurring => ({ kind: 'recurring', every: every as 'week', times: 1 })),
  fc
    .integer({ min: 1, max: 28 })
    .map((d): Recurring => ({ kind: 'recurring', every: 'month', times: 1, due: { day: d, before: true } })),
  fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 })).map(
    ([d, m]): Recurring => ({
      kind: 'recurring',
      every: 'quarter',
      times: 1,
      due: { day: d, month_of_period: m, before: true },
    }),
  ),
  fc.tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('lần', 'tin, bài', 'kỳ')).map(
    ([times, unit]): Recurring => ({
      kind: 'recurring',
      every: 'quarter',
      times,
      unit,
      per_agency: true,
      comparison: '>=',
    }),
  ),
)
const simple: fc.Arbitrary<SimpleTiming> = fc.oneof(
  day.map((date): SimpleTiming => ({ kind: 'by_date', date })),
  day.map((date): SimpleTiming => ({ kind: 'date', date })),
  month.map((m): SimpleTiming => ({ kind: 'month', month: m })),
  fc
    .tuple(month, fc.constantFrom('start' as const, 'end' as const))
    .map(([m, part]): SimpleTiming => ({ kind: 'month', month: m, part })),
  fc
    .tuple(month, fc.integer({ min: 1, max: 4 }))
    .map(([m, week]): SimpleTiming => ({ kind: 'week', month: m, week })),
  quarter.map((q): SimpleTiming => ({ kind: 'quarter', quarter: q })),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a < b)
    .map(([from, to]): SimpleTiming => ({ kind: 'range', from, to, precision: 'day' })),
  fc.constant<SimpleTiming>({ kind: 'continuous' }),
  fc.constant<SimpleTiming>({ kind: 'on_event', event: 'có văn bản mới' }),
  recurring,
)

test('what is printed reads back as the same timing', () => {
  fc.assert(fc.property(simple, (timing) => assert.deepEqual(read(timingInWords(timing, 'vi')), timing)))
  fc.assert(
    fc.property(fc.uniqueArray(simple, { minLength: 2, maxLength: 3, selector: (s) => s.kind }), (parts) => {
      assert.deepEqual(read(timingInWords({ kind: 'several', parts }, 'vi')), { kind: 'several', parts })
    }),
  )
})
