import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import {
  type AssignmentState,
  assignmentMoves,
  assignmentStates,
  daysLate,
  isOpen,
  lateThreshold,
  type Move,
  standingOf,
  stateAfter,
  statesBefore,
  targetOf,
} from './assignment.ts'

const calendar = vietnamCalendar()
const day = (text: string) => Temporal.PlainDate.from(text)
const standing = (dueOn: string | null, today: string, state: AssignmentState = 'assigned') =>
  standingOf({ state, dueOn }, day(today), calendar)

const moves: readonly Move[] = [
  'accept',
  'report',
  'verify',
  'return',
  'withdraw',
  'reopen',
  'cancel',
  'assign',
]

test('every move leads to one state, wherever it starts', () => {
  for (const move of moves)
    assert.equal(new Set(statesBefore(move).map((state) => stateAfter(state, move))).size, 1, move)
  assert.equal(targetOf('return'), 'returned')
})

test('every state can be reached from the first, and every move leads to a state', () => {
  const reached = new Set<string>(['assigned'])
  for (const state of reached)
    for (const to of Object.values(assignmentMoves[state as AssignmentState])) reached.add(to)
  assert.deepEqual([...reached].sort(), [...assignmentStates].sort())
})

test('what was verified only goes back when its verification is taken back, and only what waits can be returned', () => {
  assert.deepEqual(assignmentMoves.verified, { reopen: 'returned' })
  assert.deepEqual(statesBefore('reopen'), ['verified'])
  assert.deepEqual(statesBefore('return'), ['reported'])
})

test('an amendment cancels exactly what is open', () => {
  assert.deepEqual(statesBefore('cancel'), assignmentStates.filter(isOpen))
})

test('due on Tuesday 12 September it is late by two working days on Thursday', () => {
  assert.deepEqual(standing('2023-09-12', '2023-09-14'), { kind: 'late', days: 2 })
})

test('due today it is due today, due on the 20th there are four working days left', () => {
  assert.deepEqual(standing('2023-09-14', '2023-09-14'), { kind: 'today' })
  assert.deepEqual(standing('2023-09-20', '2023-09-14'), { kind: 'left', days: 4 })
})

test('due on a Sunday it is due on Monday and late on Tuesday', () => {
  assert.deepEqual(standing('2023-09-17', '2023-09-18'), { kind: 'today' })
  assert.deepEqual(standing('2023-09-17', '2023-09-19'), { kind: 'late', days: 1 })
})

test('on the Saturday after a Friday it is late, but by no working day yet', () => {
  assert.deepEqual(standing('2023-09-15', '2023-09-16'), { kind: 'late', days: 0 })
})

test('what is done is not late, what waits for an event has no day', () => {
  assert.deepEqual(standing('2023-01-01', '2023-09-14', 'reported'), { kind: 'waiting' })
  assert.deepEqual(standing('2023-01-01', '2023-09-14', 'verified'), { kind: 'done' })
  assert.deepEqual(standing(null, '2023-09-14'), { kind: 'on_event' })
})

const anyDay = fc.integer({ min: 0, max: 2000 }).map((n) => day('2022-01-01').add({ days: n }))

test('the threshold for queries says late exactly when the rule does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20, max: 20 }), (today, shift) => {
      const dueOn = today.add({ days: shift }).toString()
      const isLate = standingOf({ state: 'accepted', dueOn }, today, calendar).kind === 'late'
      assert.equal(dueOn <= lateThreshold(today, calendar), isLate)
      assert.ok(isLate || daysLate(dueOn, today, calendar) === 0)
    }),
  )
})
