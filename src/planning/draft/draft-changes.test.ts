import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clashesWith, clashText, type Touched } from './draft-changes.ts'

const line = (version: number, touches: readonly Touched[]) => ({
  id: version,
  at: '2023-03-15T02:12:00Z',
  actorId: 'a',
  actorName: 'Chuyên viên A',
  agencyId: 1,
  action: 'plan.task-edited',
  subject: 'plan:1',
  detail: { version, touches, label: '12' },
})

test('only a later change of the same thing clashes', () => {
  const history = [line(4, ['task:2']), line(3, ['task:1']), line(2, ['task:2'])]
  assert.deepEqual(
    clashesWith(history, 2, ['task:2']).map((one) => one.id),
    [4],
  )
  assert.deepEqual(clashesWith(history, 4, ['task:2']), [])
  assert.deepEqual(clashesWith(history, 1, ['header']), [])
})

test('the refusal says who changed what and when, and that nothing typed is lost', () => {
  const { vi } = clashText([line(4, ['task:2'])])
  assert.match(vi, /Chuyên viên A sửa nhiệm vụ 12 lúc 15\/03\/2023 09:12\./)
  assert.match(vi, /vẫn còn ở dưới, chưa lưu/)
})
