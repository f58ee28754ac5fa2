import assert from 'node:assert/strict'
import { test } from 'node:test'
import { did, newsroomScene } from '../../../test/support/newsroom-scene.ts'
import { addComment } from '../reviewing/add-comment.ts'
import { forcePublishEdition } from './force-publish-edition.ts'
import { proposeUpward } from './propose-upward.ts'
import { returnEdition } from './return-edition.ts'
import { saveFacts } from './save-facts.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { type Queue, queueOf } from './store-queue.ts'

test('the queue has every step that somebody awaits, each in its place', async (t) => {
  const scene = await newsroomScene(t)
  const { deps, db, approved, chief, districtEditor, draft, editor, published, submitted, world, writer } =
    scene
  await draft({ title: 'Nháp' })
  const back = await submitted({ title: 'Trả lại' })
  did(await returnEdition(deps, editor, { editionId: back.editionId, reason: 'Bổ sung.' }))
  const waits = await submitted({ title: 'Chờ duyệt' })
  did(await addComment(deps, editor, { editionId: waits.editionId, text: 'Xem lại' }))
  await approved({ title: 'Đã duyệt' })
  const timed = await approved({ title: 'Hẹn giờ' })
  did(await scheduleEdition(deps, editor, { editionId: timed.editionId, at: '2023-09-21T01:00:00Z' }))
  const forced = await submitted({ title: 'Khẩn' })
  did(await forcePublishEdition(deps, chief, { editionId: forced.editionId, reason: 'Bão' }))
  const put = await published({ title: 'Đề nghị' })
  did(await proposeUpward(deps, writer, { storyId: put.storyId }))
  const old = await published({ title: 'Rà soát' })
  did(await saveFacts(deps, editor, { storyId: old.storyId, facts: { reviewOn: '2023-09-20' } }))
  const papers = await published({ title: 'Văn bản' })
  did(await saveFacts(deps, editor, { storyId: papers.storyId, facts: { document: aDocument } }))
  did(
    await saveFacts(deps, editor, {
      storyId: papers.storyId,
      facts: { document: { ...aDocument, number: '2/QĐ' } },
    }),
  )
  await published({ title: 'Không chờ ai' })

  const queue = await queueOf(db, editor, world.clock)
  const titles = (of: Queue, list: Exclude<keyof Queue, 'forMe'>) => of[list].map(({ title }) => title)
  const lists = [
    'toReview',
    'approved',
    'scheduled',
    'failed',
    'unratified',
    'documents',
    'proposed',
    'toLookAt',
  ] as const
  assert.deepEqual(
    lists.map((list) => titles(queue, list)),
    [['Chờ duyệt'], ['Đã duyệt'], ['Hẹn giờ'], [], ['Khẩn'], ['Văn bản'], ['Đề nghị'], ['Rà soát']],
  )
  assert.equal(queue.toReview[0]?.unsettledComments, 1)
  assert.deepEqual(titles(await queueOf(db, writer, world.clock), 'mine'), ['Nháp', 'Trả lại'])
  assert.deepEqual(titles(await queueOf(db, districtEditor, world.clock), 'mine'), [])
  const nobody = await queueOf(db, scene.stranger, world.clock)
  assert.ok(lists.every((list) => nobody[list].length === 0))
})

const aDocument = {
  ...{ docType: 'Quyết định', number: '1/QĐ', issuedOn: '2023-09-01', issuer: 'UBND xã' },
  ...{ signer: 'Người ký', signerTitle: '', effectiveOn: null, expiresOn: null },
}
