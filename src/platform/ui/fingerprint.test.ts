import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatSize, shortFingerprint } from './fingerprint.ts'

test('a fingerprint is shortened to its beginning and its end', () => {
  const whole = `9f3a41c7${'0'.repeat(52)}e20b`
  assert.equal(shortFingerprint(whole), '9f3a 41c7 … e20b')
})

test('sizes are written the way the reader writes numbers', () => {
  assert.equal(formatSize(1_812_000, 'vi'), '1,8 MB')
  assert.equal(formatSize(1_812_000, 'en'), '1.8 MB')
  assert.equal(formatSize(340_400, 'vi'), '340 KB')
  assert.equal(formatSize(12, 'vi'), '1 KB')
})
