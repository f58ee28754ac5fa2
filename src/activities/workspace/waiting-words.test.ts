import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitingWords } from './waiting-words.ts'

test('a queue is counted to the last up to ten thousand, and beyond that said to be longer', () => {
  assert.equal(waitingWords(10_000, 'vi'), '10.000')
  assert.equal(waitingWords(10_001, 'vi'), 'hơn 10.000')
  assert.equal(waitingWords(10_001, 'en'), 'more than 10,000')
})
