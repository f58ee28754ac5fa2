import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anySheet, criteriaSetOf, criterionOf, sectionOf, valuesOf } from '../../../test/support/criteria.ts'
import { boundsOf } from './bounds.ts'
import type { CriteriaSet, Given } from './criterion.ts'
import { totalsOf } from './totals.ts'

const given = (points: Readonly<Record<string, number | null | 'n/a'>>): Map<string, Given> =>
  new Map(
    Object.entries(points).map(([code, one]) => [
      code,
      one === 'n/a' ? { points: null, isApplicable: false } : { points: one, isApplicable: true },
    ]),
  )

test('sections and groups add up what lies below', () => {
  const set = criteriaSetOf(
    criterionOf({ code: 'A', kind: 'section', scorer: 'self', maximum: 6000 }),
    criterionOf({ code: 'A.1', parentCode: 'A', kind: 'group', maximum: 4000 }),
    criterionOf({ code: 'A.1.1', parentCode: 'A.1' }),
    criterionOf({ code: 'A.1.2', parentCode: 'A.1' }),
    criterionOf({ code: 'A.2', parentCode: 'A' }),
  )
  const { byCode, total, index } = totalsOf(set, given({ 'A.1.1': 1500, 'A.1.2': 'n/a', 'A.2': 2000 }))
  assert.deepEqual(byCode.get('A.1'), { points: 1500, maximum: 4000, applicableMaximum: 2000 })
  assert.deepEqual(byCode.get('A'), { points: 3500, maximum: 6000, applicableMaximum: 4000 })
  assert.deepEqual([total, index], [3500, 87_500])
})

test('what is not given yet counts nothing and stays in the denominator', () => {
  const { total, applicableMaximum } = totalsOf(
    sectionOf({ code: 'A.1' }, { code: 'A.2' }),
    given({ 'A.1': 2000 }),
  )
  assert.deepEqual([total, applicableMaximum], [2000, 4000])
})

test('a bonus adds to the total, never to the maximum, and never beyond it', () => {
  const set = sectionOf(
    { code: 'A.1' },
    { code: 'A.2', maximum: 0, rule: { kind: 'bonus', each: 100, cap: 500 } },
  )
  const some = totalsOf(set, given({ 'A.1': 1200, 'A.2': 500 }))
  assert.deepEqual([some.total, some.bonus, some.applicableMaximum, some.index], [1700, 500, 2000, 85_000])
  assert.equal(totalsOf(set, given({ 'A.1': 1900, 'A.2': 500 })).total, 2000)
})

test('a gate on a section takes the points of everything below and leaves the denominator', () => {
  const gate = { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'manual' } } as const
  const set = criteriaSetOf(
    criterionOf({ code: 'A', kind: 'section', scorer: 'self', rule: gate }),
    criterionOf({ code: 'A.1', parentCode: 'A', kind: 'group' }),
    criterionOf({ code: 'A.1.1', parentCode: 'A.1' }),
    criterionOf({ code: 'B', kind: 'section', scorer: 'body' }),
    criterionOf({ code: 'B.1', parentCode: 'B' }),
  )
  const points = { 'A.1.1': 2000, 'B.1': 1000 }
  const totalWith = (more: Record<string, number>, plan: number | null) =>
    totalsOf(set, given({ ...points, ...more }), valuesOf({ own_plan_issued: plan }))
  assert.deepEqual([totalWith({}, 0).total, totalWith({}, 0).applicableMaximum], [1000, 4000])
  assert.equal(totalWith({}, 1).total, 3000)
  assert.equal(totalWith({}, null).total, 3000, 'a gate that cannot be computed closes nothing')
  assert.equal(totalWith({ A: 0 }, 1).total, 1000, 'a row of the section with 0 points is a closed gate')
})

test('a gate may ask for points of the sheet, its own section too', () => {
  const when = 'diem("A") >= 3 và diem("A.1") > 0'
  const set = criteriaSetOf(
    criterionOf({
      code: 'A',
      kind: 'section',
      scorer: 'self',
      rule: { kind: 'gate', when, rule: { kind: 'manual' } },
    }),
    criterionOf({ code: 'A.1', parentCode: 'A' }),
    criterionOf({ code: 'A.2', parentCode: 'A' }),
  )
  assert.equal(totalsOf(set, given({ 'A.1': 1000, 'A.2': 2000 })).total, 3000)
  assert.equal(totalsOf(set, given({ 'A.1': 900, 'A.2': 2000 })).total, 0)
  assert.equal(totalsOf(set, given({ 'A.1': 1000, 'A.2': 'n/a' })).total, 0)
})

test('a sheet on which nothing applies has no index', () => {
  const { index, total } = totalsOf(sectionOf({ code: 'A.1' }), given({ 'A.1': 'n/a' }))
  assert.deepEqual([total, index], [0, null])
})

test('points beyond the bounds or that are no numbers count as the nearest bound or nothing', () => {
  const set = sectionOf({ code: 'A.1' })
  const totals = [9_999_999, -5, Number.NaN, Number.POSITIVE_INFINITY, 1.5].map(
    (points) => totalsOf(set, given({ 'A.1': points })).total,
  )
  assert.deepEqual(totals, [2000, 0, 0, 0, 0])
})

test('codes that are names of the language are codes like others', () => {
  const set = sectionOf({ code: '__proto__' }, { code: 'constructor' }, { code: 'toString' })
  const { total, byCode } = totalsOf(set, new Map([['__proto__', { points: 2000, isApplicable: true }]]))
  assert.deepEqual([total, byCode.get('constructor')?.points, byCode.get('A')?.maximum], [2000, 0, 6000])
})

test('whatever is on a sheet, its index lies between 0 and 100% and its parts add up', () => {
  fc.assert(
    fc.property(anySheet, ({ set, scores }) => {
      const { byCode, total, bonus, applicableMaximum, index } = totalsOf(set, scores)
      const whole = byCode.get('A')!
      assert.equal(total, Math.min(whole.points, applicableMaximum))
      assert.equal(applicableMaximum, whole.applicableMaximum)
      assert.ok(whole.applicableMaximum <= whole.maximum && bonus <= whole.points)
      assert.ok(index === null ? applicableMaximum === 0 : index >= 0 && index <= 100_000)
      const groups = set.criteria.filter(({ kind }) => kind === 'group')
      assert.equal(
        groups.reduce((sum, { code }) => sum + byCode.get(code)!.points, 0),
        whole.points,
      )
    }),
    { numRuns: 300 },
  )
})

test('what does not apply never lowers the index of a sheet that is otherwise perfect', () => {
  fc.assert(
    fc.property(anySheet, ({ set, scores }) => {
      const { index } = totalsOf(set, perfect(set, scores))
      assert.ok(index === null || index === 100_000, `${index}`)
    }),
    { numRuns: 200 },
  )
})

const perfect = (set: CriteriaSet, scores: ReadonlyMap<string, Given>): Map<string, Given> => {
  const byCode = new Map(set.criteria.map((criterion) => [criterion.code, criterion]))
  return new Map(
    [...scores].map(([code, one]) => [code, { ...one, points: boundsOf(byCode.get(code)!).most }]),
  )
}

test('another point on a sheet never lowers its index', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(), ({ set, scores }, pick) => {
      const before = totalsOf(set, scores).index
      const [code, one] = [...scores][pick % scores.size]!
      const most = boundsOf(set.criteria.find((criterion) => criterion.code === code)!).most
      const more = new Map(scores).set(code, { ...one, points: Math.min(most, (one.points ?? 0) + 500) })
      const after = totalsOf(set, more).index
      assert.ok((after ?? 0) >= (before ?? 0))
    }),
    { numRuns: 200 },
  )
})

test('on any sheet a closed gate takes what lies below it and nothing else, an open one takes nothing', () => {
  const gate = { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'manual' } } as const
  fc.assert(
    fc.property(anySheet, fc.nat(), ({ set, scores }, pick) => {
      const groups = set.criteria.filter(({ kind }) => kind === 'group').map(({ code }) => code)
      const gated = groups[pick % groups.length]!
      const criteria = set.criteria.map((one) => (one.code === gated ? { ...one, rule: gate } : one))
      const totals = (plan: number) =>
        totalsOf({ ...set, criteria }, scores, valuesOf({ own_plan_issued: plan }))
      const [without, open, closed] = [totalsOf(set, scores), totals(1), totals(0)]
      assert.deepEqual(open, without)
      assert.equal(closed.byCode.get(gated)!.points, 0)
      assert.equal(closed.applicableMaximum, without.applicableMaximum)
      for (const code of groups.filter((one) => one !== gated))
        assert.deepEqual(closed.byCode.get(code), without.byCode.get(code))
      assert.ok(closed.total <= without.total)
    }),
    { numRuns: 200 },
  )
})

test('ten thousand criteria are added up', () => {
  const below = Array.from({ length: 10_000 }, (_, at) => ({ code: `A.${at}` }))
  const { total } = totalsOf(
    sectionOf(...below),
    given(Object.fromEntries(below.map(({ code }) => [code, 1000]))),
  )
  assert.equal(total, 10_000_000)
})
