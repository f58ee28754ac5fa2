import assert from 'node:assert/strict'
import { test } from 'node:test'
import { head, party, plan, smallProvince, task } from '../../../test/support/plans.ts'
import type { PlanDoubt } from '../plan.ts'
import { reasonsNotToIssue } from './readiness.ts'

const directory = smallProvince()
const reasons = (given: Parameters<typeof reasonsNotToIssue>[0]) =>
  reasonsNotToIssue(given, directory).map((reason) => reason.text.vi)

test('a plan with a number, a day and understood tasks may go out', () => {
  assert.deepEqual(reasons(plan([task(1)])), [])
})

test('a plan without number, day or tasks may not', () => {
  assert.deepEqual(reasons(plan([], { head: head({ number: null, issuedOn: null }) })), [
    'Chưa có số của kế hoạch.',
    'Chưa có ngày ban hành.',
    'Kế hoạch chưa có nhiệm vụ nào.',
  ])
})

test('a task whose lead is not known holds the plan back and says which words', () => {
  const unknown = party({ words: 'Tổ công nghệ số', agencyId: null })
  assert.deepEqual(reasons(plan([task(3, { parties: [unknown] })])), [
    'Nhiệm vụ 3: chưa xác định được cơ quan chủ trì "Tổ công nghệ số".',
  ])
})

test('a task without a lead, or with all of its leads taken out, holds the plan back', () => {
  const nobody = [party({}), party({ isExcluded: true })]
  assert.deepEqual(reasons(plan([task(1, { parties: [] }), task(2, { parties: nobody })])), [
    'Nhiệm vụ 1: chưa có cơ quan chủ trì.',
    'Nhiệm vụ 2: chưa có cơ quan chủ trì.',
  ])
})

test('an unknown co-ordinator does not hold the plan back', () => {
  const unknown = party({ part: 'coordinating', words: 'các đơn vị khác', agencyId: null })
  assert.deepEqual(reasons(plan([task(1, { parties: [party({}), unknown] })])), [])
})

test('a timing that is not understood holds the plan back', () => {
  const vague = task(1, { timingText: 'khi thuận tiện', timing: { kind: 'unknown' } })
  assert.deepEqual(reasons(plan([vague])), ['Nhiệm vụ 1: chưa xác định được thời gian "khi thuận tiện".'])
})

test('a blocking doubt counts once: not again when the task already says it', () => {
  const doubt = (id: number, more: Partial<PlanDoubt>): PlanDoubt => ({
    id,
    taskId: 1,
    about: { kind: 'task', order: 1, field: 'lead' },
    severity: 'blocking',
    code: 'x',
    reason: { vi: 'Bảng bị cắt ngang.', en: 'The table is cut.' },
    sources: [],
    ...more,
  })
  const ofTable = doubt(2, { taskId: null, about: { kind: 'table' } })
  const warning = doubt(3, { taskId: null, about: { kind: 'table' }, severity: 'warning' })
  assert.deepEqual(reasons(plan([task(1)], { doubts: [doubt(1, {}), ofTable, warning] })), [
    'Bảng bị cắt ngang.',
  ])
})
