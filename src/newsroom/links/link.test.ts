import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { afterLook, type Judged, type Look, lookFrom } from './link.ts'

const fresh: Judged = { state: 'new', failedFirstOn: null, reason: null, status: null }
const fails: Look = { kind: 'fails', reason: 'missing', status: 404 }
const works: Look = { kind: 'works', status: 200 }
const nights = (...looks: readonly (readonly [string, Look])[]) =>
  looks.reduce<Judged>((known, [night, look]) => afterLook(known, look, night), fresh)

test('one bad night is a doubt, two different ones are a broken link', () => {
  assert.equal(nights(['2023-09-20', fails]).state, 'doubtful')
  assert.equal(nights(['2023-09-20', fails], ['2023-09-20', fails]).state, 'doubtful')
  const broken = nights(['2023-09-20', fails], ['2023-09-21', fails])
  assert.deepEqual([broken.state, broken.failedFirstOn], ['broken', '2023-09-20'])
})

test('a good night between two bad ones begins the count anew', () => {
  const known = nights(['2023-09-20', fails], ['2023-09-21', works], ['2023-09-22', fails])
  assert.deepEqual([known.state, known.failedFirstOn], ['doubtful', '2023-09-22'])
})

test('whatever was seen: broken only after two bad nights with no good one between, and undecided changes nothing', () => {
  const look = fc.constantFrom<Look>(works, fails, { kind: 'undecided', status: 403 })
  const night = fc.integer({ min: 1, max: 9 }).map((day) => `2023-09-0${day}`)
  fc.assert(
    fc.property(fc.array(fc.tuple(night, look)), (looks) => {
      const sorted = looks.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      const { state, failedFirstOn } = nights(...sorted)
      const since = sorted.slice(sorted.findLastIndex(([, { kind }]) => kind === 'works') + 1)
      const bad = [...new Set(since.filter(([, { kind }]) => kind === 'fails').map(([at]) => at))]
      assert.equal(state === 'broken', bad.length >= 2)
      assert.equal(failedFirstOn, bad[0] ?? null)
    }),
  )
})

test('an answer that is no, and one that only asks who comes, are told apart', () => {
  const kindOf = (status: number) => lookFrom(status).kind
  assert.deepEqual([200, 204, 304].map(kindOf), ['works', 'works', 'works'])
  assert.deepEqual([404, 410, 400, 500, 503].map(kindOf), ['fails', 'fails', 'fails', 'fails', 'fails'])
  assert.deepEqual([401, 403, 429, 451].map(kindOf), ['undecided', 'undecided', 'undecided', 'undecided'])
})
