import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkOption } from '../ports.ts'
import type { Form } from '../words.ts'
import { workOnDay } from './work-on-day.ts'

const forms = [
  { key: 'loudspeaker', planWords: ['phat thanh'] },
  { key: 'posting', planWords: ['niem yet'] },
] as unknown as readonly Form[]
const work = (assignmentId: number, words: string, from: string, to: string) =>
  ({ assignmentId, themeIds: [4], forms: [words], from, to, dueOn: null }) as unknown as WorkOption
const open = [
  work(1, 'niêm yết', '2023-01-01', '2023-12-31'),
  work(2, 'phát thanh', '2023-09-11', '2023-09-17'),
  work(3, 'phát thanh', '2023-09-18', '2023-09-24'),
]
const broadcast = { formKey: 'loudspeaker', themeIds: [4] }

test('a day serves the work of its period that the plan wants in the form of the series', () => {
  assert.deepEqual(workOnDay(broadcast, open, forms, '2023-09-14'), [2])
  assert.deepEqual(workOnDay(broadcast, open, forms, '2023-09-18'), [3])
})

test('without work in its form it serves what shares a theme, and without that nothing', () => {
  assert.deepEqual(workOnDay(broadcast, open, forms, '2023-09-28'), [1])
  assert.deepEqual(workOnDay({ ...broadcast, themeIds: [5] }, open, forms, '2023-09-14'), [])
})
