import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { myWork } from './my-work.ts'
import type { WorkRow } from './store-work.ts'

const today = Temporal.PlainDate.from('2023-09-14')

const row = (id: number, dueOn: string | null, more: Partial<WorkRow> = {}): WorkRow => ({
  id,
  taskId: id,
  planId: 1,
  content: `Nhiệm vụ ${id}`,
  forms: [],
  themeIds: [],
  themes: [],
  timingKind: 'month',
  period: 'once',
  from: '2023-03-15',
  to: dueOn ?? '2023-12-31',
  dueOn,
  state: 'assigned',
  reason: null,
  ...more,
})

const work = (...rows: readonly WorkRow[]) => myWork(rows, today, vietnamCalendar())
const ids = (items: readonly { id: number }[]) => items.map(({ id }) => id)

test('what is late and what is due today is to be done today', () => {
  assert.equal(work(row(1, '2023-09-12'), row(2, '2023-09-14'), row(3, '2023-09-20')).todo, 2)
})

test('what is due within fifteen working days is shown, the rest comes later', () => {
  const found = work(row(1, '2023-09-12'), row(2, '2023-10-05'), row(3, '2023-10-06'))
  assert.deepEqual(ids(found.due), [1, 2])
  assert.deepEqual(ids(found.later.map(({ next }) => next)), [3])
})

test('of a task that is late more than once the oldest stands for it, and what came back stands for itself', () => {
  const found = work(
    row(1, '2023-09-01', { taskId: 9 }),
    row(2, '2023-09-08', { taskId: 9 }),
    row(3, '2023-09-10', { taskId: 9, state: 'returned', reason: 'Thiếu ảnh' }),
    row(4, '2023-09-12', { taskId: 8 }),
  )
  assert.deepEqual([ids(found.due), ids(found.alsoLate), found.todo], [[1, 3, 4], [2], 4])
})

test('work of a week is not shown before its week', () => {
  const week = { period: '2023-W38', from: '2023-09-18' }
  const found = work(row(1, '2023-09-24', week))
  assert.deepEqual([ids(found.due), found.later.length], [[], 1])
})

test('later weeks of one task are one line with the next one and the last', () => {
  const weeks = ['2023-11-05', '2023-11-12', '2023-11-19'].map((day, n) => row(n, day, { taskId: 9 }))
  const [later, ...others] = work(...weeks).later
  assert.deepEqual([later?.next.dueOn, later?.count, later?.until], ['2023-11-05', 3, '2023-11-19'])
  assert.deepEqual(others, [])
})

test('work that was reported is not to be done', () => {
  const found = work(row(1, '2023-09-12', { state: 'reported' }), row(2, '2023-09-12', { state: 'returned' }))
  assert.deepEqual(ids(found.due), [2])
})

test('standing work is never late and stays although it was proved once', () => {
  const found = work(
    row(1, '2023-12-31', { timingKind: 'continuous', state: 'verified' }),
    row(2, null, { timingKind: 'on_event' }),
  )
  assert.deepEqual([ids(found.standing), found.due], [[1, 2], []])
})

test('the quarter counts what falls due in it: done with what waits, verified apart', () => {
  const { quarter } = work(
    row(1, '2023-07-01', { state: 'verified' }),
    row(2, '2023-09-30', { state: 'reported' }),
    row(3, '2023-09-30'),
    row(4, '2023-10-01'),
  )
  assert.deepEqual(quarter, { label: { vi: 'Quý III/2023', en: 'Q3 2023' }, total: 3, done: 2, verified: 1 })
})
