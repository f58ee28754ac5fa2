import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type RiskFacts, riskOf } from './risk.ts'

const weights = [
  { reason: 'no_evidence', weight: 40, threshold: null },
  { reason: 'day_mismatch', weight: 20, threshold: null },
  { reason: 'large_reach', weight: 15, threshold: 5 },
  { reason: 'logged_late', weight: 10, threshold: 10 },
  { reason: 'self_logged', weight: -20, threshold: null },
] as const
const sound: RiskFacts = {
  evidence: [],
  timesUsual: null,
  daysAfter: 0,
  isSelfLogged: false,
}
const risk = (facts: Partial<RiskFacts>) => riskOf({ ...sound, ...facts }, weights)

test('what is sound has no risk; reasons add up, the weightiest first', () => {
  assert.deepEqual(risk({}), { score: 0, reasons: [] })
  assert.deepEqual(risk({ evidence: ['no_evidence'], daysAfter: 11, timesUsual: 6 }), {
    score: 65,
    reasons: ['no_evidence', 'large_reach', 'logged_late'],
  })
})

test('a reason holds beyond its threshold, not at it; what is not known is no reason', () => {
  assert.equal(risk({ timesUsual: 5, daysAfter: 10 }).score, 0)
  assert.equal(risk({ daysAfter: 11 }).score, 10)
})

test('what logged itself is less of a risk; a reason without a row weighs nothing', () => {
  assert.deepEqual(risk({ isSelfLogged: true, evidence: ['day_mismatch'] }), {
    score: 0,
    reasons: ['day_mismatch', 'self_logged'],
  })
  assert.equal(risk({ evidence: ['same_file', 'near_copy'] }).score, 0)
})
