import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vietnamCalendar } from '../platform/calendar/index.ts'
import { isDone, isFrozen, mayMove, type ReportMove, reportMoves, reportStates } from './report.ts'
import { standingOf, standingWords } from './standing.ts'

const moves = Object.keys(reportMoves) as ReportMove[]

test('a report moves only along its table, and from its signature on it never comes back', () => {
  const table = reportStates.map((state) => [state, moves.filter((move) => mayMove(state, move))])
  assert.deepEqual(Object.fromEntries(table), {
    draft: ['write', 'submit'],
    submitted: ['return', 'sign'],
    signed: ['number'],
    issued: ['send'],
    sent: [],
  })
  for (const state of reportStates.filter(isFrozen))
    for (const move of moves.filter((one) => mayMove(state, one)))
      assert.ok(isFrozen(reportMoves[move].to), `${move} of what is ${state}`)
})

test('what was done already is known as done, whatever has happened since', () => {
  assert.ok(isDone('sent', 'sign') && isDone('signed', 'sign') && isDone('submitted', 'submit'))
  assert.ok(!isDone('submitted', 'sign') && !isDone('draft', 'submit') && !isDone('issued', 'send'))
})

test('a report is late by working days: a weekend and National Day do not count', () => {
  const on = (today: string, sentAt: string | null = null, dueOn = '2023-08-31') => {
    const state = sentAt ? ('sent' as const) : ('draft' as const)
    const standing = standingOf({ state, dueOn, sentAt }, Temporal.PlainDate.from(today), vietnamCalendar())
    return standingWords(standing).vi
  }
  assert.equal(on('2023-08-29'), 'Còn 2 ngày làm việc')
  assert.equal(on('2023-08-31'), 'Hạn hôm nay')
  assert.equal(on('2023-09-02'), 'Quá hạn')
  assert.equal(on('2023-09-05'), 'Quá hạn 1 ngày làm việc')
  assert.equal(on('2023-09-20', '2023-08-31T16:59:00Z'), 'Gửi đúng hạn')
  assert.equal(on('2023-09-20', '2023-08-31T17:01:00Z'), 'Gửi quá hạn')
  assert.equal(on('2023-09-20', '2023-09-06T02:00:00Z'), 'Gửi chậm 2 ngày làm việc')
})
