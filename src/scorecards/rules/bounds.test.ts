import assert from 'node:assert/strict'
import { test } from 'node:test'
import { criterionOf } from '../../../test/support/criteria.ts'
import { boundsOf, pointsAllowed } from './bounds.ts'
import { appliesSchema, type Rule, ruleSchema } from './rule.ts'

const allows = (rule: Rule, points: number, checks?: readonly string[]) =>
  pointsAllowed(criterionOf({ code: 'A', rule, maximum: rule.kind === 'bonus' ? 0 : 2000 }), points, checks)
    .ok

test('people give whole thousandths within the bounds', () => {
  const manual: Rule = { kind: 'manual' }
  const wrong = [-1, 2001, 1.5, Number.NaN, Number.POSITIVE_INFINITY]
  assert.deepEqual(
    [0, 1, 1999, 2000].map((points) => allows(manual, points)),
    [true, true, true, true],
  )
  for (const points of wrong) assert.equal(allows(manual, points), false, String(points))
  assert.deepEqual(
    boundsOf(criterionOf({ code: 'A', maximum: 0, rule: { kind: 'bonus', each: 100, cap: 300 } })),
    {
      ...{ least: 0, most: 300 },
    },
  )
})

test('where a rule knows only some points, people choose one of them', () => {
  const yesNo: Rule = { kind: 'yes_no' }
  assert.deepEqual(
    [0, 1000, 2000].map((points) => allows(yesNo, points)),
    [true, false, true],
  )
  const tiers: Rule = {
    kind: 'tiers',
    measure: 'forms_used',
    tiers: [
      { from: 3, points: 1000 },
      { from: 6, points: 2000 },
    ],
  }
  assert.deepEqual(
    [0, 500, 1000, 2000].map((points) => allows(tiers, points)),
    [true, false, true, true],
  )
  const gated: Rule = { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'yes_no' } }
  assert.deepEqual(
    [0, 1000].map((points) => allows(gated, points)),
    [true, false],
  )
})

test('points of checks are the sum of what is ticked, each once', () => {
  const check = (key: string, points: number) => ({ key, name_vi: key, name_en: key, points })
  const rule: Rule = { kind: 'checks', checks: [check('a', 500), check('b', 1500)] }
  assert.equal(allows(rule, 500, ['a']), true)
  assert.equal(allows(rule, 2000, ['a', 'b']), true)
  assert.equal(allows(rule, 500, ['b']), false)
  assert.equal(allows(rule, 1000, ['a', 'a']), false)
  assert.equal(allows(rule, 0, ['__proto__']), true)
})

test('rules that are no rules do not pass the edge', () => {
  const wrong: unknown[] = [
    null,
    {},
    { kind: 'constructor' },
    { kind: 'count', measure: 'forms_used', each: Number.POSITIVE_INFINITY },
    { kind: 'count', measure: 'forms_used', each: -1 },
    { kind: 'count', measure: 'forms_used', each: 0.5 },
    { kind: 'manual', extra: 1 },
    { kind: 'tiers', measure: 'forms_used', tiers: [] },
    { kind: 'tiers', measure: 'forms_used', tiers: Array(51).fill({ from: 1, points: 1 }) },
    { kind: 'proportional', measure: 'forms_used', full: 0 },
    { kind: 'proportional', measure: 'forms_used', full: Number.NaN },
    { kind: 'formula', expression: 'x'.repeat(2001) },
    { kind: 'gate', when: '1', rule: { kind: 'gate', when: '1', rule: { kind: 'manual' } } },
  ]
  for (const rule of wrong) assert.equal(ruleSchema.safeParse(rule).success, false, JSON.stringify(rule))
  assert.ok(ruleSchema.safeParse({ kind: 'gate', when: '1 > 0', rule: { kind: 'yes_no' } }).success)
  assert.equal(appliesSchema.safeParse({ when: '' }).success, false)
})
