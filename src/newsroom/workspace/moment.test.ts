import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentOf } from './moment.ts'

test('a moment is taken as browsers send it and as people write it, in Viet Nam', () => {
  for (const text of ['2023-09-21T08:05', '21/9/2023 8:05', '21-09-2023, 08h05', ' 21.9.2023 8.05 '])
    assert.equal(momentOf(text), '2023-09-21T01:05:00Z', text)
})

test('what is no moment is none', () => {
  for (const text of [
    '',
    '21/09/2023',
    '31/02/2023 08:00',
    '2023-09-21T25:00',
    'ngày mai 8h',
    '2023-13-01T08:00',
  ])
    assert.equal(momentOf(text), undefined, text)
})
