import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyRule, criteriaSetOf, criterionOf, sectionOf, valuesOf } from '../../../test/support/criteria.ts'
import { boundsOf, pointsAllowed } from './bounds.ts'
import { propose } from './propose.ts'
import { proposeAll } from './propose-all.ts'
import type { Rule } from './rule.ts'

const pointsBy = (rule: Rule, value: number | null, maximum = rule.kind === 'bonus' ? 0 : 2000) =>
  propose(
    criterionOf({ code: 'A', rule, maximum }),
    valuesOf({ plan_completion: value, own_plan_issued: value }),
  ).points

const completion = 'plan_completion'

test('yes or no gives the maximum from its threshold on', () => {
  assert.equal(pointsBy({ kind: 'yes_no', measure: 'own_plan_issued' }, 1), 2000)
  assert.equal(pointsBy({ kind: 'yes_no', measure: 'own_plan_issued' }, 0), 0)
  assert.equal(pointsBy({ kind: 'yes_no', measure: completion, from: 0.8 }, 0.8), 2000)
})

test('the highest tier that is reached counts', () => {
  const rule: Rule = {
    ...{ kind: 'tiers', measure: completion },
    tiers: [
      { from: 0.5, points: 500 },
      { from: 0.8, points: 1000 },
      { from: 1, points: 2000 },
    ],
  }
  assert.deepEqual(
    [0.49, 0.5, 0.79, 0.8, 1, 1.2].map((value) => pointsBy(rule, value)),
    [0, 500, 500, 1000, 2000, 2000],
  )
})

test('completing all of the plan is worth all, from 80% in proportion, below nothing', () => {
  const rule: Rule = { kind: 'proportional', measure: completion, full: 1, floor: 0.8 }
  assert.equal(pointsBy(rule, 1), 2000)
  assert.equal(pointsBy(rule, 9 / 11), 1636)
  assert.equal(pointsBy(rule, 0.799), 0)
  assert.equal(pointsBy({ ...rule, least: 1700 }, 0.8), 1700)
  assert.equal(pointsBy({ ...rule, least: 1700 }, 0.7), 0)
})

test('counting ends at the maximum, a deduction at nothing, a bonus at its cap', () => {
  assert.equal(pointsBy({ kind: 'count', measure: completion, each: 300 }, 3), 900)
  assert.equal(pointsBy({ kind: 'count', measure: completion, each: 300 }, 30), 2000)
  assert.equal(pointsBy({ kind: 'deduction', measure: completion, each: 300 }, 3), 1100)
  assert.equal(pointsBy({ kind: 'deduction', measure: completion, each: 300 }, 30), 0)
  assert.equal(pointsBy({ kind: 'bonus', measure: completion, each: 300, cap: 500 }, 1), 300)
  assert.equal(pointsBy({ kind: 'bonus', measure: completion, each: 300, cap: 500 }, 9), 500)
})

test('a sum of checks proposes what is measured and leaves the rest to a person', () => {
  const check = (key: string, measure?: string) => ({
    key,
    name_vi: key,
    name_en: key,
    points: 1000,
    measure,
  })
  const both = criterionOf({
    code: 'A',
    rule: { kind: 'checks', checks: [check('a', 'own_plan_issued'), check('b', completion)] },
  })
  const measuredHalf = propose(both, valuesOf({ own_plan_issued: 1, plan_completion: 0.5 }))
  assert.deepEqual([measuredHalf.points, measuredHalf.checks], [1000, ['a']])
  const byHand = criterionOf({
    code: 'A',
    rule: { kind: 'checks', checks: [check('a', 'own_plan_issued'), check('b')] },
  })
  const open = propose(byHand, valuesOf({ own_plan_issued: 1 }))
  assert.deepEqual([open.points, open.checks], [null, ['a']])
})

test('nothing is proposed without a measure, or where it was not measured or is no finite number', () => {
  const rules: Rule[] = [
    { kind: 'manual' },
    { kind: 'yes_no' },
    { kind: 'deduction', each: 100 },
    { kind: 'bonus', each: 100, cap: 300 },
  ]
  for (const rule of rules) assert.equal(pointsBy(rule, 1), null, rule.kind)
  const rule: Rule = { kind: 'count', measure: completion, each: 100 }
  for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    assert.equal(pointsBy(rule, value), null, String(value))
  const missing = propose(criterionOf({ code: 'A', rule: { ...rule, measure: '__proto__' } }), new Map())
  assert.equal(missing.points, null)
  assert.match(missing.why.vi, /Chưa có số liệu/)
})

test('a proposal tells the facts it was made from', () => {
  const proposal = propose(
    criterionOf({ code: 'A', rule: { kind: 'proportional', measure: completion, full: 1 } }),
    new Map([
      [
        completion,
        {
          value: 0.75,
          numerator: 3,
          denominator: 4,
          factVi: 'Đã xác minh 3 trên 4 việc',
          factEn: '3 of 4',
          href: '/x',
        },
      ],
    ]),
  )
  assert.equal(proposal.why.vi, 'Đã xác minh 3 trên 4 việc. Được 1,500 trên 2,000 điểm')
  assert.deepEqual(
    proposal.facts.map(({ measure, href }) => [measure, href]),
    [[completion, '/x']],
  )
})

test('no plan, no points: a closed gate proposes nothing but 0', () => {
  const rule: Rule = {
    kind: 'gate',
    when: 'own_plan_issued = 1',
    rule: { kind: 'count', measure: completion, each: 1000 },
  }
  const at = (plan: number | null, done: number) =>
    propose(criterionOf({ code: 'A', rule }), valuesOf({ own_plan_issued: plan, plan_completion: done }))
      .points
  assert.deepEqual([at(1, 2), at(0, 2), at(null, 2)], [2000, 0, null])
})

test('what does not apply is no part of the sheet', () => {
  const criterion = criterionOf({
    ...{ code: 'A', rule: { kind: 'count', measure: completion, each: 1000 } },
    applies: { when: 'plan_due > 0' },
  })
  const at = (due: number | null) => propose(criterion, valuesOf({ plan_due: due, plan_completion: 1 }))
  assert.equal(at(0).isApplicable, false)
  assert.equal(at(3).points, 1000)
  assert.deepEqual([at(null).isApplicable, at(null).points], [true, null])
})

test('proposed points lie within the bounds and may be given, whatever is measured', () => {
  const values = fc.oneof(fc.double(), fc.integer({ min: -5, max: 50 }), fc.constant(null))
  fc.assert(
    fc.property(anyRule, values, fc.integer({ min: 1, max: 20_000 }), (rule, value, maximum) => {
      const criterion = criterionOf({ code: 'A', rule, maximum: rule.kind === 'bonus' ? 0 : maximum })
      const { points } = propose(criterion, valuesOf({ plan_completion: value }))
      if (points === null) return
      const { least, most } = boundsOf(criterion)
      assert.ok(
        Number.isInteger(points) && points >= least && points <= most,
        `${points} of ${least}–${most}`,
      )
      assert.ok(pointsAllowed(criterion, points).ok)
    }),
    { numRuns: 400 },
  )
})

test('doing more never costs points, and faults never earn any', () => {
  const rising = anyRule.filter(({ kind }) =>
    ['yes_no', 'tiers', 'proportional', 'count', 'bonus'].includes(kind),
  )
  const falling = anyRule.filter(({ kind }) => kind === 'deduction')
  const value = fc.double({ min: 0, max: 30, noNaN: true })
  const two = fc.tuple(value, value).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(rising, two, (rule, [less, more]) =>
      assert.ok(pointsBy(rule, less)! <= pointsBy(rule, more)!),
    ),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(falling, two, (rule, [less, more]) =>
      assert.ok(pointsBy(rule, less)! >= pointsBy(rule, more)!),
    ),
  )
})

test('a formula sees the points of other criteria as people gave them, else as proposed', () => {
  const set = sectionOf(
    { code: 'A.2', rule: { kind: 'formula', expression: 'diem("A.1") / 2' } },
    { code: 'A.1', rule: { kind: 'count', measure: completion, each: 1000 } },
  )
  const values = valuesOf({ plan_completion: 1 })
  assert.equal(proposeAll(set, values).get('A.2')?.points, 500)
  assert.equal(proposeAll(set, values, new Map([['A.1', 2000]])).get('A.2')?.points, 1000)
  assert.equal(proposeAll(set, new Map()).get('A.2')?.points, null)
})

test('formulas in a circle propose nothing instead of never ending', () => {
  const set = sectionOf(
    { code: 'A.1', rule: { kind: 'formula', expression: 'diem("A.2") + 1' } },
    { code: 'A.2', rule: { kind: 'formula', expression: 'diem("A.1") + 1' } },
    { code: 'A.3', rule: { kind: 'formula', expression: 'diem("A")' } },
  )
  assert.deepEqual(
    [...proposeAll(set, new Map()).values()].map(({ points }) => points),
    [null, null, null],
  )
})

test('a closed gate of a section, or one that does not apply, is said of all below it', () => {
  const below = criterionOf({
    code: 'A.1',
    parentCode: 'A',
    rule: { kind: 'count', measure: completion, each: 1000 },
  })
  const section = criterionOf({ code: 'A', kind: 'section', scorer: 'self' })
  const gated = criteriaSetOf(
    { ...section, rule: { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'manual' } } },
    below,
  )
  const none = valuesOf({ plan_completion: 1, own_plan_issued: 0 })
  assert.deepEqual(
    [...proposeAll(gated, none)].map(([code, { points }]) => [code, points]),
    [
      ['A', 0],
      ['A.1', 0],
    ],
  )
  const scoped = criteriaSetOf({ ...section, applies: { when: 'own_plan_issued = 1' } }, below)
  assert.deepEqual(
    [...proposeAll(scoped, none)].map(([code, { isApplicable }]) => [code, isApplicable]),
    [
      ['A', false],
      ['A.1', false],
    ],
  )
})
