import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RequiredCell } from '../required/required-cell.ts'
import { type Requirement, stateOf } from './cell-state.ts'

const required: RequiredCell = {
  themeId: 5,
  audienceKey: 'cham_people',
  classKey: null,
  areaIds: null,
  per: 'quarter',
  basis: 'mẫu',
}
const wanted = (isReached: boolean): Requirement => ({
  required,
  isReached,
  areas: 0,
  reachedAreas: 0,
  missingAreas: [],
})

test('a required cell is a gap until something reaches it in its period', () => {
  const empty = { done: 0, verified: 0, planned: 3 }
  assert.deepEqual(stateOf(empty, wanted(false)), { kind: 'gap' })
  assert.deepEqual(stateOf(empty, wanted(true)), { kind: 'level', level: 1 })
  assert.deepEqual(stateOf({ ...empty, done: 1 }, wanted(true)), { kind: 'level', level: 1 })
})

test('where nobody asks and nothing is done there is nothing to show', () => {
  assert.deepEqual(stateOf({ done: 0, verified: 0, planned: 0 }), { kind: 'none' })
  assert.deepEqual(stateOf({ done: 0, verified: 0, planned: null }), { kind: 'none' })
  assert.deepEqual(stateOf({ done: 2, verified: 0, planned: 0 }), { kind: 'level', level: 2 })
})

test('the level tells how much of the plan is done and verified', () => {
  const level = (done: number, verified: number, planned: number | null) =>
    stateOf({ done, verified, planned })
  assert.deepEqual(level(1, 1, 3), { kind: 'level', level: 1 })
  assert.deepEqual(level(2, 2, 4), { kind: 'level', level: 2 })
  assert.deepEqual(level(4, 3, 4), { kind: 'level', level: 2 })
  assert.deepEqual(level(5, 4, 4), { kind: 'level', level: 3 })
  assert.deepEqual(level(5, 5, null), { kind: 'level', level: 3 })
  assert.deepEqual(level(5, 4, null), { kind: 'level', level: 2 })
})

test('more done or more verified never lowers a level, and only an empty cell is a gap', () => {
  const counts = fc.record({ done: fc.nat(30), more: fc.nat(5), part: fc.nat(100), planned: fc.nat(30) })
  const levelOf = (done: number, verified: number, planned: number) => {
    const state = stateOf({ done, verified, planned }, wanted(done > 0))
    assert.equal(state.kind === 'gap', done === 0)
    return state.kind === 'level' ? state.level : 0
  }
  fc.assert(
    fc.property(counts, ({ done, more, part, planned }) => {
      const verified = Math.floor((done * part) / 100)
      assert.ok(levelOf(done + more, verified + more, planned) >= levelOf(done, verified, planned))
    }),
    { numRuns: 200 },
  )
})
