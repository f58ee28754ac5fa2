import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Block, blocksOf, moved, pinsOn, recounted } from './arrangement.ts'

const sections = [
  { key: 'chi-dao', onHome: 3 },
  { key: 'van-ban', onHome: 0 },
]

test('where nobody has arranged anything, the newest stories lead and the headings follow as the pack counts them', () => {
  assert.deepEqual(
    blocksOf([], sections).map(({ key, count }) => `${key} ${count}`),
    ['newest 5', 'documents 4', 'events 3', 'section:chi-dao 3', 'section:van-ban 0'],
  )
})

test('a heading that is gone leaves the page, a new one waits unseen at the end', () => {
  const arranged: Block[] = [
    { key: 'section:cu', count: 3 },
    { key: 'events', count: 2 },
  ]
  assert.deepEqual(
    blocksOf(arranged, sections).map(({ key, count }) => `${key} ${count}`),
    ['events 2', 'newest 0', 'documents 0', 'section:chi-dao 0', 'section:van-ban 0'],
  )
})

test('moving changes two neighbours and nothing else, and back again', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, 'up'), ['a', 'c', 'b'])
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 'up'), ['a', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b', 'c'], -1, 'down'), ['a', 'b', 'c'])
  const row = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(row, fc.nat(), (all, n) => {
      const at = n % (all.length - 1)
      const down = moved(all, at, 'down')
      assert.deepEqual([...down].sort(), [...all].sort())
      assert.deepEqual(moved(down, at + 1, 'up'), all)
    }),
  )
})

test('a count changes only what it names', () => {
  const blocks = blocksOf([], sections)
  const counts = recounted(blocks, { events: 0, 'section:khong-co': 4 })
  assert.deepEqual(
    counts.map(({ count }) => count),
    [5, 4, 0, 3, 0],
  )
})

test('a pinned story stands first to the end of its last day', () => {
  const pins = [
    { storyId: 1, until: '2023-09-20' },
    { storyId: 2, until: null },
  ]
  assert.equal(pinsOn(pins, '2023-09-20').length, 2)
  assert.deepEqual(
    pinsOn(pins, '2023-09-21').map(({ storyId }) => storyId),
    [2],
  )
})
