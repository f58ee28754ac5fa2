import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bucketsOf, isAligned, partsOf, windowOf } from './window.ts'

test('months and the windows of the official reports are made of half months', () => {
  assert.deepEqual(windowOf(2024, 2, 2), { from: '2024-02-01', to: '2024-02-29' })
  assert.deepEqual(bucketsOf(windowOf(2024, 2, 2)), ['2024-02-01', '2024-02-15'])
  assert.deepEqual(bucketsOf({ from: '2022-12-15', to: '2023-01-14' }), ['2022-12-15', '2023-01-01'])
  assert.equal(bucketsOf(windowOf(2023)).length, 24)
})

test('a window that cuts a half month is none', () => {
  assert.ok(isAligned({ from: '2022-12-15', to: '2023-03-14' }))
  for (const window of [
    { from: '2023-01-02', to: '2023-01-31' },
    { from: '2023-01-01', to: '2023-02-27' },
    { from: '2023-02-01', to: '2023-01-14' },
  ])
    assert.ok(!isAligned(window))
  assert.throws(() => bucketsOf({ from: '2023-01-02', to: '2023-01-31' }))
})

test('whole quarters are told apart from the half months around them', () => {
  assert.deepEqual(partsOf({ from: '2023-03-15', to: '2023-10-14' }), {
    quarters: ['2023-04-01', '2023-07-01'],
    buckets: ['2023-03-15', '2023-10-01'],
  })
  assert.deepEqual(partsOf({ from: '2023-01-15', to: '2023-03-31' }).quarters, [])
})
