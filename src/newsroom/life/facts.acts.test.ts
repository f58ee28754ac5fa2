import assert from 'node:assert/strict'
import { test } from 'node:test'
import { did, newsroomScene, portal, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { storySubject } from '../story.ts'
import { acceptUpward } from './accept-upward.ts'
import { approveEdition } from './approve-edition.ts'
import { declineUpward } from './decline-upward.ts'
import { markReviewed } from './mark-reviewed.ts'
import { proposeUpward } from './propose-upward.ts'
import { publishEdition } from './publish-edition.ts'
import { remindReview } from './remind-review.ts'
import { saveFacts } from './save-facts.ts'
import { loadStory } from './store.ts'
import { storiesById } from './store-facts.ts'
import { redirectOf } from './store-gone.ts'
import { withdrawEdition } from './withdraw-edition.ts'

const whole = {
  kind: 'document',
  sectionKey: 'chi-dao',
  byline: '  Ban   Biên tập ',
  reviewOn: '2024-03-01',
  aboutPlan: '911-kh-ubnd-2023',
  reformAreas: ['thu_tuc', 'the_che', 'thu_tuc'],
  audiences: ['officials'],
  places: ['ubnd-xa-phuoc-dai'],
  programmes: ['pbgdpl'],
  tags: [{ key: '', name: 'Một cửa' }],
  document: {
    docType: 'Kế hoạch',
    number: '911/KH-UBND',
    issuedOn: '2023-03-15',
    issuer: 'UBND tỉnh',
    signer: 'Người ký (mẫu)',
    signerTitle: '',
    effectiveOn: null,
    expiresOn: null,
  },
  event: {
    startsAt: '2023-10-01T01:00:00.000Z',
    endsAt: '2023-10-01T04:00:00.000Z',
    isAllDay: false,
    place: 'Hội trường',
  },
  royaltyLines: [{ author: 'Tác giả', userId: null, genre: 'tin', coefficient: 1.5 }],
} as const

test('facts are kept as they were entered: tidy, without doubles, tags by their slug', async (t) => {
  const { deps, db, draft, writer } = await newsroomScene(t)
  const { storyId } = await draft()
  for (let i = 0; i < 2; i++) did(await saveFacts(deps, writer, { storyId, facts: whole }))
  const facts = (await storiesById(db, [storyId])).get(storyId)!
  assert.deepEqual(facts.reformAreas, ['the_che', 'thu_tuc'])
  assert.deepEqual([facts.byline, facts.kind], ['Ban Biên tập', 'document'])
  assert.deepEqual(facts.tags, [{ key: 'mot-cua', name: 'Một cửa' }])
  for (const part of ['document', 'event', 'royaltyLines', 'places', 'programmes'] as const)
    assert.deepEqual(facts[part], whole[part], part)
  const lines = await historyOf(db, storySubject(storyId))
  assert.equal(lines.filter(({ action }) => action === 'story.facts-changed').length, 2)

  did(await saveFacts(deps, writer, { storyId, facts: { document: null, event: null, tags: [] } }))
  const without = (await storiesById(db, [storyId])).get(storyId)!
  assert.deepEqual([without.document, without.event, without.tags], [null, null, []])
  assert.deepEqual(without.reformAreas, ['the_che', 'thu_tuc'])
})

test('facts that contradict themselves are refused beside their field', async (t) => {
  const { deps, draft, published, writer } = await newsroomScene(t)
  const taken = await published({ title: 'Đã có' })
  const { storyId } = await draft()
  const fieldOf = async (facts: object) => {
    const answer = await saveFacts(deps, writer, { storyId, facts })
    return answer.ok ? undefined : answer.issues[0]?.field
  }
  assert.equal(await fieldOf({ sectionKey: 'khong-co' }), 'sectionKey')
  assert.equal(await fieldOf({ slug: 'Có Dấu' }), 'slug')
  assert.equal(await fieldOf({ slug: 'da-co' }), 'slug')
  assert.equal(await fieldOf({ event: { ...whole.event, endsAt: '2023-09-30T01:00:00Z' } }), 'endsAt')
  assert.ok(taken.storyId > 0)
})

test('what readers see is changed by the board; a changed address leads on, and back again', async (t) => {
  const { deps, db, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published({ title: 'Tin cũ' })
  const slug = (to: string) => ({ storyId, facts: { slug: to } })
  assert.match(refusalOf(await saveFacts(deps, writer, slug('tin-moi'))), /Ban Biên tập sửa thông tin/)
  did(await saveFacts(deps, editor, slug('tin-moi')))
  assert.equal(await redirectOf(db, 'tin-cu'), '/tin-tuc/tin-moi')
  const events = await db
    .selectFrom('platform.outbox')
    .select('type')
    .where('type', '=', 'story.changed')
    .execute()
  assert.equal(events.length, 1)
  did(await saveFacts(deps, editor, slug('tin-cu')))
  assert.deepEqual(
    [await redirectOf(db, 'tin-cu'), await redirectOf(db, 'tin-moi')],
    [undefined, '/tin-tuc/tin-cu'],
  )
})

test('what waits or is approved keeps its facts from who wrote it, though on the board; another member changes them', async (t) => {
  const { deps, chief, editor, edition, ids, submitted, world } = await newsroomScene(t)
  const { storyId, editionId, revision } = await submitted({ by: editor, agencyId: ids.portal })
  const facts = { storyId, facts: { document: whole.document } }
  const refused = async () => refusalOf(await saveFacts(deps, editor, facts))
  assert.match(await refused(), /Rút bài về/)
  did(await approveEdition(deps, chief, { editionId, revision }))
  assert.match(await refused(), /Rút bài về/)
  did(await saveFacts(deps, chief, facts))
  did(await publishEdition(deps, await world.actor('editor', portal), { editionId }))
  assert.equal((await edition(editionId)).state, 'published')
})

test('a refused change takes no former address away', async (t) => {
  const { deps, db, editor, published } = await newsroomScene(t)
  const { storyId } = await published({ title: 'Tin cũ' })
  did(await saveFacts(deps, editor, { storyId, facts: { slug: 'tin-moi' } }))
  const facts = { slug: 'tin-cu', sectionKey: 'khong-co' }
  assert.match(refusalOf(await saveFacts(deps, editor, { storyId, facts })), /./)
  assert.equal(await redirectOf(db, 'tin-cu'), '/tin-tuc/tin-moi')
})

test('a former address of one story is not given to another', async (t) => {
  const { deps, draft, editor, published, writer } = await newsroomScene(t)
  const { storyId } = await published({ title: 'Tin cũ' })
  did(await saveFacts(deps, editor, { storyId, facts: { slug: 'tin-moi' } }))
  const other = await draft({ title: 'Tin cũ' })
  const story = await loadStory(deps, writer, other.storyId)
  assert.equal(story?.facts.slug, 'tin-cu-2')
  const take = { storyId: other.storyId, facts: { slug: 'tin-cu' } }
  assert.match(refusalOf(await saveFacts(deps, writer, take)), /đang dẫn tới bài khác/)
})

test('a story of a section is put forward, and taken up or left there by the portal’s board alone', async (t) => {
  const { deps, db, districtEditor, editor, published, stranger, writer } = await newsroomScene(t)
  const story = { storyId: (await published()).storyId }
  const width = async () => (await storiesById(db, [story.storyId])).get(story.storyId)?.provinceWide
  assert.equal(await width(), 'no')
  assert.ok(isNotFound(await proposeUpward(deps, stranger, story)))
  for (let i = 0; i < 2; i++) did(await proposeUpward(deps, writer, story))
  assert.match(refusalOf(await acceptUpward(deps, districtEditor, story)), /Ban Biên tập của cổng/)
  did(await declineUpward(deps, editor, { ...story, reason: 'Tin của riêng xã.' }))
  assert.equal(await width(), 'no')
  did(await proposeUpward(deps, writer, story))
  for (let i = 0; i < 2; i++) did(await acceptUpward(deps, editor, story))
  assert.equal(await width(), 'yes')
  assert.match(refusalOf(await proposeUpward(deps, writer, story)), /đã có trong danh sách/)
})

test('the portal’s own board writes for the whole province', async (t) => {
  const { db, editor, ids, draft } = await newsroomScene(t)
  const { storyId } = await draft({ by: editor, agencyId: ids.portal })
  assert.equal((await storiesById(db, [storyId])).get(storyId)?.provinceWide, 'yes')
})

test('editors are mailed once when a story is due for another look; a new day is told of anew', async (t) => {
  const { deps, db, districtEditor, editor, published, world } = await newsroomScene(t)
  const { storyId } = await published()
  did(await saveFacts(deps, editor, { storyId, facts: { reviewOn: '2023-10-02' } }))
  assert.equal(await remindReview(deps), 0)
  world.clock.moveTo('2023-10-02')
  assert.deepEqual([await remindReview(deps), await remindReview(deps)], [1, 0])
  const [mail] = await db.selectFrom('platform.mail').select(['recipient', 'subject', 'body']).execute()
  assert.equal(mail?.recipient, `${districtEditor.userId}@test.loa`)
  assert.match(mail?.body ?? '', /Xã Phước Đại hướng dẫn.*hạn 02\/10\/2023/)

  const look = (nextOn: string) => ({ storyId, nextOn })
  assert.match(refusalOf(await markReviewed(deps, districtEditor, look('2023-10-02'))), /sau hôm nay/)
  for (let i = 0; i < 2; i++) did(await markReviewed(deps, districtEditor, look('2024-04-01')))
  world.clock.moveTo('2024-04-01')
  assert.equal(await remindReview(deps), 1)
  did(await withdrawEdition(deps, editor, { storyId, lang: 'vi', reason: 'Hết hiệu lực.' }))
  await db.updateTable('newsroom.story').set({ reviewToldOn: null }).execute()
  assert.equal(await remindReview(deps), 0)
})

test('when an agency has ended, the board named for it and the portal’s go on caring for its stories', async (t) => {
  const { deps, db, ids, editor, published, world } = await newsroomScene(t)
  const { storyId } = await published()
  const heir = await world.agencyId('ubnd-huyen-ninh-son')
  await db
    .updateTable('newsroom.board')
    .set({ validTo: '2023-12-01' })
    .where('agencyId', '=', ids.commune)
    .execute()
  const row = { validTo: null, legalBasis: 'thử', publishesItself: false }
  await db
    .insertInto('newsroom.board')
    .values([
      { ...row, agencyId: ids.commune, submitsTo: heir, validFrom: '2023-12-01' },
      { ...row, agencyId: heir, submitsTo: ids.portal, validFrom: '2023-12-01', publishesItself: true },
    ])
    .execute()
  const heirEditor = await world.actor('editor', 'ubnd-huyen-ninh-son')
  const withdraw = { storyId, lang: 'vi', reason: 'Đơn vị đã sáp nhập.' } as const
  assert.ok(isNotFound(await withdrawEdition(deps, heirEditor, withdraw)))
  world.clock.moveTo('2023-12-01')
  assert.ok(await loadStory(deps, editor, storyId))
  did(await withdrawEdition(deps, heirEditor, withdraw))
})
