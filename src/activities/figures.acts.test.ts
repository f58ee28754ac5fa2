import assert from 'node:assert/strict'
import { test } from 'node:test'
import { activityScene } from '../../test/support/activity-scene.ts'
import { fileOf, photoWithPosition } from '../../test/support/sample-files.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { returnActivity } from './return-activity.ts'
import { activitiesOfAssignment, evidenceCounts, recentOf, weeklyCounts } from './store-figures.ts'
import { verifyActivity } from './verify-activity.ts'

test('the weeks of a year add up to its activities; what was sent back does not count', async (t) => {
  const { deps, entry, input, log, programmeOfficer, agencyId } = await activityScene(t)
  const on = (day: string) => log({ entry: { ...entry, doneFrom: day, doneTo: day } })
  const [verified, , returned] = [
    await on('2023-09-14'),
    await on('2023-09-15'),
    await on('2023-09-15'),
    await on('2023-01-01'),
  ]
  await verifyActivity(deps, programmeOfficer, { activityId: verified, version: 1 })
  await returnActivity(deps, programmeOfficer, { activityId: returned, version: 1, reason: 'Thiếu ảnh' })
  const weeks = await weeklyCounts(deps.db, { year: 2023, agencyId })
  assert.equal(weeks.length, 52)
  assert.deepEqual(
    weeks.filter(({ done }) => done > 0),
    [
      { week: 1, done: 1, verified: 0 },
      { week: 37, done: 2, verified: 1 },
    ],
  )
  assert.equal(input().entry.agencyId, agencyId)
  const served = await weeklyCounts(deps.db, { year: 2023, assignmentIds: [37] })
  assert.equal(
    served.reduce((sum, { done }) => sum + done, 0),
    3,
  )
  assert.ok(
    (await weeklyCounts(deps.db, { year: 2023, assignmentIds: [38] })).every(({ done }) => done === 0),
  )
})

test('a task is proved by the activities that serve it, each file counted once', async (t) => {
  const { deps, officer, log, entry } = await activityScene(t)
  const sent = { uploads: [fileOf('a.jpg', await photoWithPosition())], keptBefore: [] }
  const { files } = await gatherEvidence(deps, officer, sent)
  await log({ files })
  await log({ files })
  await log({ entry: { ...entry, assignmentIds: [38] } })
  const counts = await evidenceCounts(deps.db, [1037, 1038, 1039])
  assert.deepEqual(
    [...counts],
    [
      [1037, { activities: 2, files: 1 }],
      [1038, { activities: 1, files: 0 }],
    ],
  )
  assert.equal((await activitiesOfAssignment(deps.db, 37)).length, 2)
})

test('an agency’s newest activities come first', async (t) => {
  const { deps, log, entry, agencyId } = await activityScene(t)
  for (const day of ['2023-09-10', '2023-09-14', '2023-09-12'])
    await log({ entry: { ...entry, doneFrom: day, doneTo: day } })
  const days = (await recentOf(deps.db, agencyId, 2)).map(({ doneFrom }) => doneFrom)
  assert.deepEqual(days, ['2023-09-14', '2023-09-12'])
})
