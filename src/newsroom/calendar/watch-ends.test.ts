import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPageCache } from '../../platform/http/page-cache.ts'
import { eventsAhead, watchEnds } from './watch-ends.ts'

const at = (time: string) => `2023-09-20T${time}:00+07:00`
const now = Temporal.Instant.from(at('08:00'))
const page = (key: string, tags: readonly string[]) => ({ key, tags, html: key, headers: [], begun: 0 })

test('pages that say what comes next are dropped when the first of it is over, and no others', () => {
  const cache = createPageCache()
  for (const [key, tag] of [
    ['/', eventsAhead],
    ['/tin-tuc', 'list:all'],
  ] as const)
    cache.keep(page(key, [tag]))
  const waiting: [() => void, number][] = []
  const watch = watchEnds(cache, (work, wait) => {
    waiting.push([work, wait])
    return { unref: () => {} }
  })
  watch([{ endsAt: at('11:00') }, { endsAt: at('09:30') }], now)
  assert.deepEqual(
    waiting.map(([, wait]) => wait),
    [90 * 60_000],
  )
  assert.equal(cache.size, 2)
  waiting[0]![0]()
  assert.equal(cache.size, 1)
})

test('where nothing comes next nothing is waited for', () => {
  const watch = watchEnds({ drop: () => assert.fail() }, () => assert.fail())
  watch([], now)
})
