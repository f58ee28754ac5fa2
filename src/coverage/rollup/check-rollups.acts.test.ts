import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../../test/support/activity-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { checkRollups } from './check-rollups.ts'
import { totals } from './figures.ts'
import { prepareCoverage } from './prepare-coverage.ts'
import { windowOf } from './window.ts'

test('a figure that went wrong is found at night, told and counted anew; what waits to be counted is not wrong', async (t) => {
  const { world, deps, log } = await activityScene(t)
  const { db } = world
  await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  await log()
  await world.settle()
  await log()
  assert.equal(await checkRollups(deps), 0)
  await world.settle()
  assert.equal(await checkRollups(deps), 0)

  await db.updateTable('coverage.cell').set({ done: 7 }).where('agencyId', '=', 0).execute()
  await db.updateTable('coverage.assignment').set({ firstDoneOn: '2023-01-01' }).execute()
  await db.deleteFrom('coverage.counted').where('agencyId', '>', 0).execute()
  assert.ok((await checkRollups(deps)) > 2)
  assert.equal(await checkRollups(deps), 0)
  assert.equal((await totals(db, { planId: null, window: windowOf(2023), scope: {} })).done, 2)
  const mails = await db.selectFrom('platform.mail').select(['recipient', 'body']).execute()
  assert.equal(mails.length, 1)
  assert.match(mails[0]!.body, /cell 0 0 /)
  assert.deepEqual(
    (await historyOf(db, 'coverage')).map(({ action }) => action),
    ['coverage.rebuilt'],
  )
})

test('a house that has never counted counts when it starts', async (t) => {
  const { world, deps, log } = await activityScene(t)
  await log()
  const done = async () => (await totals(world.db, { planId: null, window: windowOf(2023), scope: {} })).done
  assert.equal(await done(), 0)
  await prepareCoverage(deps)
  assert.equal(await done(), 1)
  await world.settle()
  assert.equal(await done(), 1)
})
