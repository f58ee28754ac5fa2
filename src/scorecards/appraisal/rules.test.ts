import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Criterion } from '../rules/criterion.ts'
import { explainUntil } from './explain-until.ts'
import { fieldsOf, inheritedBy, scoredRows, scorerOf } from './fields.ts'
import { pointsSoFar, standingOf } from './standing.ts'

const score = {
  isApplicable: true,
  selfPoints: 2000,
  appraisedPoints: null,
  appraisedAt: null,
  explainedAt: null,
  finalPoints: null,
}
const [morning, noon, evening] = [
  '2023-09-20T01:00:00.000Z',
  '2023-09-20T05:00:00.000Z',
  '2023-09-20T10:00:00.000Z',
]

test('a row waits for its appraiser, then is agreed or changed', () => {
  assert.equal(standingOf(score, 'appraising'), 'waiting')
  assert.equal(standingOf({ ...score, appraisedPoints: 2000 }, 'explaining'), 'agreed')
  assert.equal(standingOf({ ...score, appraisedPoints: 1500 }, 'explaining'), 'changed')
  assert.equal(standingOf({ ...score, appraisedPoints: 1500 }, 'deciding'), 'unexplained')
  assert.equal(standingOf({ ...score, selfPoints: null, appraisedPoints: 900 }, 'explaining'), 'agreed')
})

test('an explanation waits until the appraiser answers it', () => {
  const changed = { ...score, appraisedPoints: 1500, appraisedAt: morning }
  assert.equal(standingOf({ ...changed, explainedAt: noon }, 'explaining'), 'explained')
  assert.equal(standingOf({ ...changed, explainedAt: noon, appraisedAt: evening }, 'explaining'), 'answered')
})

test('what is final or does not apply says so before all else', () => {
  assert.equal(standingOf({ ...score, finalPoints: 0, explainedAt: noon }, 'deciding'), 'decided')
  assert.equal(standingOf({ ...score, isApplicable: false, finalPoints: 5 }, 'final'), 'not_applicable')
  assert.equal(pointsSoFar({ ...score, appraisedPoints: 0 }), 0)
  assert.equal(pointsSoFar({ ...score, appraisedPoints: 0, finalPoints: 700 }), 700)
})

const row = (code: string, parentCode: string | null, more: Partial<Criterion> = {}): Criterion => ({
  ...{ code, parentCode, position: 0, kind: 'group', nameVi: code, nameEn: code, maximum: 0, scorer: null },
  ...{ field: null, rule: { kind: 'manual' }, applies: null, needsEvidence: false, helpVi: '', helpEn: '' },
  ...{ legalBasis: '', reformArea: null, ...more },
})

test('a row takes its field and its scorer from the nearest row above that names them', () => {
  const criteria = [
    row('A', null, { scorer: 'self' }),
    row('A.1', 'A', { field: 'tthc' }),
    row('A.1.a', 'A.1'),
    row('A.1.b', 'A.1', { field: 'so_hoa' }),
    row('B', null, { scorer: 'body' }),
    row('B.1', 'B'),
  ]
  assert.deepEqual(Object.fromEntries(fieldsOf(criteria)), {
    ...{ A: null, 'A.1': 'tthc', 'A.1.a': 'tthc', 'A.1.b': 'so_hoa', B: null, 'B.1': null },
  })
  const scorers = inheritedBy(criteria, 'scorer')
  assert.deepEqual(
    ['A.1.b', 'B.1', 'C'].map((code) => scorerOf(scorers, code)),
    ['self', 'body', 'self'],
  )
  assert.deepEqual(
    scoredRows(criteria).map(({ code }) => code),
    ['A.1.a', 'A.1.b', 'B.1'],
  )
})

test('the explanation clock runs over working days and stops at the close of the office', () => {
  const until = (day: string, days: number) =>
    explainUntil(Temporal.PlainDate.from(day), days, vietnamCalendar())
      .toZonedDateTimeISO('Asia/Ho_Chi_Minh')
      .toPlainDateTime()
      .toString()
  assert.equal(until('2023-09-20', 3), '2023-09-25T17:00:00')
  assert.equal(until('2023-08-31', 2), '2023-09-06T17:00:00')
})
