import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counted, formatNumber } from './i18n.ts'

test('English counts one thing and many', () => {
  assert.equal(counted(1, 'file'), '1 file')
  assert.equal(counted(0, 'file'), '0 files')
  assert.equal(counted(2416, 'agency', 'agencies'), '2,416 agencies')
})

test('a count stands in the notation of its reader', () => {
  assert.equal(formatNumber(2416, 'vi'), '2.416')
  assert.equal(formatNumber(85.38, 'vi', 3), '85,380')
  assert.equal(formatNumber(2416, 'en'), '2,416')
})
