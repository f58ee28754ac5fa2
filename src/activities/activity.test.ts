import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityMoves, activityStates, mayMove } from './activity.ts'

test('an activity moves exactly as its table says', () => {
  const moves = Object.keys(activityMoves) as (keyof typeof activityMoves)[]
  const allowed = moves.flatMap((move) =>
    activityStates
      .filter((state) => mayMove(move, state))
      .map((state) => `${state} ${move} ${activityMoves[move].to}`),
  )
  assert.deepEqual(allowed, [
    'logged amend logged',
    'returned amend logged',
    'logged verify verified',
    'logged return returned',
    'verified reopen returned',
    'logged cancel cancelled',
    'returned cancel cancelled',
    'cancelled restore logged',
  ])
})

test('nothing but opening it again happens to an activity once it is verified', () => {
  for (const move of Object.keys(activityMoves) as (keyof typeof activityMoves)[])
    assert.equal(mayMove(move, 'verified'), move === 'reopen', move)
})
