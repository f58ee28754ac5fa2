import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plan, task, theme } from '../../../test/support/plans.ts'
import { blockAnchor, linksOfBlocks } from './source-links.ts'

test('a passage of the document leads to everything that was understood from it', () => {
  const given = plan([task(7, { number: '3', sources: ['t1.r4', 't1.r4'] })], {
    themes: [{ ...theme(2, 'Cải cách thể chế'), sources: ['p9', 't1.r4'] }],
  })
  const links = linksOfBlocks(given)
  assert.deepEqual(links.get('t1.r4'), [
    { anchor: 'u-theme-2', kind: 'theme', label: '2' },
    { anchor: 'u-task-7', kind: 'task', label: '3' },
  ])
  assert.deepEqual(
    links.get('p9')?.map((link) => link.anchor),
    ['u-theme-2'],
  )
  assert.equal(blockAnchor('t1.r4'), 'b-t1.r4')
})
