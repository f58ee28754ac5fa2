import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import { logDays } from './log-days.ts'

test('several days are logged as one activity each, all or none, and once however often they are sent', async (t) => {
  const { world, deps, officer, entry, announced, count } = await activityScene(t)
  const clientKey = randomUUID()
  const on = (days: readonly string[], change = {}) => ({
    clientKey,
    entries: days.map((day) => ({ ...entry, doneFrom: day, doneTo: day, ...change })),
    files: [],
    links: [],
  })
  const wrong = await logDays(deps, officer, on(['2023-09-18', '2023-09-21']))
  assert.deepEqual(!wrong.ok && 'issues' in wrong && wrong.issues.map(({ field }) => field), ['day'])
  assert.equal(await count(), 0)

  const sent = on(['2023-09-14', '2023-09-18'])
  const both = await Promise.all([logDays(deps, officer, sent), logDays(deps, officer, sent)])
  assert.deepEqual(both.map((one) => one.ok && one.value.logged).sort(), [0, 2])
  assert.equal(await count(), 2)

  const oneMore = await logDays(deps, officer, on(['2023-09-14', '2023-09-19']))
  assert.deepEqual(oneMore.ok && oneMore.value, { logged: 1, before: 1 })
  const other = await logDays(deps, officer, on(['2023-09-14'], { times: 9 }))
  assert.deepEqual(!other.ok && 'issues' in other && other.issues[0]?.field, 'clientKey')

  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  assert.ok(!(await logDays(deps, neighbour, on(['2023-09-15']))).ok)
  assert.equal(await count(), 3)
  const said = await announced('activity.many-logged')
  assert.deepEqual(
    said.map(({ served }) => (served as { assignmentIds: number[] }[]).map((one) => one.assignmentIds)),
    [[[37], [37]], [[37]]],
  )
})
