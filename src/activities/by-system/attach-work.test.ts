import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkOption } from '../ports.ts'
import type { Form } from '../words.ts'
import { attachWork } from './attach-work.ts'

const form = (key: string, ...planWords: string[]): Form => ({
  key,
  planWords,
  name: { vi: key, en: key },
  icon: '',
  times: null,
  evidence: null,
  reachKind: null,
  firstFor: [],
  isTwoWay: false,
  validFrom: '2021-01-01',
  validTo: null,
})
const forms = [form('portal_story', 'tin, bai'), form('dialogue', 'doi thoai')]
const work = (assignmentId: number, change: Partial<WorkOption> = {}): WorkOption => ({
  assignmentId,
  taskId: assignmentId,
  content: '',
  period: { vi: '', en: '' },
  dueOn: null,
  from: '2023-09-01',
  to: '2023-09-30',
  themeIds: [4],
  forms: ['Tin, bài'],
  ...change,
})
const attached = (open: readonly WorkOption[], themeIds: readonly number[] = [4]) =>
  attachWork(open, forms, { formKey: 'portal_story', themeIds, doneOn: '2023-09-14' })

test('it serves what the plan wants in this form, on its theme or on none in particular, on that day', () => {
  const open = [
    work(5),
    work(4, { themeIds: [] }),
    work(3, { forms: ['Hội nghị đối thoại'] }),
    work(2, { themeIds: [8] }),
    work(1, { from: '2023-09-15' }),
    work(6, { to: '2023-09-13' }),
  ]
  assert.deepEqual(attached(open), [4, 5])
})

test('of a task’s occurrences it serves the one due first; without a theme it serves nothing', () => {
  const open = [work(9, { taskId: 1 }), work(8, { taskId: 1 })]
  assert.deepEqual(attached(open), [9])
  assert.deepEqual(attached([work(1, { themeIds: [] })], []), [])
})
