import assert from 'node:assert/strict'
import { test } from 'node:test'
import { task, theme } from '../../../test/support/plans.ts'
import { figuresOf, matches, rowsOf, stateOf, themeRows } from './plan-figures.ts'

const standing = (taskId: number, total: number, done: number, verified: number, late = 0) =>
  [taskId, { taskId, total, done, verified, late, nextDue: null, oldestLate: null }] as const

const rows = rowsOf(
  [task(1, { themeIds: [1] }), task(2, { themeIds: [1, 2] }), task(3, { themeIds: [2] }), task(4)],
  new Map([standing(1, 4, 4, 4), standing(2, 3, 3, 1), standing(3, 10, 2, 0, 5)]),
)

test('a task is finished when everybody has done all of it, verified when all of it was checked', () => {
  assert.deepEqual(
    rows.map((row) => row.state),
    ['verified', 'done', 'late', 'none'],
  )
  assert.equal(stateOf({ total: 2, done: 1, verified: 1, late: 0 }), 'open')
})

test('the head of the page counts tasks and adds up their assignments', () => {
  assert.deepEqual(figuresOf(rows), {
    total: 17,
    done: 9,
    verified: 5,
    late: 5,
    tasks: 4,
    finished: 2,
    lateTasks: 1,
  })
})

test('a task of two themes counts for both', () => {
  const [one, two] = themeRows({ themes: [theme(1, 'Một'), theme(2, 'Hai')] }, rows)
  assert.deepEqual([one?.tasks, one?.progress.total, two?.tasks, two?.progress.done], [2, 7, 2, 5])
})

test('every task is either finished or not; the late are among the unfinished', () => {
  const ids = (filter: Parameters<typeof matches>[1]) =>
    rows.filter((row) => matches(row, filter)).map((row) => row.task.id)
  assert.deepEqual([ids('all'), ids('done'), ids('open'), ids('late')], [[1, 2, 3, 4], [1, 2], [3, 4], [3]])
})
