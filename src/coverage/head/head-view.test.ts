import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { headCounts, nextDue, soonWithin } from './head-view.ts'

const soon = soonWithin(Temporal.PlainDate.from('2023-08-30'), vietnamCalendar())

test('soon is within the two working days of the second reminder, National Day left out', () => {
  assert.deepEqual(soon, { days: 2, lateBy: '2023-08-29', soonBy: '2023-09-05' })
  const work = (['2023-08-29', '2023-08-30', '2023-09-05', '2023-09-06'] as const).map((dueOn) => ({
    state: 'assigned' as const,
    dueOn,
  }))
  assert.deepEqual(headCounts(work, soon), { late: 1, soon: 2, waiting: 0, returned: 0 })
})

test('what came back is open, what is reported waits, and next is the first open day ahead', () => {
  const work = [
    { state: 'returned', dueOn: '2023-08-01' },
    { state: 'reported', dueOn: '2023-08-31' },
    { state: 'assigned', dueOn: null },
    { state: 'assigned', dueOn: '2023-12-01' },
    { state: 'returned', dueOn: '2023-11-01' },
  ] as const
  assert.deepEqual(headCounts(work, soon), { late: 1, soon: 0, waiting: 1, returned: 2 })
  assert.equal(nextDue(work, soon.lateBy)?.dueOn, '2023-11-01')
})
