import assert from 'node:assert/strict'
import { test } from 'node:test'
import { did, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { storySubject } from '../story.ts'
import { approveEdition } from './approve-edition.ts'
import { forcePublishEdition } from './force-publish-edition.ts'
import { publishEdition } from './publish-edition.ts'
import { ratifyEdition } from './ratify-edition.ts'
import { saveDraft } from './save-draft.ts'
import { startCorrection } from './start-correction.ts'
import { startTranslation } from './start-translation.ts'
import { editionsOfStory } from './store.ts'
import { blockersOf } from './store-blockers.ts'
import { storiesById } from './store-facts.ts'
import { goneStory, redirectOf } from './store-gone.ts'
import { submitEdition } from './submit-edition.ts'
import { unpublishEdition } from './unpublish-edition.ts'
import { withdrawEdition } from './withdraw-edition.ts'

const slug = 'xa-phuoc-dai-huong-dan-nop-ho-so-truc-tuyen'

test('the head of a board puts a text out alone only with a reason, flagged until another has looked', async (t) => {
  const { deps, db, chief, districtEditor, edition, editor, ids, submitted } = await newsroomScene(t)
  const { editionId, storyId } = await submitted({ by: chief, agencyId: ids.portal })
  const force = (reason: string) => ({ editionId, reason })
  assert.match(refusalOf(await forcePublishEdition(deps, editor, force('Bão'))), /Trưởng Ban Biên tập/)
  assert.match(refusalOf(await forcePublishEdition(deps, chief, force(' '))), /Nêu lý do/)
  for (let i = 0; i < 2; i++) did(await forcePublishEdition(deps, chief, force('Tin bão khẩn cấp')))
  assert.equal((await edition(editionId)).forcedReason, 'Tin bão khẩn cấp')
  const [line, ...rest] = await historyOf(db, storySubject(storyId))
  assert.equal(line?.action, 'story.forced')
  assert.equal(line?.detail.reason, 'Tin bão khẩn cấp')
  assert.ok(!rest.some(({ action }) => action === 'story.forced'))

  assert.match(refusalOf(await ratifyEdition(deps, chief, { editionId })), /người khác/)
  assert.ok(isNotFound(await ratifyEdition(deps, districtEditor, { editionId })))
  for (let i = 0; i < 2; i++) did(await ratifyEdition(deps, editor, { editionId }))
  assert.equal((await edition(editionId)).ratifiedBy, editor.userId)
  assert.equal((await historyOf(db, storySubject(storyId)))[0]?.action, 'story.ratified')
})

test('who forced a text out cannot look for the second time themselves, even when another wrote it', async (t) => {
  const { deps, chief, submitted } = await newsroomScene(t)
  const { editionId } = await submitted()
  did(await forcePublishEdition(deps, chief, { editionId, reason: 'Khẩn' }))
  assert.match(refusalOf(await ratifyEdition(deps, chief, { editionId })), /người khác/)
})

test('what went out with two pairs of eyes needs no third', async (t) => {
  const { deps, chief, published } = await newsroomScene(t)
  const { editionId } = await published()
  assert.match(refusalOf(await ratifyEdition(deps, chief, { editionId })), /không chờ duyệt lại/)
})

test('an emergency gets round missing facts, which are written down, not round a missing text', async (t) => {
  const { deps, db, chief, draft } = await newsroomScene(t)
  const { editionId, storyId, revision } = await draft()
  await db.updateTable('newsroom.story').set({ sectionKey: null }).where('id', '=', storyId).execute()
  const empty = { title: 'Tin', summary: '', body: { type: 'doc', content: [] }, transcript: '' } as const
  const saved = did(await saveDraft(deps, chief, { editionId, revision, ...empty }))
  const force = { editionId, reason: 'Khẩn' }
  assert.match(refusalOf(await forcePublishEdition(deps, chief, force)), /Chưa có nội dung/)
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Bão' }] }],
  } as const
  did(await saveDraft(deps, chief, { editionId, ...empty, body, revision: saved.revision }))
  did(await forcePublishEdition(deps, chief, force))
  const standing = (await historyOf(db, storySubject(storyId)))[0]?.detail.standing as { vi: string }[]
  assert.deepEqual(
    standing.map(({ vi }) => vi),
    ['Chưa có tóm tắt', 'Chưa chọn chuyên mục'],
  )
})

test('a withdrawn story keeps its reason and day at its address; the board may, writers may not', async (t) => {
  const { deps, db, districtEditor, published, stranger, writer } = await newsroomScene(t)
  const { storyId } = await published()
  const withdraw = { storyId, lang: 'vi', reason: 'Sai đối tượng áp dụng.' } as const
  assert.ok(isNotFound(await withdrawEdition(deps, stranger, withdraw)))
  assert.match(refusalOf(await withdrawEdition(deps, writer, withdraw)), /Ban Biên tập/)
  assert.match(
    refusalOf(await withdrawEdition(deps, districtEditor, { ...withdraw, reason: '' })),
    /Nêu lý do/,
  )
  assert.equal(await goneStory(db, slug), undefined)
  for (let i = 0; i < 2; i++) did(await withdrawEdition(deps, districtEditor, withdraw))
  const gone = await goneStory(db, slug)
  assert.deepEqual([gone?.reason, gone?.withdrawnAt], ['Sai đối tượng áp dụng.', '2023-09-20T01:00:00.000Z'])
  const lines = await historyOf(db, storySubject(storyId))
  assert.equal(lines.filter(({ action }) => action === 'story.withdrawn').length, 1)
})

test('what went out by mistake is gone as if never there; its address stays taken and may lead elsewhere', async (t) => {
  const { deps, db, draft, editor, published } = await newsroomScene(t)
  const { storyId } = await published()
  const unpublish = { storyId, lang: 'vi', reason: 'Đăng nhầm bản nháp' } as const
  const bad = { ...unpublish, redirectTo: 'https://example.org' }
  assert.match(refusalOf(await unpublishEdition(deps, editor, bad)), /bắt đầu bằng dấu/)
  for (const own of [`/tin-tuc/${slug}`, `/en/thong-bao/${slug}?trang=2`])
    assert.match(
      refusalOf(await unpublishEdition(deps, editor, { ...unpublish, redirectTo: own })),
      /địa chỉ của chính bài/,
    )
  did(await unpublishEdition(deps, editor, { ...unpublish, redirectTo: '/tin-tuc/khac' }))
  assert.equal(await goneStory(db, slug), undefined)
  assert.equal((await storiesById(db, [storyId])).get(storyId)?.publishedAt, null)
  assert.equal(await redirectOf(db, slug), '/tin-tuc/khac')
  const again = await draft()
  assert.equal((await storiesById(db, [again.storyId])).get(again.storyId)?.slug, `${slug}-2`)
})

test('of withdrawing and taking back at once one happens', async (t) => {
  const { deps, chief, editor, published } = await newsroomScene(t)
  const { storyId } = await published()
  const input = { storyId, lang: 'vi', reason: 'Nhầm' } as const
  const answers = await Promise.all([
    withdrawEdition(deps, chief, input),
    unpublishEdition(deps, editor, input),
  ])
  assert.equal(answers.filter(({ ok }) => ok).length, 1)
})

test('a correction against a withdrawal at once: one edition at most is live, and both end well', async (t) => {
  const { deps, db, chief, districtEditor, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published()
  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  await correct(deps, writer, editionId)
  did(await approveEdition(deps, editor, { editionId, revision: 2 }))
  await Promise.all([
    publishEdition(deps, districtEditor, { editionId }),
    withdrawEdition(deps, chief, { storyId, lang: 'vi', reason: 'Sai' }),
  ])
  const editions = await editionsOfStory(db, storyId)
  assert.ok(editions.filter(({ state }) => state === 'published').length <= 1)
})

type Deps = Parameters<typeof saveDraft>[0]
type Actor = Parameters<typeof saveDraft>[1]

async function correct(deps: Deps, by: Actor, editionId: number, correctionNote = 'Sửa mức lệ phí.') {
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Đúng.' }] }],
  } as const
  const words = { title: 'Hướng dẫn (đã sửa)', summary: 'Tóm tắt.', body, transcript: '', correctionNote }
  did(await saveDraft(deps, by, { editionId, revision: 1, ...words }))
  did(await submitEdition(deps, by, { editionId, revision: 2 }))
}

test('a correction says what was wrong, and supersedes the text that readers had', async (t) => {
  const { deps, db, chief, edition, editor, published, writer } = await newsroomScene(t)
  const first = await published()
  const correction = { storyId: first.storyId, lang: 'vi' } as const
  const { editionId } = did(await startCorrection(deps, writer, correction))
  assert.deepEqual(did(await startCorrection(deps, writer, correction)), { editionId })
  assert.equal((await edition(editionId)).title, (await edition(first.editionId)).title)
  await correct(deps, writer, editionId, '')
  const approve = { editionId, revision: 2 }
  assert.match(refusalOf(await approveEdition(deps, editor, approve)), /Còn 1 lý do/)
  const forced = await forcePublishEdition(deps, chief, { editionId, reason: 'Khẩn' })
  assert.match(refusalOf(forced), /Chưa nêu nội dung đính chính/)
  await db
    .updateTable('newsroom.edition')
    .set({ correctionNote: 'Sửa lệ phí.' })
    .where('id', '=', editionId)
    .execute()
  did(await approveEdition(deps, editor, approve))
  did(await publishEdition(deps, editor, approve))
  assert.deepEqual(
    (await editionsOfStory(db, first.storyId)).map(({ version, state }) => [version, state]),
    [
      [2, 'published'],
      [1, 'superseded'],
    ],
  )
  assert.equal((await historyOf(db, storySubject(first.storyId)))[0]?.action, 'story.corrected')
})

test('a correction taken back as a mistake leaves readers what they had before', async (t) => {
  const { deps, db, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published()
  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  await correct(deps, writer, editionId)
  did(await approveEdition(deps, editor, { editionId, revision: 2 }))
  did(await publishEdition(deps, editor, { editionId }))
  const unpublish = { storyId, lang: 'vi', reason: 'Nhầm', redirectTo: '/tin-tuc/khac' } as const
  did(await unpublishEdition(deps, editor, unpublish))
  assert.deepEqual(
    (await editionsOfStory(db, storyId)).map(({ version, state }) => [version, state]),
    [
      [2, 'unpublished'],
      [1, 'published'],
    ],
  )
  assert.equal(await redirectOf(db, slug), undefined)
})

test('what was withdrawn does not come back because its correction was taken back', async (t) => {
  const { deps, db, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published()
  const next = async () => {
    const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
    await correct(deps, writer, editionId)
    did(await approveEdition(deps, editor, { editionId, revision: 2 }))
    did(await publishEdition(deps, editor, { editionId }))
  }
  await next()
  did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Sai' }))
  await next()
  did(await unpublishEdition(deps, editor, { storyId, lang: 'vi', reason: 'Nhầm' }))
  assert.deepEqual(
    (await editionsOfStory(db, storyId)).map(({ state }) => state),
    ['unpublished', 'withdrawn', 'superseded'],
  )
  assert.equal((await goneStory(db, slug))?.reason, 'Sai')
})

test('a correction begins with the files of what it corrects', async (t) => {
  const { deps, db, published, writer } = await newsroomScene(t)
  const { storyId, editionId } = await published()
  const sha256 = await deps.files.keep(Buffer.from('một tệp'))
  const keptAt = '2023-09-20T01:00:00Z'
  await db
    .insertInto('platform.file')
    .values({ sha256, size: 7, mediaType: 'text/plain', firstName: 'tep.txt', keptAt })
    .execute()
  const file = { editionId, position: 1, sha256, name: 'tep.txt', signature: 'none' }
  await db.insertInto('newsroom.attachment').values(file).execute()
  const correction = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  const files = await db
    .selectFrom('newsroom.attachment')
    .select('name')
    .where('editionId', '=', correction.editionId)
    .execute()
  assert.deepEqual(files, [{ name: 'tep.txt' }])
})

test('what was withdrawn comes back mended, with a note; what never was out has nothing to correct', async (t) => {
  const { deps, db, draft, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published()
  did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Sai' }))
  const { editionId } = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  await correct(deps, writer, editionId)
  did(await approveEdition(deps, editor, { editionId, revision: 2 }))
  did(await publishEdition(deps, editor, { editionId }))
  assert.equal(await goneStory(db, slug), undefined)
  const never = await draft({ title: 'Chưa đăng' })
  const refused = await startCorrection(deps, writer, { storyId: never.storyId, lang: 'en' })
  assert.match(refusalOf(refused), /chưa có bản nào đã đăng/)
})

test('a translation goes out by itself, and is told when the Vietnamese has changed since', async (t) => {
  const { deps, db, edition, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published()
  const { editionId } = did(await startTranslation(deps, writer, { storyId, lang: 'en' }))
  assert.match(refusalOf(await startTranslation(deps, writer, { storyId, lang: 'vi' })), /đã đăng/)
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Now.' }] }],
  } as const
  const words = { title: 'Filing online', summary: 'At home.', body, transcript: '' }
  did(await saveDraft(deps, writer, { editionId, revision: 1, ...words }))
  did(await submitEdition(deps, writer, { editionId, revision: 2 }))
  did(await approveEdition(deps, editor, { editionId, revision: 2 }))

  const correction = did(await startCorrection(deps, writer, { storyId, lang: 'vi' }))
  await correct(deps, writer, correction.editionId)
  did(await approveEdition(deps, editor, { editionId: correction.editionId, revision: 2 }))
  did(await publishEdition(deps, editor, { editionId: correction.editionId }))
  const facts = (await storiesById(db, [storyId])).get(storyId)!
  const { warnings } = await blockersOf(deps, await edition(editionId), facts)
  assert.deepEqual(
    warnings.map(({ key }) => key),
    ['translation_behind'],
  )
  did(await publishEdition(deps, editor, { editionId }))
  assert.equal((await edition(editionId)).state, 'published')
})
