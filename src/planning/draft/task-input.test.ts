import assert from 'node:assert/strict'
import { test } from 'node:test'
import { party, plan, smallProvince, task, theme } from '../../../test/support/plans.ts'
import { choiceOf, type TaskInput, taskChangeOf } from './task-input.ts'

const directory = smallProvince()
const given = plan([task(1)], { themes: [theme(1, 'Cải cách thể chế')] })
const input = (more: Partial<TaskInput> = {}): TaskInput => ({
  number: '1',
  content: 'Nhiệm vụ thứ 1',
  forms: 'Văn bản',
  product: '',
  note: '',
  timing: 'Quý II/2023',
  themeIds: [],
  lead: [{ words: 'Sở Nội vụ', choice: 'agency:2' }],
  coordinating: [],
  ...more,
})
const changeOf = (more: Partial<TaskInput>, before = given.tasks[0]!) => {
  const result = taskChangeOf(input(more), given, directory, before)
  assert.ok(result.ok)
  return result.value
}

test('a task saved as it was is what it was', () => {
  const { id: _, position: __, origin: ___, sources: ____, fieldSources: _____, ...before } = given.tasks[0]!
  assert.deepEqual(changeOf({}), before)
})

test('a new timing is read again from its words', () => {
  assert.deepEqual(changeOf({ timing: 'Tháng 9/2023' }).timing, { kind: 'month', month: '2023-09' })
  assert.deepEqual(changeOf({ timing: 'theo tinh thần chung' }).timing, { kind: 'unknown' })
})

test('a picker line names an agency, a class, an exception, or is dropped', () => {
  const { parties, leadText } = changeOf({
    lead: [
      { words: '', choice: 'class:ubnd_cap_xa' },
      { words: '', choice: 'except:5' },
      { words: 'Sở Nội vụ', choice: 'drop' },
    ],
  })
  assert.deepEqual(
    parties.map((one) => [one.classKey, one.agencyId, one.isExcluded]),
    [
      ['ubnd_cap_xa', null, false],
      [null, 5, true],
    ],
  )
  assert.equal(leadText, 'UBND các xã, phường, thị trấn')
})

test('words left open keep standing without an agency', () => {
  const [open] = changeOf({ lead: [{ words: 'Tổ công nghệ số', choice: '' }] }).parties
  assert.deepEqual([open?.words, open?.agencyId], ['Tổ công nghệ số', null])
})

test('an agency or theme that is not of this plan is not taken', () => {
  const change = changeOf({ lead: [{ words: 'x', choice: 'agency:99' }], themeIds: [1, 77] })
  assert.deepEqual([change.parties[0]?.agencyId, change.themeIds], [null, [1]])
})

test('every party comes back from the picker as it went in', () => {
  for (const one of [
    party({}),
    party({ agencyId: 5, isExcluded: true }),
    party({ kind: 'class', agencyId: null, classKey: 'so_ban_nganh', words: 'Các sở, ban, ngành' }),
  ])
    assert.deepEqual(changeOf({ lead: [choiceOf(one)] }).parties, [one])
})

test('a task without content is refused beside its field', () => {
  const result = taskChangeOf(input({ content: ' ' }), given, directory, given.tasks[0]!)
  assert.deepEqual(!result.ok && result.issues.map((issue) => issue.field), ['content'])
})
