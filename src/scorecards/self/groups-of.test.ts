import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ScoreRow } from '../result/score-rows.ts'
import { groupsOf } from './groups-of.ts'

const row = (code: string, depth: number, isLeaf = false) =>
  ({ criterion: { code }, depth, isLeaf }) as unknown as ScoreRow

test('rows fold by the groups of their section, and every row lies in one group', () => {
  const table = [
    ...[row('A', 1), row('A.1', 2), row('A.1.1', 3, true), row('A.2', 2), row('A.2.1', 3, true)],
    ...[row('B', 1), row('B.1', 2, true), row('B.2', 2, true), row('B.3', 2), row('B.3.1', 3, true)],
    ...[row('B.4', 2, true), row('C', 1, true)],
  ]
  const codes = groupsOf(table).map(({ section, head, lines }) => [
    section?.criterion.code,
    head.criterion.code,
    lines.map(({ criterion }) => criterion.code).join(' '),
  ])
  assert.deepEqual(codes, [
    ['A', 'A.1', 'A.1 A.1.1'],
    [undefined, 'A.2', 'A.2 A.2.1'],
    ['B', 'B', 'B.1 B.2'],
    [undefined, 'B.3', 'B.3 B.3.1'],
    [undefined, 'B', 'B.4'],
    [undefined, 'C', 'C'],
  ])
})
