import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pointsAllowed } from '../rules/bounds.ts'
import type { Criterion } from '../rules/criterion.ts'
import type { Rule } from '../rules/rule.ts'
import { chanceOf } from './chance.ts'
import { drawPoints, lowered, raised } from './draw-points.ts'

const rules: readonly Rule[] = [
  { kind: 'manual' },
  { kind: 'yes_no' },
  {
    kind: 'tiers',
    measure: 'activities',
    tiers: [
      { from: 1, points: 500 },
      { from: 3, points: 2000 },
    ],
  },
  {
    kind: 'checks',
    checks: [
      { key: 'a', name_vi: 'a', name_en: 'a', points: 1500 },
      { key: 'b', name_vi: 'b', name_en: 'b', points: 500 },
    ],
  },
  { kind: 'deduction', each: 300 },
  { kind: 'bonus', each: 500, cap: 1000 },
  { kind: 'count', measure: 'activities', each: 700 },
]

const criterionOf = (rule: Rule): Criterion => ({
  ...{ code: 'A', parentCode: null, position: 0, kind: 'criterion', nameVi: 'A', nameEn: 'A', scorer: null },
  ...{ field: null, rule, applies: null, needsEvidence: false, helpVi: '', helpEn: '', legalBasis: '' },
  ...{ reformArea: null, maximum: rule.kind === 'bonus' ? 0 : 2000 },
})

test('whatever the sample draws, lowers or raises are points that the rule can give', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.string(),
      (rule, quality, seed) => {
        const criterion = criterionOf(rule)
        const { points, checks } = drawPoints(criterion, quality, chanceOf(seed))
        assert.ok(pointsAllowed(criterion, points, rule.kind === 'checks' ? checks : undefined).ok)
        const less = lowered(criterion, points)
        assert.ok(less <= points && pointsAllowed(criterion, less).ok)
        assert.ok(pointsAllowed(criterion, raised(criterion, less, points)).ok)
      },
    ),
    { numRuns: 80 },
  )
})

test('the same words draw the same sample', () => {
  assert.equal(chanceOf('a')('b', 1), chanceOf('a')('b', 1))
  assert.notEqual(chanceOf('a')('b', 1), chanceOf('b')('b', 1))
})
