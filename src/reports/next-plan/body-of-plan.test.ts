import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WholePlan } from '../../planning/index.ts'
import { bodyOfPlan } from './body-of-plan.ts'

test('a theme is named in its heading, and the lines below it say what they said', () => {
  const clause = (id: number, parentId: number | null, label: string, text: string) => ({
    ...{ id, parentId, label, text, mark: null, blockId: `b${id}` },
  })
  const plan = {
    clauses: [clause(1, null, '1', 'Thể chế'), clause(2, 1, '-', 'Phổ biến văn bản mới.')],
    themes: [{ title: 'Cải cách thể chế', sources: ['b1', 'b2'] }],
    ...{ goals: [], requirements: [] },
  } as unknown as WholePlan
  assert.deepEqual(bodyOfPlan(plan), [
    { kind: 'heading', level: 1, number: '1', text: 'Cải cách thể chế' },
    { kind: 'list', items: [[{ text: 'Phổ biến văn bản mới.' }]] },
  ])
})
