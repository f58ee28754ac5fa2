import assert from 'node:assert/strict'
import { test } from 'node:test'
import { agenciesFor, formsThatWork } from './proposal.ts'

const reach = { present: 0, copies: 0, listeners: 0, views: 0, viewsCounted: 0 }

test('the form most often verified comes first; one never verified is not proposed', () => {
  const found = formsThatWork([
    { key: 'leaflet', done: 9, verified: 0, reach: { ...reach, copies: 9000 } },
    { key: 'dialogue', done: 3, verified: 2, reach },
    { key: 'loudspeaker', done: 5, verified: 4, reach },
    { key: 'briefing', done: 3, verified: 2, reach: { ...reach, present: 40 } },
  ])
  assert.deepEqual(
    found.map(({ key }) => key),
    ['loudspeaker', 'briefing', 'dialogue'],
  )
})

test('those of the areas left out are asked, then who did it before, then who owes work on the theme', () => {
  const all = { missing: [1, 2, 3, 4], before: [5, 6, 7, 8], owing: [9], isThere: () => true }
  assert.deepEqual(agenciesFor(all), [1, 2, 3, 4])
  assert.deepEqual(agenciesFor({ ...all, missing: [] }), [5, 6, 7])
  assert.deepEqual(agenciesFor({ ...all, missing: [], before: [] }), [9])
  assert.deepEqual(agenciesFor({ ...all, isThere: (id) => id > 4 }), [5, 6, 7])
})
