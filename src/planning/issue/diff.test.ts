import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { party, plan, task, theme } from '../../../test/support/plans.ts'
import { diffOf } from './diff.ts'

const counts = (diff: ReturnType<typeof diffOf>) => [
  diff.added.length,
  diff.removed.length,
  diff.changed.length,
  diff.same.length,
]

const anyTask = fc.record({
  content: fc.string({ minLength: 1, maxLength: 80 }),
  number: fc.option(fc.constantFrom('1', '2', '3.1')),
  forms: fc.array(fc.string({ maxLength: 10 }), { maxLength: 3 }),
})

test('a plan compared with itself has no difference', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyTask, { selector: (one) => one.content, maxLength: 15 }), (all) => {
      const tasks = plan(all.map((one, at) => task(at + 1, { ...one, content: `việc${at} ${one.content}` })))
      assert.deepEqual(counts(diffOf(tasks, tasks)), [0, 0, 0, tasks.tasks.length])
    }),
  )
})

test('every task of both sides is told exactly once', () => {
  const many = fc.array(anyTask, { maxLength: 10 })
  fc.assert(
    fc.property(many, many, (before, after) => {
      const one = plan(before.map((each, at) => task(at + 1, each)))
      const other = plan(after.map((each, at) => task(at + 101, each)))
      const [added = 0, removed = 0, changed = 0, same = 0] = counts(diffOf(one, other))
      assert.equal(removed + changed + same, before.length)
      assert.equal(added + changed + same, after.length)
    }),
  )
})

test('a task whose wording and number stay is the same task with another time', () => {
  const before = plan([task(1, { content: 'Tập huấn kỹ năng truyền thông cho công chức đầu mối' })])
  const after = plan([
    task(9, {
      number: '1',
      content: 'Tập huấn kỹ năng truyền thông cho công chức đầu mối',
      timing: { kind: 'month', month: '2023-09' },
    }),
  ])
  const { changed } = diffOf(before, after)
  assert.deepEqual(
    changed.map((pair) => [pair.before.id, pair.after.id, pair.fields]),
    [[1, 9, ['timing']]],
  )
})

test('an amended document does not cancel a task that was given out beside it', () => {
  const beside = task(2, { content: 'Tuyên truyền cải cách thể chế cho đồng bào Chăm', extraKey: 'trong.3' })
  const before = plan([task(1, { content: 'Phát tờ rơi ở bộ phận một cửa' }), beside])
  assert.deepEqual(counts(diffOf(before, plan([]))), [0, 1, 0, 0])
  const taken = plan([task(9, { content: beside.content })])
  assert.deepEqual(counts(diffOf(before, taken)), [0, 1, 1, 0])
})

test('a task that moved to another number is found by its words, not by the number', () => {
  const training = 'Tập huấn kỹ năng truyền thông cho công chức đầu mối'
  const radio = 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở'
  const before = plan([task(1, { content: training }), task(2, { content: radio })])
  const after = plan([
    task(11, { number: '1', content: radio }),
    task(12, { number: '2', content: training }),
  ])
  const pairs = diffOf(before, after).changed.map((pair) => [pair.before.id, pair.after.id])
  assert.deepEqual(pairs.sort(), [
    [1, 12],
    [2, 11],
  ])
})

test('a task with the same number that says something else is another task', () => {
  const before = plan([task(1, { content: 'Treo băng rôn tại trụ sở' })])
  const after = plan([task(2, { number: '1', content: 'Đối thoại giữa lãnh đạo với doanh nghiệp' })])
  assert.deepEqual(counts(diffOf(before, after)), [1, 1, 0, 0])
})

test('leads are compared by who they are, themes by their titles', () => {
  const before = plan([task(1, { themeIds: [1] })], { themes: [theme(1, 'Cải cách thể chế')] })
  const after = plan(
    [
      task(5, {
        number: '1',
        content: 'Nhiệm vụ thứ 1',
        parties: [party({ words: 'Sở Nội Vụ' })],
        themeIds: [8],
      }),
    ],
    {
      themes: [theme(8, 'Cải cách thể chế')],
    },
  )
  assert.deepEqual(counts(diffOf(before, after)), [0, 0, 0, 1])
})
