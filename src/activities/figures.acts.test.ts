import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../test/support/activity-scene.ts'
import { activitiesOfAssignment, recentOf } from './store-figures.ts'

test('an assignment shows every activity that serves it', async (t) => {
  const { deps, log, entry } = await activityScene(t)
  await log()
  await log()
  await log({ entry: { ...entry, assignmentIds: [38] } })
  assert.equal((await activitiesOfAssignment(deps.db, 37)).length, 2)
})

test('an agency’s newest activities come first', async (t) => {
  const { deps, log, entry, agencyId } = await activityScene(t)
  for (const day of ['2023-09-10', '2023-09-14', '2023-09-12'])
    await log({ entry: { ...entry, doneFrom: day, doneTo: day } })
  const days = (await recentOf(deps.db, agencyId, 2)).map(({ doneFrom }) => doneFrom)
  assert.deepEqual(days, ['2023-09-14', '2023-09-12'])
})
