import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rhythmOf, weekOf } from './rhythm.ts'

const weeks = Array.from({ length: 52 }, (_, n) => ({ week: n + 1, done: n === 36 ? 3 : 0, verified: 0 }))
const day = (text: string) => Temporal.PlainDate.from(text)

test('a week shows what was done in it and what falls due in it', () => {
  const rhythm = rhythmOf(
    weeks,
    [
      { dueOn: '2023-09-14', timingKind: 'date' },
      { dueOn: '2023-12-31', timingKind: 'continuous' },
      { dueOn: null, timingKind: 'on_event' },
    ],
    2023,
  )
  assert.deepEqual(rhythm[36], {
    label: { vi: 'Tuần 37 (11/09 đến 17/09/2023)', en: 'Week 37 (11/09 to 17/09/2023)' },
    planned: 1,
    done: 3,
    verified: 0,
  })
  assert.equal(rhythm[51]?.planned, 0)
})

test('every day of a year has a week of that year', () => {
  assert.deepEqual(
    ['2023-01-01', '2023-01-02', '2023-12-31', '2024-12-30'].map((one) => weekOf(day(one), 52)),
    [0, 0, 51, 51],
  )
})
