import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAligned } from '../rollup/window.ts'
import { asAddress, monthsIn, windowAsked, windowOfReport, windowWords } from './window-choice.ts'

const today = Temporal.PlainDate.from('2023-09-20')

test('the quarter of today is shown unless an address asks for another window', () => {
  assert.deepEqual(windowAsked({}, 2023, today), { from: '2023-07-01', to: '2023-09-30' })
  assert.deepEqual(windowAsked({}, 2022, today), { from: '2022-01-01', to: '2022-12-31' })
  const months = { tu: '2023-02', den: '2023-04' }
  assert.deepEqual(windowAsked(months, 2023, today), { from: '2023-02-01', to: '2023-04-30' })
  const wrong = [
    { tu: '2023-05', den: '2023-04' },
    { tu: '2023-02-30', den: '2023-03' },
    { tu: '2020-01', den: '2023-04' },
    { tu: '2023-02' },
  ]
  for (const asked of wrong) assert.deepEqual(windowAsked(asked, 2023, today).from, '2023-07-01')
})

test('the window of a report begins in the year before and is made of half months', () => {
  const report = {
    ...{ key: 'bc-q1', nameVi: 'Quý I', nameEn: 'Q1', legalBasis: 'mẫu' },
    ...{ fromMonth: 0, fromDay: 15, toMonth: 3, toDay: 14 },
  }
  const window = windowOfReport(report, 2023)
  assert.deepEqual(window, { from: '2022-12-15', to: '2023-03-14' })
  assert.ok(isAligned(window))
  assert.deepEqual(windowAsked(asAddress(window), 2023, today), window)
  assert.deepEqual(monthsIn(window, 2023), { first: 1, last: 3 })
  assert.equal(windowWords(window, 'vi'), 'Từ 15/12/2022 đến 14/03/2023')
})

test('a window is said in months', () => {
  const say = (from: string, to: string) => windowWords({ from, to }, 'vi')
  assert.equal(say('2023-07-01', '2023-09-30'), 'Tháng 7 đến tháng 9 năm 2023')
  assert.equal(say('2023-02-01', '2023-02-28'), 'Tháng 2 năm 2023')
  assert.equal(say('2023-01-01', '2023-12-31'), 'Cả năm 2023')
  assert.equal(windowWords({ from: '2023-07-01', to: '2023-09-30' }, 'en'), 'July to September 2023')
})
