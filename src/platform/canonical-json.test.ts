import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

test('the same facts are the same bytes in whatever order they come, and read back as they were', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 2 })), (facts) => {
      const turned = Object.fromEntries(Object.entries(facts).reverse())
      assert.equal(canonicalJson(turned), canonicalJson(facts))
      assert.deepEqual(JSON.parse(canonicalJson(facts)), JSON.parse(JSON.stringify(facts)))
    }),
    { numRuns: 50 },
  )
  assert.equal(canonicalJson({ b: [1, null], a: 'Đã' }), '{"a":"Đã","b":[1,null]}')
})
