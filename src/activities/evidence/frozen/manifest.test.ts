import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, differencesOf, type FrozenActivity } from './manifest.ts'

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

test('a capture taken since is no difference; one that is gone, or says other words, is', () => {
  const capture = { url: 'https://a.vn/', at: '2023-09-14T08:28:00Z', bytes: 'a', text: 'b' }
  const one: FrozenActivity = {
    ...{ id: 1, version: 1, state: 'logged', form: 'leaflet', what: 'Phát tờ rơi', times: 1 },
    ...{ doneFrom: '2023-09-14', doneTo: '2023-09-14', reach: null, reachKind: null, evidence: [] },
    captures: [capture],
  }
  const later = { ...capture, at: '2023-10-01T00:00:00Z' }
  assert.deepEqual(differencesOf([one], [{ ...one, captures: [capture, later] }]), [])
  assert.deepEqual(
    differencesOf([one], [{ ...one, captures: [later] }]).map(({ fields }) => fields),
    [['captures']],
  )
  assert.deepEqual(differencesOf([one], [])[0]?.kind, 'missing')
})
