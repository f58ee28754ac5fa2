import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeOf, mayMove, type PlanState, planMoves } from './plan.ts'

const states = Object.keys(planMoves) as PlanState[]

test('only a draft moves: it is issued, or applied to the plan it amends', () => {
  const moves = states.flatMap((from) =>
    states.filter((to) => mayMove(from, to)).map((to) => `${from} ${to}`),
  )
  assert.deepEqual(moves, ['draft issued', 'draft applied'])
})

test('a plan goes by its number and symbol, without them by its kind', () => {
  assert.equal(codeOf({ number: '09', symbol: 'KH-UBND', type: 'Kế hoạch' }), '09/KH-UBND')
  assert.equal(codeOf({ number: '09', symbol: null, type: 'Kế hoạch' }), '09')
  assert.equal(codeOf({ number: null, symbol: 'KH-UBND', type: 'Kế hoạch' }), 'Kế hoạch')
})
