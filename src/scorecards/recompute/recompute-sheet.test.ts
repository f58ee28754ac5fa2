import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  anySheet,
  criteriaSetOf,
  criterionOf,
  measured,
  sectionOf,
  valuesOf,
} from '../../../test/support/criteria.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { proposeAll } from '../rules/propose-all.ts'
import { totalsOf } from '../rules/totals.ts'
import { differenceText } from './difference.ts'
import { recomputeSheet, type StoredRow, type StoredSheet } from './recompute-sheet.ts'
import type { Move } from './replay.ts'

const numbered = (set: CriteriaSet): CriteriaSet => ({
  ...set,
  criteria: set.criteria.map((criterion, at) => ({ ...criterion, id: at + 1 })),
})

type Act = {
  readonly applies?: boolean
  readonly stage: 'self' | 'appraised' | 'final'
  readonly row: number
  readonly points: number | null
}

const acts = fc.array(
  fc.record({
    stage: fc.constantFrom('self' as const, 'appraised' as const, 'final' as const),
    ...{
      row: fc.nat({ max: 30 }),
      points: fc.option(fc.integer({ min: 0, max: 20_000 })),
      applies: fc.boolean(),
    },
  }),
  { maxLength: 40 },
)

const column = { self: 'selfPoints', appraised: 'appraisedPoints', final: 'finalPoints' } as const

/** A round as it is lived: proposals, then points given and given again, each changing the row and leaving a line. */
function lived(whole: CriteriaSet, some: readonly Act[], completion: number): StoredSheet {
  const set = numbered(whole)
  const proposals = proposeAll(set, valuesOf({ plan_completion: completion }))
  const rows = new Map<number, StoredRow>()
  const moves: Move[] = []
  for (const { id, code } of set.criteria) {
    const proposal = proposals.get(code)
    if (!proposal) continue
    const { points: proposed, isApplicable, facts } = proposal
    rows.set(id!, {
      ...{ isApplicable, proposed, facts },
      selfPoints: null,
      appraisedPoints: null,
      finalPoints: null,
    })
    moves.push({ criterionId: id!, stage: 'proposed', points: proposed, isApplicable })
  }
  const ids = [...rows.keys()]
  for (const { stage, row, points, applies = true } of some) {
    const id = ids[row % ids.length]!
    const now = rows.get(id)!
    const isApplicable = stage === 'self' ? applies : now.isApplicable
    rows.set(id, { ...now, isApplicable, [column[stage]]: points })
    moves.push({
      criterionId: id,
      stage,
      points,
      isApplicable: stage === 'self' ? isApplicable : null,
    })
  }
  const given = [...rows].map(([id, row]) => {
    const points = row.finalPoints ?? row.appraisedPoints ?? row.selfPoints
    return [set.criteria[id - 1]!.code, { points, isApplicable: row.isApplicable }] as const
  })
  const { total, applicableMaximum, index } = totalsOf(set, new Map(given))
  return { rows, moves, result: { total, applicableMaximum, index } }
}

test('whatever was done in a round, its log gives the published result', () => {
  fc.assert(
    fc.property(anySheet, acts, fc.double({ min: 0, max: 3, noNaN: true }), ({ set }, some, completion) => {
      const sheet = lived(set, some, completion)
      const { differences, totals } = recomputeSheet(numbered(set), sheet)
      assert.deepEqual(differences, [])
      assert.equal(totals.index, sheet.result?.index)
    }),
    { numRuns: 300 },
  )
})

test('a point, a proposal or a result that was changed beside the log is found', () => {
  const set = sectionOf(
    { code: 'A.1', rule: { kind: 'count', measure: 'plan_completion', each: 1000 } },
    { code: 'A.2' },
  )
  const some: Act[] = [
    { stage: 'self', row: 0, points: 1000 },
    { stage: 'appraised', row: 0, points: 500 },
    { stage: 'final', row: 1, points: 2000 },
  ]
  const sheet = lived(set, some, 1)
  const first = 2
  const tampered = (change: Partial<StoredRow>): StoredSheet => ({
    ...sheet,
    rows: new Map(sheet.rows).set(first, { ...sheet.rows.get(first)!, ...change }),
  })
  const found = (stored: StoredSheet) =>
    recomputeSheet(numbered(set), stored).differences.map((one) => differenceText(one).vi)
  assert.deepEqual(found(sheet), [])
  assert.deepEqual(found(tampered({ appraisedPoints: 1500 })), [
    'A.1, điểm thẩm định: đang lưu 1,500, tính lại được 0,500',
  ])
  assert.deepEqual(found(tampered({ proposed: 2000 })), [
    'A.1, điểm đề xuất: đang lưu 2,000, tính lại được 1,000',
  ])
  assert.deepEqual(found(tampered({ facts: [{ measure: 'plan_completion', ...measured(2) }] })), [
    'A.1, điểm đề xuất: đang lưu 1,000, tính lại được 2,000',
  ])
  assert.deepEqual(found(tampered({ isApplicable: false })), [
    'A.1, có áp dụng: đang lưu không, tính lại được có',
  ])
  assert.deepEqual(found({ ...sheet, result: { total: 4000, applicableMaximum: 4000, index: 100_000 } }), [
    'tổng điểm: đang lưu 4,000, tính lại được 2,500',
    'chỉ số: đang lưu 100,000%, tính lại được 62,500%',
  ])
  assert.match(
    found({ ...sheet, moves: sheet.moves.slice(0, -1) }).join('\n'),
    /A\.2, điểm chốt: đang lưu 2,000, tính lại được không có/,
  )
})

test('a closed gate of a section is replayed, and opens again when its proposal does', () => {
  const gate = { kind: 'gate', when: 'own_plan_issued = 1', rule: { kind: 'manual' } } as const
  const set = numbered(
    criteriaSetOf(
      criterionOf({ code: 'A', kind: 'section', scorer: 'self', rule: gate }),
      criterionOf({ code: 'A.1', parentCode: 'A' }),
    ),
  )
  const proposed = (points: number | null): Move => ({
    criterionId: 1,
    stage: 'proposed',
    points,
    isApplicable: true,
  })
  const self: Move = { criterionId: 2, stage: 'self', points: 1500, isApplicable: true }
  const row: StoredRow = {
    ...{ isApplicable: true, proposed: null, facts: [] },
    ...{ selfPoints: null, appraisedPoints: null, finalPoints: null },
  }
  const rows = new Map([
    [1, row],
    [2, { ...row, selfPoints: 1500 }],
  ])
  const totalAfter = (...moves: Move[]) => recomputeSheet(set, { rows, moves, result: null }).totals.total
  assert.equal(totalAfter(proposed(0), self), 0)
  assert.equal(totalAfter(proposed(0), self, proposed(null)), 1500)
})
