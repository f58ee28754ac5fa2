import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable, visible } from './readable.ts'

test('what prints nothing is left out, inside a word too', () => {
  assert.equal(visible('Cải\u200b cách hà\u00adnh chính\ufeff'), 'Cải cách hành chính')
  assert.equal(visible('Cải\u00ad cách'.normalize('NFD')), 'Cải cách')
})

test('a space typed twice is one; the wide gap between two columns stays', () => {
  assert.equal(readable('Sở\u00a0Nội  vụ'), 'Sở Nội vụ')
  assert.equal(readable('ỦY BAN\u00a0\u00a0 \u00a0CỘNG HÒA\t\nĐộc lập'), 'ỦY BAN    CỘNG HÒA\t\nĐộc lập')
})
