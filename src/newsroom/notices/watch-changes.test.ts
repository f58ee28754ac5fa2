import assert from 'node:assert/strict'
import { test } from 'node:test'
import { watchChanges } from './watch-changes.ts'

const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

function scene() {
  let drops = 0
  const waiting: { work: () => void; milliseconds: number }[] = []
  const watch = watchChanges(
    () => drops++,
    (work, milliseconds) => {
      waiting.push({ work, milliseconds })
      return { unref: () => {} }
    },
  )
  return { watch, waiting, drops: () => drops }
}

test('pages are dropped at the moment, however many pages were made before it', () => {
  const { watch, waiting, drops } = scene()
  watch(at(90), at(60))
  watch(at(90), at(61))
  assert.deepEqual(
    waiting.map(({ milliseconds }) => milliseconds),
    [30_000],
  )
  waiting[0]!.work()
  assert.equal(drops(), 1)
})

test('a notice that was moved forward is waited for too', () => {
  const { watch, waiting } = scene()
  watch(at(90), at(60))
  watch(at(70), at(62))
  assert.equal(waiting.length, 2)
})

test('nothing ahead and a far day wait for nothing', () => {
  const { watch, waiting } = scene()
  watch(undefined, at(0))
  watch(at(86_400 * 40), at(0))
  assert.equal(waiting.length, 0)
})
