import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import { openSeriesOf } from './open-series.ts'
import type { Rhythm } from './rhythm.ts'
import { changeSeries, saveSeries } from './save-series.ts'
import { logSeriesDays, markDaysNotHeld } from './settle-days.ts'

const mondaysAndThursdays: Rhythm = { kind: 'weekly', weekdays: [1, 4], every: 1 }
const today = '2023-09-20'

test('a series asks of each day, logs those that were held once, and keeps why others were not', async (t) => {
  const { world, deps, officer, log, count, agencyId } = await activityScene(t)
  const activityId = await log({})
  const input = {
    clientKey: randomUUID(),
    activityId,
    name: 'Phát thanh thứ hai, thứ năm',
    rhythm: mondaysAndThursdays,
    fromDay: '2023-09-04',
  }
  const open = async () => (await openSeriesOf(world.db, agencyId, today)).map((one) => one.open)
  const saved = await saveSeries(deps, officer, input)
  assert.ok(saved.ok)
  const seriesId = saved.value
  assert.deepEqual(await saveSeries(deps, officer, input), saved, 'sent twice it is one series')
  assert.deepEqual(await open(), [['2023-09-04', '2023-09-07', '2023-09-11', '2023-09-14', '2023-09-18']])

  const tuesday = await logSeriesDays(deps, officer, { seriesId, days: ['2023-09-18', '2023-09-19'] })
  assert.ok(!tuesday.ok && 'issues' in tuesday && tuesday.issues[0]?.field === 'day')
  assert.match(tuesday.issues[0].text.vi, /19\/09\/2023 không thuộc lịch này/)
  const days = ['2023-09-14', '2023-09-18']
  const links = ['https://ninhthuan.gov.vn/so-phat-thanh']
  const both = await Promise.all(
    [1, 2].map(() => logSeriesDays(deps, officer, { seriesId, days, links, reach: 600 })),
  )
  assert.deepEqual(both.map((one) => one.ok && one.value).sort(), [0, 2], 'once')
  const inSeries = world.db.selectFrom('activities.activity').where('seriesId', '=', seriesId)
  assert.deepEqual(
    await inSeries.select(['reach', 'reachCounted']).execute(),
    Array(2).fill({ reach: 600, reachCounted: 'estimate' }),
    'each day has the number, counted as listeners usually are',
  )
  const proof = world.db
    .selectFrom('activities.evidence')
    .where('url', '=', links[0] ?? '')
    .select('activityId')
  assert.equal((await proof.execute()).length, 2, 'and the evidence')
  assert.equal(await count(), 3)
  const silent = await markDaysNotHeld(deps, officer, { seriesId, days: ['2023-09-04'], reason: ' ' })
  assert.ok(!silent.ok && 'issues' in silent && silent.issues[0]?.field === 'reason')
  const marked = await markDaysNotHeld(deps, officer, {
    seriesId,
    days: ['2023-09-04', '2023-09-14'],
    reason: 'Nghỉ Quốc khánh',
  })
  assert.deepEqual(marked, { ok: true, value: 1 })
  assert.deepEqual(await open(), [['2023-09-07', '2023-09-11']])

  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  assert.ok(!(await logSeriesDays(deps, neighbour, { seriesId, days: ['2023-09-07'] })).ok)
  assert.ok(!(await saveSeries(deps, neighbour, { ...input, clientKey: randomUUID() })).ok)

  const change = { seriesId, version: 1, fromDay: '2023-09-14', rhythm: null }
  const early = await changeSeries(deps, officer, change)
  assert.ok(
    !early.ok && 'issues' in early && early.issues[0]?.field === 'fromDay',
    'what was logged stays in it',
  )
  const friday: Rhythm = { kind: 'weekly', weekdays: [5], every: 1 }
  const next = await changeSeries(deps, officer, { ...change, fromDay: '2023-09-19', rhythm: friday })
  assert.ok(next.ok && next.value !== seriesId)
  assert.ok(
    !(await changeSeries(deps, officer, { ...change, fromDay: '2023-09-19' })).ok,
    'it has changed meanwhile',
  )
  world.clock.moveTo('2023-09-25')
  const later = await openSeriesOf(world.db, agencyId, '2023-09-25')
  assert.deepEqual(
    later.map((one) => one.open),
    [['2023-09-22'], ['2023-09-07', '2023-09-11']],
  )
})
