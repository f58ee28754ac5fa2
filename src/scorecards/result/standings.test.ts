import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CriteriaSet, Criterion, Given } from '../rules/criterion.ts'
import { indexOf } from '../rules/points.ts'
import { countByBand, rankingOf } from './ranking.ts'
import { type Field, gainsOf, pointsToNextRank, simulate } from './simulate.ts'

const row = (code: string, parentCode: string | null, maximum: number): Criterion => ({
  ...{ code, parentCode, position: 0, kind: 'criterion', nameVi: code, nameEn: code, maximum, scorer: null },
  ...{ field: null, rule: { kind: 'manual' }, applies: null, needsEvidence: false, helpVi: '', helpEn: '' },
  ...{ legalBasis: '', reformArea: null },
})

const set: CriteriaSet = {
  criteria: [row('A', null, 10_000), row('A.1', 'A', 6000), row('A.2', 'A', 4000)],
  bands: [
    { fromIndex: 90_000, nameVi: 'Xuất sắc', nameEn: 'Excellent' },
    { fromIndex: 70_000, nameVi: 'Khá', nameEn: 'Good' },
  ],
}

const sheet = (id: number, index: number | null) => ({
  ...{ sheetId: id, agencyId: 100 + id, classKey: 'ubnd_cap_xa', index },
  ...{ total: index ?? 0, applicableMaximum: 100_000, fullMaximum: 100_000 },
})

test('agencies with the same index share the place, the next place is left out, and each knows with whom', () => {
  const ranked = rankingOf(
    [sheet(1, 70_000), sheet(2, 95_000), sheet(3, 70_000), sheet(4, 60_000), sheet(5, null)],
    set,
  )
  assert.deepEqual(
    ranked.map(({ sheetId, rank, isTied, tiedWith, outOf, band }) => [
      sheetId,
      rank,
      isTied,
      tiedWith,
      outOf,
      band?.nameVi,
    ]),
    [
      [2, 1, false, [], 4, 'Xuất sắc'],
      [1, 2, true, [103], 4, 'Khá'],
      [3, 2, true, [101], 4, 'Khá'],
      [4, 4, false, [], 4, undefined],
      [5, null, false, [], 4, undefined],
    ],
  )
  assert.deepEqual(
    countByBand(ranked, set).map(({ band, count }) => [band?.nameVi, count]),
    [
      ['Xuất sắc', 1],
      ['Khá', 2],
      [undefined, 2],
    ],
  )
})

const scores = (first: Given, second: Given) =>
  new Map([
    ['A.1', first],
    ['A.2', second],
  ])
const given = (points: number | null, isApplicable = true): Given => ({ points, isApplicable })

test('raising a criterion says the new sum, index, place and class, and changes nothing', () => {
  const field: Field = { set, scores: scores(given(3000), given(4000)), others: [65_000, 80_000, 95_000] }
  const place = ({ total, index, rank, band }: ReturnType<typeof simulate>) => [
    total,
    index,
    rank,
    band?.nameVi,
  ]
  assert.deepEqual(place(simulate(field, new Map())), [7000, 70_000, 3, 'Khá'])
  assert.deepEqual(place(simulate(field, new Map([['A.1', 6000]]))), [10_000, 100_000, 1, 'Xuất sắc'])
  assert.deepEqual(
    gainsOf(field).map(({ code, points, most }) => [code, points, most]),
    [['A.1', 3000, 6000]],
  )
  assert.equal(field.scores.get('A.1')?.points, 3000)
})

test('what does not apply leaves the denominator, and is nothing to raise', () => {
  const field: Field = { set, scores: scores(given(3000), given(null, false)), others: [] }
  const { applicableMaximum, index } = simulate(field, new Map())
  assert.deepEqual([applicableMaximum, index], [6000, 50_000])
  assert.deepEqual(
    gainsOf(field).map(({ code }) => code),
    ['A.1'],
  )
})

test('the points to the next place are the least that reach its index', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 3000, max: 10_000 }),
      (points, next, maximum) => {
        const total = Math.min(points, maximum)
        const field = { set, scores: new Map(), others: [next, null] }
        const index = indexOf(total, maximum)!
        const place = { total, applicableMaximum: maximum, index, rank: null, band: null }
        const missing = pointsToNextRank(field, place)
        if (next <= index) return assert.equal(missing, null)
        assert.ok(indexOf(total + missing!, maximum)! >= next)
        assert.ok(indexOf(total + missing! - 1, maximum)! < next)
      },
    ),
    { numRuns: 60 },
  )
})
