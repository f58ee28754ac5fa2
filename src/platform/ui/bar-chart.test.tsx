import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BarChart, niceTop } from './bar-chart.tsx'

test('the scale ends at a round number whose half is whole, never below the highest bar and not far above', () => {
  assert.deepEqual([0, 1, 3, 7, 11, 38, 61, 999].map(niceTop), [2, 2, 4, 10, 20, 40, 100, 1000])
  fc.assert(
    fc.property(fc.nat(10_000_000), (highest) => {
      const top = niceTop(highest)
      assert.ok(top >= highest && Number.isInteger(top / 2))
      assert.ok(highest < 2 || top <= highest * 2)
    }),
  )
})

test('bars stand from zero, in proportion, and the table has their exact numbers', () => {
  const html = (
    <BarChart
      lang="vi"
      heads={['Ngày', 'Lượt xem']}
      summary="Lượt xem trong kỳ"
      height={118}
      bars={[
        { label: '19/09/2023', value: 1000 },
        { label: '20/09/2023', value: 500 },
        { label: '21/09/2023', value: 0 },
      ]}
    />
  ).toString()
  const heights = [...html.matchAll(/class="chart-bar"[^>]*? height="([\d.]+)"/g)].map((m) => Number(m[1]))
  assert.deepEqual(heights, [100, 50, 0])
  assert.match(html, /<td data-number="" data-label="Lượt xem">1.000<\/td>/)
  assert.match(html, /<title>20\/09\/2023: 500<\/title>/)
})
