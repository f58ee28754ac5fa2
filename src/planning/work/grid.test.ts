import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gridOf } from './grid.ts'
import type { TaskProgress } from './store-progress.ts'

const task = (taskId: number, total: number): TaskProgress => ({
  taskId,
  number: `${taskId}`,
  content: '',
  themeIds: [],
  agencies: 2,
  total,
  done: 1,
  verified: 0,
  late: 1,
})
const cell = (agencyId: number, taskId: number, total: number) => ({
  agencyId,
  taskId,
  total,
  done: 1,
  verified: 0,
  late: 0,
})

test('a line has a cell for every task, empty where the agency does not lead it', () => {
  const { lines } = gridOf([task(10, 4), task(20, 1)], [cell(1, 20, 1), cell(2, 10, 4)])
  assert.deepEqual(
    lines.get(1)?.cells.map((one) => one?.total),
    [undefined, 1],
  )
  assert.deepEqual(
    lines.get(2)?.cells.map((one) => one?.total),
    [4, undefined],
  )
})

test('lines add up over tasks, the whole over the tasks', () => {
  const grid = gridOf([task(10, 4), task(20, 1)], [cell(1, 10, 3), cell(1, 20, 1)])
  assert.deepEqual(grid.lines.get(1)?.sum, { total: 4, done: 2, verified: 0, late: 0 })
  assert.deepEqual(grid.sum, { total: 5, done: 2, verified: 0, late: 2 })
})

test('a cell of a task that an amendment took out is left out', () => {
  const grid = gridOf([task(10, 4)], [cell(1, 99, 3)])
  assert.deepEqual(grid.lines.get(1)?.sum.total, 0)
})
