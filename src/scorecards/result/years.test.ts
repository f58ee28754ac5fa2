import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareYears } from './years.ts'

const row = (year: number, area: string, points: number, maximum: number) => ({
  ...{ agencyId: 1, year, area, points, maximum },
})

test('years compare by what share of an area was reached, whatever criteria there were', () => {
  const lines = compareYears(
    [
      row(2022, 'thu_tuc', 1500, 3000),
      row(2022, 'thu_tuc', 500, 1000),
      row(2023, 'thu_tuc', 5000, 8000),
      row(2023, 'the_che', 1000, 3000),
    ],
    ['the_che', 'thu_tuc', 'tai_chinh_cong'],
    [2022, 2023],
  )
  assert.deepEqual(
    lines.map(({ area, byYear }) => [area, ...byYear.values()]),
    [
      ['the_che', null, 33_333],
      ['thu_tuc', 50_000, 62_500],
    ],
  )
})

test('an area of which nothing applied has no share rather than none', () => {
  const [line] = compareYears(
    [row(2022, 'the_che', 0, 0), row(2023, 'the_che', 0, 10)],
    ['the_che'],
    [2022, 2023],
  )
  assert.deepEqual([...line!.byYear.values()], [null, 0])
})
