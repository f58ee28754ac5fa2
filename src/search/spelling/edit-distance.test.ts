import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { editDistance } from './edit-distance.ts'

const far = (typed: string, meant: string) => editDistance(typed, meant, 3)

test('a word is at no distance from itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      assert.equal(far(word, word), 0)
    }),
  )
})

test('likely slips are nearer than unlikely ones', () => {
  assert.ok(far('hanhh', 'hanh') < far('hanhk', 'hanh'), 'doubled before added')
  assert.ok(far('hahn', 'hanh') < far('hxnh', 'hanh'), 'swapped before another letter')
  assert.ok(far('xo', 'so') < far('po', 'so'), 'sounding alike before another letter')
  assert.ok(far('chimh', 'chinh') < far('chipn', 'chinh'), 'a neighbouring key before a far one')
  assert.ok(far('hanb', 'hanh') < far('banh', 'hanh'), 'the first letter is seldom wrong')
})

test('beyond the limit it is infinitely far', () => {
  assert.equal(editDistance('thutuc', 'hanh', 1), Number.POSITIVE_INFINITY)
  assert.equal(editDistance('a', 'abcdefgh', 1), Number.POSITIVE_INFINITY)
})
