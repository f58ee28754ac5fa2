import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallProvince } from '../../../test/support/plans.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { addressOf, type PlanQuery, rowFilterOf } from './plan-query.ts'

const today = Temporal.PlainDate.from('2023-09-20')
const filter = (query: PlanQuery) =>
  rowFilterOf(query, { directory: smallProvince(), today, calendar: vietnamCalendar() })

test('late is what is open and was due by the last working day', () => {
  assert.deepEqual(filter({ 'tinh-trang': 'qua-han' }), {
    ...filter({}),
    states: ['assigned', 'accepted', 'returned'],
    dueTo: '2023-09-19',
  })
})

test('late this month is late and due since the first of the month', () => {
  const { dueFrom, dueTo } = filter({ 'tinh-trang': 'qua-han', han: 'thang-nay' })
  assert.deepEqual([dueFrom, dueTo], ['2023-09-01', '2023-09-19'])
})

test('this week runs from Monday to Sunday, this quarter to its end', () => {
  const dues = (['tuan-nay', 'quy-nay'] as const).map((han) => filter({ han }))
  assert.deepEqual(
    dues.map(({ dueFrom, dueTo }) => [dueFrom, dueTo]),
    [
      ['2023-09-18', '2023-09-24'],
      ['2023-07-01', '2023-09-30'],
    ],
  )
})

test('words are looked for without diacritics, in tasks and in names of agencies', () => {
  const { words, wordAgencyIds } = filter({ q: ' Phước Đại ' })
  assert.deepEqual([words, wordAgencyIds], ['phuoc dai', [5]])
})

test('an agency that is not there finds nothing', () => {
  assert.deepEqual(filter({ 'don-vi': 'khong-co' }).agencyIds, [0])
  assert.deepEqual(filter({ nhom: 'khong-co' }).agencyIds, [])
})

test('another filter leads back to the first page', () => {
  assert.equal(
    addressOf('/x', { q: 'cải cách', trang: 3 }, { han: 'quy-nay' }),
    '/x?q=c%E1%BA%A3i+c%C3%A1ch&han=quy-nay',
  )
  assert.equal(addressOf('/x', { trang: 3 }), '/x')
})
