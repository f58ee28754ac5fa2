import assert from 'node:assert/strict'
import { test } from 'node:test'
import { viewsOn } from './sample-views.ts'

const published = Temporal.PlainDate.from('2023-09-04')
const on = (days: number, story = 1) => viewsOn(published.add({ days }), story, published).length
const sum = (from: number, to: number, story: number) =>
  Array.from({ length: to - from }, (_, at) => on(from + at, story)).reduce(
    (total, views) => total + views,
    0,
  )

test('a sample story is read most when it is new, and never before it is out', () => {
  assert.equal(on(-1), 0)
  for (const story of [1, 2, 3, 4, 5]) assert.ok(sum(0, 7, story) > 2 * sum(21, 28, story))
})

test('the same story is read the same in every sample world', () => {
  const day = published.add({ days: 3 })
  assert.deepEqual(viewsOn(day, 7, published), viewsOn(day, 7, published))
})

test('a sample reader reads a story once a day', () => {
  const readers = viewsOn(published, 3, published).map(({ reader }) => reader)
  assert.equal(new Set(readers).size, readers.length)
})
