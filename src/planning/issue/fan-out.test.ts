import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { party, plan, smallProvince, task } from '../../../test/support/plans.ts'
import { countsOf, fanOut } from './fan-out.ts'
import { previewOf } from './issue-preview.ts'

const occurrence = (n: number) => ({ period: `2023-${n}`, from: '2023-01-01', to: '2023-12-31', dueOn: null })
const anyTask = fc.record({
  agencyIds: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 40 }),
  occurrences: fc.array(fc.integer({ min: 1, max: 52 }).map(occurrence), { maxLength: 20 }),
})

test('every lead owes every occurrence exactly once', () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 12 }), (tasks) => {
      const rows = fanOut(tasks.map((one, at) => ({ ...one, taskId: at + 1 })))
      const keys = rows.map((row) => `${row.taskId} ${row.agencyId} ${row.period}`)
      const wanted = tasks.flatMap((one, at) =>
        one.agencyIds.flatMap((agency) => one.occurrences.map((o) => `${at + 1} ${agency} ${o.period}`)),
      )
      assert.equal(keys.length, new Set(keys).size)
      assert.deepEqual(new Set(keys), new Set(wanted))
    }),
  )
})

test('a plan is counted by tasks, assignments and agencies before it goes out', () => {
  const classOfCommunes = party({ kind: 'class', agencyId: null, classKey: 'ubnd_cap_xa' })
  const quarterly = { kind: 'recurring', every: 'quarter', times: 1 } as const
  const preview = previewOf(
    plan([task(1), task(2, { parties: [classOfCommunes], timing: quarterly })]),
    smallProvince(),
  )
  assert.deepEqual(preview.reasons, [])
  assert.deepEqual(
    preview.perTask.map(({ agencies, assignments }) => [agencies, assignments]),
    [
      [1, 1],
      [2, 2 * preview.perTask[1]!.occurrences],
    ],
  )
  assert.deepEqual(preview.counts, { ...countsOf(preview.assignments), tasks: 2, agencies: 3 })
})
