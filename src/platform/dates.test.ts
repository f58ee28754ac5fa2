import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay, formatLongDay, formatMoment, formatMomentTwelve } from './dates.ts'

test('days are written the Vietnamese way', () => {
  assert.equal(formatDay('2023-03-05'), '05/03/2023')
  assert.equal(formatLongDay(Temporal.PlainDate.from('2023-09-14'), 'vi'), 'Thứ Năm, 14/09/2023')
  assert.equal(formatLongDay(Temporal.PlainDate.from('2023-09-17'), 'vi'), 'Chủ Nhật, 17/09/2023')
})

test('moments are shown in the time of Viet Nam, on a day of 24 hours or of twice 12', () => {
  assert.equal(formatMoment('2025-01-03T08:34:00Z'), '03/01/2025 15:34')
  assert.equal(formatMomentTwelve('2025-01-03T08:34:00Z', 'vi'), '03/01/2025 3:34 CH')
  assert.equal(formatMomentTwelve('2025-01-20T01:06:00Z', 'vi'), '20/01/2025 8:06 SA')
  assert.equal(formatMomentTwelve('2025-01-20T05:00:00Z', 'vi'), '20/01/2025 12:00 CH')
  assert.equal(formatMomentTwelve('2025-01-19T17:00:00Z', 'vi'), '20/01/2025 12:00 SA')
  assert.equal(formatMomentTwelve('2025-01-03T08:34:00Z', 'en'), '03/01/2025 3:34 PM')
})
