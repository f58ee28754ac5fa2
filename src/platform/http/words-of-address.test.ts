import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsOfAddress } from './words-of-address.ts'

test('the last part of an address is read as words', () => {
  assert.equal(wordsOfAddress('/tin-tuc/ke-hoach-nam-2023.html'), 'ke hoach nam 2023')
  assert.equal(wordsOfAddress('/c%E1%BA%A3i%20c%C3%A1ch/'), 'cải cách')
  assert.equal(wordsOfAddress('/'), '')
})

test('whatever the address, the words hold nothing but letters, digits and spaces', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webPath(), fc.string()), (path) => {
      assert.match(wordsOfAddress(path), /^[\p{L}\p{N} ]{0,120}$/u)
    }),
  )
})
