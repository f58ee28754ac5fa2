import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assignmentMoves, assignmentStates } from './work/assignment.ts'

test('the README prints the moves of an assignment as the code makes them', () => {
  const rows = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const printed = (state: string) =>
    rows
      .find((row) => row[1] === state)?.[2]
      ?.split(', ')
      .filter(Boolean)
      .sort()
  for (const state of assignmentStates)
    assert.deepEqual(printed(state), Object.values(assignmentMoves[state]).sort(), state)
})
