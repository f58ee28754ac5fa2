import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Timing } from '../timing.ts'
import { readTiming } from './read-timing.ts'

const reads = (words: string, timing: Timing) =>
  test(`"${words}" is understood`, () =>
    assert.deepEqual(readTiming(words, 2024), { timing: { text: words, ...timing }, leftover: null }))

reads('Chậm nhất ngày 25 hằng tháng', { kind: 'recurring', every: 'month', times: 1, due: { day: 25 } })
reads('Hằng quý, chậm nhất trước ngày 20 tháng cuối quý', {
  kind: 'recurring',
  every: 'quarter',
  times: 1,
  due: { day: 20, month_of_period: 3, before: true },
})
reads('Hằng tuần, chậm nhất vào thứ Sáu', {
  kind: 'recurring',
  every: 'week',
  times: 1,
  due: { weekday: 'fri' },
})
reads('Thứ Sáu tuần cuối tháng', {
  kind: 'recurring',
  every: 'month',
  times: 1,
  due: { weekday: 'fri' },
})
reads('Ngay sau khi Kế hoạch được ban hành', { kind: 'on_event', event: 'Kế hoạch được ban hành' })
