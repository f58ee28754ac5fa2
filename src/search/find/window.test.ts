import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newestMonths } from './window.ts'

const months = [
  { month: '2022-11', entries: 40 },
  { month: '2022-12', entries: 10 },
  { month: '2023-01', entries: 20 },
  { month: '2023-02', entries: 30 },
  { month: '0000-00', entries: 5 },
]

test('the newest months are taken until they hold enough, with what is undated', () => {
  assert.deepEqual(newestMonths(months, 25, undefined), {
    terms: ['~month:2023-02', '~month:0000-00'],
    since: '2023-02-01',
  })
})

test('a year of which every month is taken stands for them', () => {
  assert.deepEqual(newestMonths(months, 55, undefined), {
    terms: ['~year:2023', '~month:2022-12', '~month:0000-00'],
    since: '2022-12-01',
  })
})

test('within a chosen year only its months count, and nothing is left out when all of them are needed', () => {
  assert.equal(newestMonths(months, 5, '2022')?.since, '2022-12-01')
  assert.equal(newestMonths(months, 45, '2022'), undefined)
  assert.equal(newestMonths(months, 1000, undefined), undefined)
})
