import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differencesOf, type FrozenActivity } from './manifest.ts'

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
