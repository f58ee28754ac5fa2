import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commune, did, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { bodyOf } from '../body/from-lines.ts'
import { storySubject } from '../story.ts'
import { approveEdition } from './approve-edition.ts'
import { discardEdition } from './discard-edition.ts'
import { noteDraftOpen } from './note-draft-open.ts'
import { publishEdition } from './publish-edition.ts'
import { restoreVersion } from './restore-version.ts'
import { returnEdition } from './return-edition.ts'
import { saveDraft } from './save-draft.ts'
import { startStory } from './start-story.ts'
import { loadEdition } from './store.ts'
import { versionsOf } from './store-versions.ts'
import { submitEdition } from './submit-edition.ts'
import { takeBackEdition } from './take-back-edition.ts'

const words = (title: string, line = 'Nội dung.') => ({
  title,
  summary: 'Tóm tắt.',
  body: bodyOf([line]),
  transcript: '',
})

test('a commune’s story is submitted, returned with a reason, mended, approved by another and out', async (t) => {
  const { deps, db, writer, districtEditor, edition, draft } = await newsroomScene(t)
  const { editionId, storyId, revision } = await draft()
  did(await submitEdition(deps, writer, { editionId, revision }))
  did(await returnEdition(deps, districtEditor, { editionId, reason: 'Nêu rõ mức lệ phí.' }))
  assert.equal((await edition(editionId)).returnReason, 'Nêu rõ mức lệ phí.')
  const saved = did(await saveDraft(deps, writer, { editionId, revision, ...words('Hướng dẫn mới') }))
  did(await submitEdition(deps, writer, { editionId, revision: saved.revision }))
  did(await approveEdition(deps, districtEditor, { editionId, revision: saved.revision }))
  did(await publishEdition(deps, districtEditor, { editionId }))
  const live = await edition(editionId)
  assert.deepEqual(
    [live.state, live.publishedBy, live.approvedBy],
    ['published', districtEditor.userId, districtEditor.userId],
  )
  assert.deepEqual(
    (await historyOf(db, storySubject(storyId))).map(({ action }) => action),
    [
      'story.published',
      'story.approved',
      'story.submitted',
      'story.returned',
      'story.submitted',
      'story.facts-changed',
      'story.started',
    ],
  )
})

test('what is published is announced with its ids, and the pages on which it stands are named', async (t) => {
  const { db, published } = await newsroomScene(t)
  const { storyId, editionId } = await published()
  const events = await db
    .selectFrom('platform.outbox')
    .select(['type', 'payload'])
    .where('type', '=', 'story.published')
    .execute()
  assert.deepEqual(events, [
    { type: 'story.published', payload: { storyId, editionId, lang: 'vi', version: 1 } },
  ])
})

test('approved and published twice at once, as a form sent twice is, it is out once and neither sending fails', async (t) => {
  const { deps, db, editor, submitted } = await newsroomScene(t)
  const made = await submitted()
  const both = async () => {
    did(await approveEdition(deps, editor, made))
    did(await publishEdition(deps, editor, made))
  }
  await both()
  await both()
  const lines = await historyOf(db, storySubject(made.storyId))
  const of = (action: string) => lines.filter((line) => line.action === action).length
  assert.deepEqual([of('story.approved'), of('story.published')], [1, 1])
})

test('who submitted or wrote last neither approves, returns nor publishes', async (t) => {
  const { deps, chief, editor, ids, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft({ by: editor, agencyId: ids.portal })
  did(await submitEdition(deps, editor, { editionId, revision }))
  for (const refused of [
    await approveEdition(deps, editor, { editionId, revision }),
    await returnEdition(deps, editor, { editionId, reason: 'x' }),
    await publishEdition(deps, editor, { editionId }),
  ])
    assert.match(refusalOf(refused), /Cần một người khác duyệt/)
  did(await approveEdition(deps, chief, { editionId, revision }))
  assert.match(refusalOf(await publishEdition(deps, editor, { editionId })), /người khác/)
})

test('a board’s member who mends a text is no longer its second pair of eyes', async (t) => {
  const { deps, chief, districtEditor, editor, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  const saved = did(await saveDraft(deps, editor, { editionId, revision, ...words('Sửa câu chữ') }))
  did(await submitEdition(deps, writer, { editionId, revision: saved.revision }))
  const input = { editionId, revision: saved.revision }
  assert.match(refusalOf(await approveEdition(deps, editor, input)), /sửa bản này lần cuối/)
  did(await approveEdition(deps, chief, input))
  did(await publishEdition(deps, districtEditor, input))
})

test('a writer who sees a text but sits on no board is told so', async (t) => {
  const { deps, world, submitted } = await newsroomScene(t)
  const { editionId, revision } = await submitted()
  const colleague = await world.actor('unit_officer', commune)
  assert.match(refusalOf(await approveEdition(deps, colleague, { editionId, revision })), /Ban Biên tập/)
})

test('a stranger finds nothing, whatever they try', async (t) => {
  const { deps, stranger, submitted } = await newsroomScene(t)
  const { editionId, revision } = await submitted()
  assert.equal(await loadEdition(deps, stranger, editionId), undefined)
  for (const answer of [
    await saveDraft(deps, stranger, { editionId, revision, ...words('x') }),
    await submitEdition(deps, stranger, { editionId, revision }),
    await takeBackEdition(deps, stranger, { editionId }),
    await returnEdition(deps, stranger, { editionId, reason: 'x' }),
    await approveEdition(deps, stranger, { editionId, revision }),
    await publishEdition(deps, stranger, { editionId }),
    await discardEdition(deps, stranger, { editionId }),
    await noteDraftOpen(deps, stranger, editionId),
    await restoreVersion(deps, stranger, { editionId, revision: 1, from: revision }),
  ])
    assert.ok(isNotFound(answer))
})

test('nobody starts a story for an agency that is not theirs', async (t) => {
  const { deps, ids, stranger } = await newsroomScene(t)
  const start = { agencyId: ids.commune, kind: 'news', lang: 'vi', title: 'Tin' } as const
  assert.ok(isNotFound(await startStory(deps, stranger, start)))
})

test('a start sent twice is one story; another with the same title gets an address of its own', async (t) => {
  const { deps, db, ids, world, writer } = await newsroomScene(t)
  const start = { agencyId: ids.commune, kind: 'news', lang: 'vi', title: 'Họp dân' } as const
  const both = await Promise.all([startStory(deps, writer, start), startStory(deps, writer, start)])
  assert.deepEqual(did(both[0]), did(both[1]))
  world.clock.moveTo('2023-09-21')
  did(await startStory(deps, writer, start))
  const slugs = await db.selectFrom('newsroom.story').select('slug').orderBy('id').execute()
  assert.deepEqual(
    slugs.map(({ slug }) => slug),
    ['hop-dan', 'hop-dan-2'],
  )
})

test('the second of two who save from the same revision is told who and when, and nothing is overwritten', async (t) => {
  const { deps, editor, edition, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  did(await saveDraft(deps, editor, { editionId, revision, ...words('Của biên tập viên') }))
  const late = await saveDraft(deps, writer, { editionId, revision, ...words('Của người viết') })
  assert.ok(!late.ok)
  assert.equal(late.issues[0]?.field, 'revision')
  assert.match(late.issues[0]?.text.vi ?? '', /editor so-noi-vu đã lưu bản này lúc 20\/09\/2023 08:00/)
  assert.equal((await edition(editionId)).title, 'Của biên tập viên')
})

test('of two saves at the very same moment one is kept and the other told', async (t) => {
  const { deps, editor, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  const answers = await Promise.all([
    saveDraft(deps, editor, { editionId, revision, ...words('Một') }),
    saveDraft(deps, writer, { editionId, revision, ...words('Hai') }),
  ])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

test('a save sent again changes nothing', async (t) => {
  const { deps, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  const save = { editionId, revision, ...words('Tin mới') }
  const first = did(await saveDraft(deps, writer, save))
  assert.deepEqual(did(await saveDraft(deps, writer, save)), first)
})

test('what waits for review is not written in; taken back it is', async (t) => {
  const { deps, editor, writer, submitted } = await newsroomScene(t)
  const { editionId, revision } = await submitted()
  const save = { editionId, revision, ...words('Sửa lén') }
  assert.match(refusalOf(await saveDraft(deps, writer, save)), /Lấy lại bản để sửa/)
  assert.match(refusalOf(await takeBackEdition(deps, editor, { editionId })), /người viết của đơn vị/)
  did(await takeBackEdition(deps, writer, { editionId }))
  did(await saveDraft(deps, writer, save))
})

test('nobody approves words they have not read', async (t) => {
  const { deps, editor, writer, submitted } = await newsroomScene(t)
  const { editionId, revision } = await submitted()
  did(await takeBackEdition(deps, writer, { editionId }))
  const saved = did(await saveDraft(deps, writer, { editionId, revision, ...words('Khác') }))
  did(await submitEdition(deps, writer, { editionId, revision: saved.revision }))
  assert.match(refusalOf(await approveEdition(deps, editor, { editionId, revision })), /Đọc lại bản mới nhất/)
})

test('an empty text is not submitted, a text with reasons against it is, but not approved', async (t) => {
  const { deps, ids, editor, writer } = await newsroomScene(t)
  const start = { agencyId: ids.commune, kind: 'news', lang: 'vi', title: 'Tin' } as const
  const { editionId } = did(await startStory(deps, writer, start))
  assert.match(refusalOf(await submitEdition(deps, writer, { editionId, revision: 1 })), /Soạn nội dung/)
  const { revision } = did(
    await saveDraft(deps, writer, { editionId, revision: 1, ...words('Tin', 'Bộ phận giải quyết TTHC.') }),
  )
  did(await submitEdition(deps, writer, { editionId, revision }))
  assert.match(refusalOf(await approveEdition(deps, editor, { editionId, revision })), /Còn 4 lý do/)
})

test('the steps sent again by the same person are answered as done and leave one line each', async (t) => {
  const { deps, db, editor, writer, draft } = await newsroomScene(t)
  const { storyId, ...input } = await draft()
  for (let i = 0; i < 2; i++) did(await submitEdition(deps, writer, input))
  for (let i = 0; i < 2; i++) did(await approveEdition(deps, editor, input))
  for (let i = 0; i < 2; i++) did(await publishEdition(deps, editor, input))
  const actions = (await historyOf(db, storySubject(storyId))).map(({ action }) => action)
  for (const action of ['story.submitted', 'story.approved', 'story.published'])
    assert.equal(actions.filter((one) => one === action).length, 1, action)
})

test('of two who publish at once one does', async (t) => {
  const { deps, db, chief, editor, approved } = await newsroomScene(t)
  const { storyId, ...input } = await approved()
  const answers = await Promise.all([publishEdition(deps, chief, input), publishEdition(deps, editor, input)])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
  const lines = await historyOf(db, storySubject(storyId))
  assert.equal(lines.filter(({ action }) => action === 'story.published').length, 1)
})

test('versions are kept when another person saves, after a pause, at submission and publication', async (t) => {
  const { deps, db, edition, editor, world, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  did(await saveDraft(deps, editor, { editionId, revision, ...words('Hai') }))
  did(await saveDraft(deps, editor, { editionId, revision: 3, ...words('Ba') }))
  world.clock.moveTo('2023-09-20T08:10')
  did(await saveDraft(deps, editor, { editionId, revision: 4, ...words('Bốn') }))
  did(await submitEdition(deps, writer, { editionId, revision: 5 }))
  const versions = await versionsOf(db, await edition(editionId))
  assert.deepEqual(
    versions.map(({ revision, why }) => [revision, why]),
    [
      [5, 'now'],
      [4, 'pause'],
      [2, 'other_person'],
    ],
  )
})

test('a version comes back as a new revision and what stood before it is kept', async (t) => {
  const { deps, db, edition, editor, writer, draft } = await newsroomScene(t)
  const { editionId, revision } = await draft()
  did(await saveDraft(deps, editor, { editionId, revision, ...words('Bản sau') }))
  const restore = { editionId, revision, from: 3 }
  assert.deepEqual(did(await restoreVersion(deps, writer, restore)), { revision: 4 })
  assert.deepEqual(did(await restoreVersion(deps, writer, restore)), { revision: 4 })
  const now = await edition(editionId)
  assert.equal(now.title, 'Xã Phước Đại hướng dẫn nộp hồ sơ trực tuyến')
  const kept = await versionsOf(db, now)
  assert.ok(kept.some(({ revision, why }) => revision === 3 && why === 'restored'))
  assert.match(
    refusalOf(await restoreVersion(deps, writer, { editionId, revision: 77, from: 4 })),
    /Không còn/,
  )
})

test('two who have a draft open are told of each other for a minute', async (t) => {
  const { deps, editor, world, writer, draft } = await newsroomScene(t)
  const { editionId } = await draft()
  assert.deepEqual(did(await noteDraftOpen(deps, writer, editionId)).others, [])
  const { others } = did(await noteDraftOpen(deps, editor, editionId))
  assert.deepEqual(
    others.map(({ name }) => name),
    ['unit_officer ubnd-xa-phuoc-dai'],
  )
  world.clock.moveTo('2023-09-20T08:02')
  assert.deepEqual(did(await noteDraftOpen(deps, editor, editionId)).others, [])
})

test('a draft is thrown away by its writers while it never went out, and its story with it', async (t) => {
  const { deps, db, editor, writer, draft, published } = await newsroomScene(t)
  const out = await published({ title: 'Đã đăng' })
  assert.match(refusalOf(await discardEdition(deps, writer, out)), /Bản đã đăng không bỏ được/)
  const made = await draft({ title: 'Nháp' })
  assert.match(refusalOf(await discardEdition(deps, editor, made)), /người viết/)
  assert.deepEqual(did(await discardEdition(deps, writer, made)), { isStoryGone: true })
  const left = await db.selectFrom('newsroom.story').select('id').execute()
  assert.deepEqual(left, [{ id: out.storyId }])
})

test('of two who approve at once one does, and of one who approves and one who returns too', async (t) => {
  const { deps, chief, districtEditor, edition, editor, submitted } = await newsroomScene(t)
  const first = await submitted({ title: 'Một' })
  const answers = await Promise.all([approveEdition(deps, chief, first), approveEdition(deps, editor, first)])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
  const second = await submitted({ title: 'Hai' })
  await Promise.all([
    approveEdition(deps, chief, second),
    returnEdition(deps, districtEditor, { editionId: second.editionId, reason: 'Bổ sung' }),
  ])
  const { state, approvedBy, returnedBy } = await edition(second.editionId)
  assert.ok(state === 'returned' ? returnedBy && !approvedBy : state === 'approved' && approvedBy, state)
})
