import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockAwaited } from '../../../test/support/lock-waits.ts'
import { did, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { fileOf, smallPdf } from '../../../test/support/sample-files.ts'
import { attachFiles } from '../files/attach-files.ts'
import { filesOf } from '../files/store.ts'
import { approveEdition } from './approve-edition.ts'
import { goingOutMark } from './going-out.ts'
import { publishEdition } from './publish-edition.ts'
import { saveDraft } from './save-draft.ts'
import { saveFacts } from './save-facts.ts'
import { scheduleEdition } from './schedule-edition.ts'
import { storiesById } from './store-facts.ts'
import { lockEdition, stepEdition } from './store-write.ts'
import { submitEdition } from './submit-edition.ts'

const byline = { byline: 'Người khác' }
const pdf = (name: string) => fileOf(`${name}.pdf`, smallPdf(name))

test('what was changed after the page was opened is neither submitted, approved, published nor scheduled', async (t) => {
  const { deps, chief, editor, draft, seenNow, writer } = await scene(t)
  const made = await draft()
  const old = await seenNow(made)
  did(await attachFiles(deps, writer, { editionId: made.editionId, uploads: [pdf('quyet-dinh')] }))
  assert.match(refusalOf(await submitEdition(deps, writer, { ...made, seen: old })), /sau khi ông\/bà mở/)
  const read = await seenNow(made)
  assert.notEqual(read, old)
  did(await submitEdition(deps, writer, { ...made, seen: read }))
  did(await saveFacts(deps, editor, { storyId: made.storyId, facts: byline }))
  assert.match(refusalOf(await approveEdition(deps, chief, { ...made, seen: read })), /thông tin của bài/)
  did(await approveEdition(deps, chief, { ...made, seen: await seenNow(made) }))
  const publication = { editionId: made.editionId, seen: read }
  assert.match(refusalOf(await publishEdition(deps, chief, publication)), /thông tin của bài/)
  const at = '2023-09-21T01:00:00Z'
  assert.match(refusalOf(await scheduleEdition(deps, chief, { ...publication, at })), /thông tin của bài/)
  did(await publishEdition(deps, chief, { ...publication, seen: await seenNow(made) }))
})

test('who changed the facts since submission lets nothing out, before it or after', async (t) => {
  const { deps, chief, editor, submitted } = await scene(t)
  const made = await submitted()
  did(await saveFacts(deps, editor, { storyId: made.storyId, facts: byline }))
  assert.match(refusalOf(await approveEdition(deps, editor, made)), /sửa thông tin của bài hoặc tệp/)
  did(await approveEdition(deps, chief, made))
  assert.match(refusalOf(await publishEdition(deps, editor, made)), /sửa thông tin của bài hoặc tệp/)
  did(await publishEdition(deps, chief, made))
})

test('who changed a file is no second pair of eyes, though the writer has saved the words since', async (t) => {
  const { deps, chief, districtEditor, draft, writer } = await scene(t)
  const made = await draft()
  did(await attachFiles(deps, districtEditor, { editionId: made.editionId, uploads: [pdf('quyet-dinh')] }))
  const words = { title: 'Tin sửa', summary: 'Tóm tắt.', body: made.body, transcript: '' }
  const { revision } = did(await saveDraft(deps, writer, { ...made, ...words }))
  const now = { editionId: made.editionId, revision }
  did(await submitEdition(deps, writer, now))
  assert.match(refusalOf(await approveEdition(deps, districtEditor, now)), /tệp đính kèm lần cuối/)
  did(await approveEdition(deps, chief, now))
})

test('facts of what goes out by itself stay as they were read', async (t) => {
  const { deps, chief, editor, approved } = await scene(t)
  const made = await approved()
  did(await scheduleEdition(deps, chief, { editionId: made.editionId, at: '2023-09-21T01:00:00Z' }))
  const change = { storyId: made.storyId, facts: byline }
  assert.match(refusalOf(await saveFacts(deps, editor, change)), /Bỏ hẹn giờ/)
})

test('a writer who changes the facts while the text is being submitted comes too late', async (t) => {
  const { deps, db, draft, writer } = await scene(t)
  const made = await draft()
  const saved = await db.transaction().execute(async (tx) => {
    await lockEdition(tx, made.editionId)
    const saving = saveFacts(deps, writer, { storyId: made.storyId, facts: byline })
    const first = await Promise.race([saving, lockAwaited(deps.db)])
    await stepEdition(tx, made.editionId, { state: 'submitted', submittedBy: writer.userId })
    return { first, saving }
  })
  assert.equal(saved.first, 'waits')
  assert.match(refusalOf(await saved.saving), /Ban Biên tập sửa thông tin/)
})

async function scene(t: Parameters<typeof newsroomScene>[0]) {
  const around = await newsroomScene(t)
  const seenNow = async ({ editionId, storyId }: { editionId: number; storyId: number }) => {
    const facts = (await storiesById(around.db, [storyId])).get(storyId)
    assert.ok(facts)
    const [edition, files] = [await around.edition(editionId), await filesOf(around.db, editionId)]
    return goingOutMark({ edition, facts, files })
  }
  const draft = async () => {
    const made = await around.draft()
    return { ...made, body: (await around.edition(made.editionId)).body }
  }
  return { ...around, draft, seenNow }
}
