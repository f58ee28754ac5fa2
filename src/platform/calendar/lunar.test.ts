import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lunarDay } from './lunar.ts'

const newYears = [
  '1985-01-21', '2007-02-17', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29',
  '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-02',
] // biome-ignore format: a list of days reads best as a block

for (const day of newYears)
  test(`Tết of ${day.slice(0, 4)} is ${day}`, () => {
    assert.equal(lunarDay(Number(day.slice(0, 4)), 1, 1).toString(), day)
  })

test('the Hùng Kings are remembered on the tenth of the third month, also after a leap month', () => {
  const days = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => lunarDay(year, 3, 10).toString())
  assert.deepEqual(days, ['2021-04-21', '2022-04-10', '2023-04-29', '2024-04-18', '2025-04-07', '2026-04-26'])
})

test('every Tết of a century begins between 20 January and 21 February', () => {
  for (let year = 1980; year <= 2080; year++) {
    const day = lunarDay(year, 1, 1).toString().slice(5)
    assert.ok(day >= '01-20' && day <= '02-21', `${year}-${day}`)
  }
})
