import assert from 'node:assert/strict'
import { test } from 'node:test'
import { party, task } from '../../../test/support/plans.ts'
import { merged } from './merge-tasks.ts'
import { partsOf } from './split-task.ts'

test('merging keeps everything of both tasks, once', () => {
  const one = task(1, { content: 'Đăng tin', forms: ['Tin'], themeIds: [1], timing: { kind: 'continuous' } })
  const other = task(2, {
    content: 'Phát thanh',
    forms: ['Tin', 'Phát thanh'],
    themeIds: [1, 2],
    parties: [party({}), party({ agencyId: 3 })],
  })
  const both = merged(one, other)
  assert.equal(both.content, 'Đăng tin\nPhát thanh')
  assert.deepEqual(both.forms, ['Tin', 'Phát thanh'])
  assert.deepEqual(both.themeIds, [1, 2])
  assert.deepEqual(
    both.parties.map((one) => one.agencyId),
    [2, 3],
  )
  assert.deepEqual(both.timing, {
    kind: 'several',
    parts: [{ kind: 'continuous' }, { kind: 'quarter', quarter: '2023-Q2' }],
  })
})

test('an unknown timing stays unknown in the merged task: it is not dropped silently', () => {
  assert.deepEqual(merged(task(1), task(2, { timing: { kind: 'unknown' } })).timing, { kind: 'unknown' })
})

test('a content is split at its empty lines', () => {
  assert.deepEqual(partsOf('Một\nhai\n\n \nBa\n\n'), ['Một\nhai', 'Ba'])
})
