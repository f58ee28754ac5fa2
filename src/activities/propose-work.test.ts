import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkOption } from './ports.ts'
import { proposeWork } from './propose-work.ts'
import type { Form } from './words.ts'

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
const forms = [form('loudspeaker', 'loa truyen thanh', 'phat thanh'), form('dialogue', 'doi thoai')]

const work = (
  assignmentId: number,
  dueOn: string | null,
  words: string,
  ...themeIds: number[]
): WorkOption => ({
  assignmentId,
  taskId: assignmentId,
  content: '',
  period: { vi: '', en: '' },
  dueOn,
  from: '2023-01-01',
  to: '2023-12-31',
  themeIds,
  forms: [words],
})
const open = [
  work(1, null, 'Văn bản', 1),
  work(2, '2023-09-30', 'Hội nghị đối thoại', 4),
  work(3, '2023-09-24', 'Loa truyền thanh'),
  work(4, '2023-09-17', 'Loa truyền thanh'),
]
const order = (known: Partial<Parameters<typeof proposeWork>[2]>) =>
  proposeWork(open, forms, { formKey: null, themeIds: [], wanted: [], today: '2023-09-20', ...known }).map(
    (option) => option.assignmentId,
  )

test('work due nearest to today is proposed first, work without a due day last', () => {
  assert.deepEqual(order({}), [4, 3, 2, 1])
})

test('work the plan wants done in this form comes before work on the theme, before the rest', () => {
  assert.deepEqual(order({ formKey: 'dialogue', themeIds: [1] }), [2, 1, 4, 3])
})

test('the work that was asked for comes first of all', () => {
  assert.deepEqual(order({ formKey: 'loudspeaker', wanted: [1] }), [1, 4, 3, 2])
})
