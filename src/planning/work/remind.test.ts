import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { type ReminderKind, remindersOwed, remindUntil } from './remind.ts'

const calendar = vietnamCalendar()
const owed = (dueOn: string, today: string, sent: readonly ReminderKind[] = [], period = 'once') =>
  remindersOwed({ dueOn, sent, period }, Temporal.PlainDate.from(today), calendar)

test('due on Friday 22 September: reminded on the 13th and on the 20th, not on the 12th', () => {
  assert.deepEqual(owed('2023-09-22', '2023-09-12'), [])
  assert.deepEqual(owed('2023-09-22', '2023-09-13'), ['before_7'])
  assert.deepEqual(owed('2023-09-22', '2023-09-20'), ['before_2'])
})

test('what was sent is not sent again, what was missed is made up for', () => {
  assert.deepEqual(owed('2023-09-22', '2023-09-14', ['before_7']), [])
  assert.deepEqual(owed('2023-09-22', '2023-09-14'), ['before_7'])
  assert.deepEqual(owed('2023-09-22', '2023-09-21', ['before_7']), ['before_2'])
})

test('late from the first working day after, and told to the head from the fifth', () => {
  assert.deepEqual(owed('2023-09-15', '2023-09-16'), [])
  assert.deepEqual(owed('2023-09-15', '2023-09-18'), ['late'])
  assert.deepEqual(owed('2023-09-15', '2023-09-21', ['late']), [])
  assert.deepEqual(owed('2023-09-15', '2023-09-22', ['late']), ['escalated'])
})

test('five working days over Tết are eleven days', () => {
  assert.deepEqual(owed('2023-01-19', '2023-02-01', ['late']), [])
  assert.deepEqual(owed('2023-01-19', '2023-02-02', ['late']), ['escalated'])
})

test('work of a week is not announced seven days before', () => {
  assert.deepEqual(owed('2023-09-24', '2023-09-18', [], '2023-W38'), [])
  assert.deepEqual(owed('2023-09-24', '2023-09-21', [], '2023-W38'), ['before_2'])
})

const anyDay = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => Temporal.PlainDate.from('2022-06-01').add({ days: n }))

test('asked every day, each reminder goes out once and none is due beyond the horizon', () => {
  fc.assert(
    fc.property(anyDay, (due) => {
      const sent: ReminderKind[] = []
      for (let n = -20; n <= 30; n++) {
        const today = due.add({ days: n })
        const now = remindersOwed({ dueOn: due.toString(), sent, period: 'once' }, today, calendar)
        if (now.length > 0) assert.ok(due.toString() <= remindUntil(today, calendar))
        sent.push(...now)
      }
      assert.deepEqual(sent, ['before_7', 'before_2', 'late', 'escalated'])
    }),
    { numRuns: 50 },
  )
})
