import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { dunningOf } from './dunning.ts'
import {
  mayMoveRound,
  mayMoveSheet,
  type RoundMove,
  roundMoves,
  roundStates,
  type SheetMove,
  type SheetState,
  sheetMoves,
  sheetStateKeys,
} from './round.ts'
import { datesInOrder } from './set-round-class.ts'
import { type Step, turnOf } from './turn.ts'
import { deadlineWords } from './turn-texts.ts'

const moves = Object.keys(sheetMoves) as SheetMove[]

test('a sheet goes up by those below and comes back only by those above, one level at a time', () => {
  for (const move of moves) {
    const { from, to, of, who, ...rest } = sheetMoves[move]
    for (const state of sheetStateKeys)
      assert.equal(mayMoveSheet(move, state), (from as readonly string[]).includes(state))
    const steps = from.map((state) => sheetStateKeys.indexOf(to) - sheetStateKeys.indexOf(state))
    if ('back' in rest) {
      assert.ok(steps.every((step) => step < 0))
      const units: readonly string[] = who
      assert.ok(of === 'round' || units.every((role) => role === 'head'), `${move} is for the level above`)
    } else assert.ok(steps.every((step) => step >= 0 && step <= 1))
  }
  const reached = new Set<SheetState>(['scoring'])
  for (let grew = true; grew; ) {
    const before = reached.size
    for (const move of moves)
      if ([...reached].some((state) => mayMoveSheet(move, state))) reached.add(sheetMoves[move].to)
    grew = reached.size > before
  }
  assert.deepEqual([...reached].sort(), [...sheetStateKeys].sort())
})

test('nothing moves a published round, and a unit changes its own score only while it scores', () => {
  for (const move of Object.keys(roundMoves) as RoundMove[])
    assert.equal(mayMoveRound(move, 'published'), false)
  assert.equal(Object.keys(roundStates).at(-1), 'published')
  for (const state of sheetStateKeys) assert.equal(mayMoveSheet('score', state), state === 'scoring')
})

const dates = {
  ...{ opensOn: '2023-09-05', selfDue: '2023-09-22', appraisalDue: '2023-10-06' },
  ...{ explanationWorkingDays: 5, finalDue: '2023-10-27' },
}
const today = Temporal.PlainDate.from('2023-09-20')

test('everybody reads the same turn: who, until when, how many working days are left or over', () => {
  const at = (state: SheetState, explainUntil: string | null = null) =>
    turnOf({ state, dates, explainUntil, round: { state: 'open' } }, today, vietnamCalendar())
  const expected: readonly (readonly [SheetState, Step, string | null, number | null])[] = [
    ['scoring', 'self', '2023-09-22', 2],
    ['awaiting_head', 'sign', '2023-09-22', 2],
    ['appraising', 'appraise', '2023-10-06', 12],
    ['deciding', 'decide', '2023-10-27', 27],
    ['final', 'publish', null, null],
  ]
  for (const [state, step, until, daysLeft] of expected)
    assert.deepEqual(at(state), { step, until, daysLeft })
  // 17:00 of the 18th in Việt Nam.
  const late = at('explaining', '2023-09-18T10:00:00.000Z')
  assert.deepEqual(late, { step: 'explain', until: '2023-09-18', daysLeft: -2 })
  assert.equal(deadlineWords(late, 'vi'), 'quá hạn 2 ngày làm việc, hạn 18/09/2023')
  assert.equal(deadlineWords({ ...late, daysLeft: 0 }, 'vi'), 'hạn trong hôm nay')
  assert.equal(deadlineWords(at('final'), 'vi'), undefined)
})

test('a reminder is owed before the day, near it and once after it, whatever day the job runs', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), (daysLeft) => {
      const kind = dunningOf(daysLeft, { first: 7, second: 2 })
      const expected = daysLeft < 0 ? 'late' : daysLeft <= 2 ? 'second' : daysLeft <= 7 ? 'first' : undefined
      assert.equal(kind, expected)
    }),
    { numRuns: 60 },
  )
  assert.equal(dunningOf(null, { first: 7, second: 2 }), undefined)
})

test('the days of a class come one after the other, and the first that does not is named', () => {
  assert.deepEqual(datesInOrder(dates), [])
  for (const [field, day] of [
    ['selfDue', '2023-09-05'],
    ['appraisalDue', '2023-09-22'],
    ['finalDue', '2023-10-06'],
  ] as const)
    assert.deepEqual(
      datesInOrder({ ...dates, [field]: day }).map((issue) => issue.field),
      [field],
    )
})
