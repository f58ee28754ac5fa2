import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bulkForm, entriesOf } from './bulk-form.ts'

const filled = {
  clientKey: '0b7f0c2e-6a0e-4d0a-9a53-3f3b1f6b2a11',
  agency: '12',
  form: 'loudspeaker',
  what: 'Phát bản tin cải cách hành chính',
  theme: '4',
  audience: 'rural_people',
  area: '12',
  times: '2',
  reach: '600',
  reachCounted: 'estimate',
  day: ['2023-09-18', '2023-09-14', '2023-09-18'],
}

test('each chosen day is one entry, in order, with its own numbers where it has any', () => {
  const entries = entriesOf(
    bulkForm.parse({ ...filled, 'times-2023-09-18': '3', 'reach-2023-09-14': '1.200' }),
  )
  assert.deepEqual(
    entries.map(({ doneFrom, doneTo, times, reach }) => [doneFrom, doneTo, times, reach]),
    [
      ['2023-09-14', '2023-09-14', 2, 1200],
      ['2023-09-18', '2023-09-18', 3, 600],
    ],
  )
})

test('no day, and a number that is none, are said beside the days', () => {
  for (const change of [{ day: undefined }, { day: '31/9' }, { 'reach-2023-09-18': 'nhiều' }]) {
    const parsed = bulkForm.safeParse({ ...filled, ...change })
    assert.deepEqual(
      parsed.error?.issues.map(({ path }) => path[0]),
      ['day'],
    )
  }
})
