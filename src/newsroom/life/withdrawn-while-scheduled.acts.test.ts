import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { did } from '../../../test/support/newsroom-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { storySubject } from '../story.ts'
import { approveEdition } from './approve-edition.ts'
import { publishDue } from './publish-due.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { startCorrection } from './start-correction.ts'
import { submitEdition } from './submit-edition.ts'
import { withdrawEdition } from './withdraw-edition.ts'

test('a correction set to go out does not bring a withdrawn story back by itself, and its desk says why', async (t) => {
  const { db, deps, desk, edition, editor, published, world, writer } = await deskScene(t)
  const { storyId } = await published()
  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  const { revision, title, summary, body } = await edition(editionId)
  const words = { title, summary: `${summary} Sửa.`, body, transcript: '', correctionNote: 'Sửa giờ.' }
  const now = { editionId, ...did(await saveDraft(deps, writer, { editionId, revision, ...words })) }
  did(await submitEdition(deps, writer, now))
  did(await approveEdition(deps, editor, now))
  did(await scheduleEdition(deps, editor, { editionId, at: '2023-09-20T05:00:00Z' }))
  for (let i = 0; i < 2; i++)
    did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Hết hiệu lực.' }))
  world.clock.moveTo('2023-09-20T12:00')
  await publishDue(deps)
  const { state, scheduledFor } = await edition(editionId)
  assert.deepEqual([state, scheduledFor], ['approved', null])
  const lines = await historyOf(db, storySubject(storyId))
  assert.equal(lines.filter(({ action }) => action === 'story.unscheduled').length, 1)
  assert.match(await desk(editionId, editor), /Bài đã gỡ khỏi cổng\. Bản này không tự đăng/)
})
