import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EditionState, editionStates } from '../moves.ts'
import { actsFor, type Rights } from './acts-for.ts'

const edition = (state: EditionState) => ({ state, outAt: null, forcedReason: null, ratifiedAt: null })
const nobody: Rights = { writes: false, reviews: false, wroteIt: false, forces: false }
const writer: Rights = { ...nobody, writes: true, wroteIt: true }
const reviewer: Rights = { ...nobody, reviews: true }
const chief: Rights = { writes: true, reviews: true, wroteIt: false, forces: true }
const keys = (state: EditionState, rights: Rights, blockers = 0) =>
  actsFor({ edition: edition(state), rights, blockers, hasOpen: false }).map(({ key }) => key)

test('who has no part in it meets no act, in any state', () => {
  for (const state of editionStates) assert.deepEqual(keys(state, nobody), [], state)
})

test('a writer submits and takes back; approving and publishing is not among what a writer meets', () => {
  assert.deepEqual(keys('draft', writer), ['submit', 'discard'])
  assert.deepEqual(keys('submitted', writer), ['takeBack'])
  assert.deepEqual(keys('approved', writer), [])
})

test('who wrote it sees approval locked, with the reason', () => {
  const acts = actsFor({
    edition: edition('submitted'),
    rights: { ...chief, wroteIt: true },
    blockers: 0,
    hasOpen: false,
  })
  assert.match(acts[0]?.blocked?.vi ?? '', /một người khác/)
  assert.deepEqual(
    acts.map(({ key }) => key),
    ['approveAndPublish', 'takeBack', 'force'],
  )
})

test('who changed the files or the facts last may return it, and lets nothing out', () => {
  const rights = { ...reviewer, changedIt: true }
  const acts = actsFor({ edition: edition('submitted'), rights, blockers: 0, hasOpen: false })
  assert.deepEqual(
    acts.map(({ key, blocked }) => [key, blocked !== undefined]),
    [
      ['approveAndPublish', true],
      ['return', false],
    ],
  )
})

test('what still stands against it locks publishing and scheduling, never returning', () => {
  const acts = actsFor({ edition: edition('approved'), rights: reviewer, blockers: 3, hasOpen: false })
  const isBlocked = Object.fromEntries(acts.map(({ key, blocked }) => [key, blocked !== undefined]))
  assert.deepEqual(isBlocked, { publish: true, return: false })
})

test('only the head of a board is offered the emergency, and never for what is out', () => {
  for (const state of editionStates) {
    assert.ok(!keys(state, reviewer).includes('force'), state)
    if (state === 'published') assert.ok(!keys(state, chief).includes('force'))
  }
  assert.ok(keys('draft', chief).includes('force'))
})

test('what went out in an emergency is first of all to be looked at by another', () => {
  const forced = { ...edition('published'), forcedReason: 'Bão số 5' }
  const [first] = actsFor({ edition: forced, rights: reviewer, blockers: 0, hasOpen: false })
  assert.deepEqual(first, { key: 'ratify', isPrimary: true, blocked: undefined })
})

test('at most one act is the one thing to do', () => {
  for (const state of editionStates)
    for (const rights of [writer, reviewer, chief]) {
      const acts = actsFor({ edition: edition(state), rights, blockers: 0, hasOpen: false })
      assert.ok(acts.filter(({ isPrimary }) => isPrimary).length <= 1)
    }
})
