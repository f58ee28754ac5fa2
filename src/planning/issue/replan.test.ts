import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cancelAll, replan, type StandingAssignment } from './replan.ts'

const wanted = (period: string, dueOn: string | null, agencyId = 1) => ({
  taskId: 1,
  agencyId,
  period,
  from: '2023-01-01',
  to: dueOn ?? '2023-12-31',
  dueOn,
})
const standing = (
  id: number,
  state: string,
  period: string,
  dueOn: string | null,
  agencyId = 1,
): StandingAssignment => ({
  ...wanted(period, dueOn, agencyId),
  id,
  state,
})
const day = '2023-09-01'

test('what was done stays when the plan no longer asks for it', () => {
  const { cancelled, kept } = replan(
    [standing(1, 'verified', 'Q2', '2023-09-30'), standing(2, 'reported', 'Q3', '2023-12-31')],
    [],
    day,
  )
  assert.deepEqual([cancelled.length, kept], [0, 2])
})

test('what is undone and still to come is cancelled when no longer asked for; what is overdue stays', () => {
  const effect = replan(
    [standing(1, 'assigned', 'a', '2023-08-01'), standing(2, 'accepted', 'b', '2023-10-01')],
    [],
    day,
  )
  assert.deepEqual(
    effect.cancelled.map((one) => one.id),
    [2],
  )
})

test('another day moves what is undone', () => {
  const effect = replan([standing(1, 'assigned', 'once', '2023-10-01')], [wanted('once', '2023-11-01')], day)
  assert.deepEqual(
    effect.moved.map((move) => [move.id, move.to.dueOn]),
    [[1, '2023-11-01']],
  )
})

test('what is overdue is moved when it is given more time', () => {
  const effect = replan([standing(1, 'assigned', 'once', '2023-08-01')], [wanted('once', '2023-11-01')], day)
  assert.equal(effect.moved.length, 1)
})

test('a new lead gets what is to come, not what is over', () => {
  const effect = replan([], [wanted('Q1', '2023-03-31', 2), wanted('Q4', '2023-12-31', 2)], day)
  assert.deepEqual(
    effect.added.map((one) => one.period),
    ['Q4'],
  )
})

test('what a former amendment cancelled is assigned again when asked for again', () => {
  const effect = replan([standing(1, 'cancelled', 'Q4', '2023-12-31')], [wanted('Q4', '2023-12-31')], day)
  assert.deepEqual(
    effect.moved.map((move) => [move.id, move.wasCancelled]),
    [[1, true]],
  )
})

test('of a removed task everything undone is cancelled, overdue too', () => {
  const effect = cancelAll([
    standing(1, 'assigned', 'a', '2023-01-31'),
    standing(2, 'verified', 'b', '2023-02-28'),
  ])
  assert.deepEqual(
    effect.cancelled.map((one) => one.id),
    [1],
  )
})
