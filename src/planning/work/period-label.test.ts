import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Period } from '../import/timing.ts'
import { occurrencesOf } from '../issue/occurrences.ts'
import { periodLabel } from './period-label.ts'

const labels = [
  ['2023', '2023-01-01', '2023-12-31', 'Năm 2023'],
  ['2023-H2', '2023-07-01', '2023-12-31', '6 tháng cuối năm 2023'],
  ['2023-Q3', '2023-07-01', '2023-09-30', 'Quý III/2023'],
  ['2023-09', '2023-09-01', '2023-09-30', 'Tháng 9/2023'],
  ['2023-09-12', '2023-09-01', '2023-09-30', 'Tháng 9/2023, lần 12'],
  ['2023-09-12', '2023-09-12', '2023-09-12', 'Ngày 12/09/2023'],
  ['2023-W38-2', '2023-09-18', '2023-09-24', 'Tuần 38 (18/09 đến 24/09/2023), lần 2'],
  ['once', '2023-04-01', '2023-10-31', 'Từ 01/04/2023 đến 31/10/2023'],
  ['once', '2023-08-01', '2023-08-31', 'Tháng 8/2023'],
  ['once', '2023-07-01', '2023-09-30', 'Quý III/2023'],
] as const

for (const [period, from, to, label] of labels)
  test(`${period} until ${to} is ${label}`, () => {
    assert.equal(periodLabel({ period, from, to }).vi, label)
  })

test('no two periods of a recurring task have the same label', () => {
  const every = fc.constantFrom<Period>('week', 'month', 'quarter', 'half_year', 'year')
  fc.assert(
    fc.property(every, fc.integer({ min: 1, max: 3 }), (period, times) => {
      const found = occurrencesOf(
        { kind: 'recurring', every: period, times },
        { issuedOn: '2023-01-01', year: 2023 },
      )
      for (const lang of ['vi', 'en'] as const)
        assert.equal(new Set(found.map((one) => periodLabel(one)[lang])).size, found.length)
    }),
  )
})
