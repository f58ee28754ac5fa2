import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pagesShown } from './pages-shown.ts'

test('a short list shows every page', () => {
  assert.deepEqual(pagesShown(2, 4), [1, 2, 3, 4])
})

test('a long list shows both ends and the neighbours', () => {
  assert.deepEqual(pagesShown(10, 40), [1, 'gap', 9, 10, 11, 'gap', 40])
})

test('a gap never stands for a single page', () => {
  assert.deepEqual(pagesShown(4, 40), [1, 2, 3, 4, 5, 'gap', 40])
  assert.deepEqual(pagesShown(1, 3), [1, 2, 3])
})
