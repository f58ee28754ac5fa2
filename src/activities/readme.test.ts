import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { activityMoves } from './activity.ts'

test('the README’s table of moves is the one the code has', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')
  for (const [move, { from, to }] of Object.entries(activityMoves))
    assert.match(readme, new RegExp(`\\| ${from.join(', ')} \\| ${move}[^|]*\\| ${to} \\|`), move)
})
