import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BoardRow, boardsOn } from './boards.ts'

const [portal, district, department, commune, successor] = [1, 2, 3, 4, 5]
const row = (agencyId: number, submitsTo: number | null, more: Partial<BoardRow> = {}): BoardRow => ({
  agencyId,
  submitsTo,
  publishesItself: false,
  validFrom: '2023-01-01',
  validTo: null,
  ...more,
})

test('an agency without a row submits to the board that keeps the portal', () => {
  assert.deepEqual(boardsOn([row(portal, null)], '2023-09-20').reviewersOf(department), [portal])
})

test('the chain goes from the own board, where it publishes itself, upwards to the portal’s', () => {
  const boards = boardsOn(
    [row(portal, null), row(district, portal, { publishesItself: true }), row(commune, district)],
    '2023-09-20',
  )
  assert.deepEqual(boards.reviewersOf(commune), [district, portal])
  assert.deepEqual(boards.reviewersOf(district), [district, portal])
  assert.deepEqual(boards.reviewersOf(portal), [portal])
})

test('the portal’s board reviews its own agency’s stories even when its row does not say so', () => {
  assert.deepEqual(boardsOn([row(portal, null)], '2023-09-20').reviewersOf(portal), [portal])
})

test('a row counts from its first day up to, not including, its last', () => {
  const rows = [row(portal, null), row(commune, district, { validFrom: '2023-06-01', validTo: '2023-09-20' })]
  assert.deepEqual(boardsOn(rows, '2023-05-31').reviewersOf(commune), [portal])
  assert.deepEqual(boardsOn(rows, '2023-09-19').reviewersOf(commune), [district, portal])
  assert.deepEqual(boardsOn(rows, '2023-09-20').reviewersOf(commune), [portal])
})

test('when an agency ends, a row from that day on leads its stories to the successor’s board', () => {
  const rows = [
    row(portal, null),
    row(district, portal, { publishesItself: true, validTo: '2025-07-01' }),
    row(district, successor, { validFrom: '2025-07-01' }),
    row(successor, portal, { publishesItself: true, validFrom: '2025-07-01' }),
  ]
  assert.deepEqual(boardsOn(rows, '2025-06-30').reviewersOf(district), [district, portal])
  assert.deepEqual(boardsOn(rows, '2025-07-01').reviewersOf(district), [successor, portal])
})

test('boards that submit to one another do not go round for ever', () => {
  const boards = boardsOn([row(district, department), row(department, district)], '2023-09-20')
  assert.deepEqual(boards.reviewersOf(district), [department, district])
})

test('without any board nobody reviews', () => {
  assert.deepEqual(boardsOn([], '2023-09-20').reviewersOf(commune), [])
})
