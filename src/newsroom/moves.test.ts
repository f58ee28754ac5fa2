import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canMove, editionMoves, editionStates, type MoveName, openStates, writableStates } from './moves.ts'

/** Every step from every state, written out once more: a changed table has to be changed twice. */
const allowed: Readonly<Record<string, string>> = {
  draft: 'submit forcePublish',
  submitted: 'takeBack return approve forcePublish',
  returned: 'submit forcePublish',
  approved: 'return schedule publish forcePublish',
  scheduled: 'return schedule unschedule publish forcePublish fail',
  failed: 'return schedule unschedule publish forcePublish',
  published: 'supersede withdraw unpublish',
  superseded: 'reinstate',
  withdrawn: '',
  unpublished: '',
}

test('an edition takes these steps from each state and no others', () => {
  for (const state of editionStates)
    for (const move of Object.keys(editionMoves) as MoveName[])
      assert.equal(canMove(state, move), allowed[state]?.split(' ').includes(move), `${state} ${move}`)
})

test('without force nothing reaches the readers that was not approved', () => {
  const reach = new Set<string>(['draft'])
  for (const _ of editionStates)
    for (const [name, { from, to }] of Object.entries(editionMoves))
      if (!['approve', 'forcePublish'].includes(name) && from.some((state) => reach.has(state))) reach.add(to)
  assert.deepEqual([...reach].sort(), ['draft', 'returned', 'submitted'])
})

test('what may be written in is open, and what is open never was out', () => {
  for (const state of writableStates) assert.ok((openStates as readonly string[]).includes(state))
  for (const state of ['published', 'superseded', 'withdrawn', 'unpublished'])
    assert.ok(!(openStates as readonly string[]).includes(state))
})
