import assert from 'node:assert/strict'
import { test } from 'node:test'
import { did, newsroomScene, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { historyOf } from '../../platform/history.ts'
import { isNotFound } from '../../platform/result.ts'
import { approveEdition } from '../life/approve-edition.ts'
import { discardEdition } from '../life/discard-edition.ts'
import { publishEdition } from '../life/publish-edition.ts'
import { blockersOf } from '../life/store-blockers.ts'
import { storiesById } from '../life/store-facts.ts'
import { storySubject } from '../story.ts'
import { addComment } from './add-comment.ts'
import { addGuestComment } from './add-guest-comment.ts'
import { endGuestLink } from './end-guest-link.ts'
import { makeGuestLink } from './make-guest-link.ts'
import { readAsGuest } from './read-as-guest.ts'
import { settleComment } from './settle-comment.ts'
import { commentsOf, guestLinksOf } from './store.ts'

test('a comment stands by its block and its revision until somebody settles it', async (t) => {
  const { deps, db, edition, editor, stranger, submitted, writer } = await newsroomScene(t)
  const { editionId, storyId } = await submitted()
  const comment = { editionId, block: 0, text: ' Nêu rõ mức lệ phí. ' }
  assert.ok(isNotFound(await addComment(deps, stranger, comment)))
  assert.match(refusalOf(await addComment(deps, editor, { editionId, text: ' ' })), /Nhập ý kiến/)
  const { commentId } = did(await addComment(deps, editor, comment))
  assert.deepEqual(did(await addComment(deps, editor, comment)), { commentId })
  const facts = (await storiesById(db, [storyId])).get(storyId)!
  const pointedOut = async () => (await blockersOf(deps, await edition(editionId), facts)).warnings
  assert.deepEqual(
    (await pointedOut()).map(({ text }) => text.vi),
    ['Còn 1 góp ý chưa xử lý'],
  )

  assert.ok(isNotFound(await settleComment(deps, stranger, { commentId })))
  for (let i = 0; i < 2; i++) did(await settleComment(deps, writer, { commentId }))
  const [said] = await commentsOf(db, editionId)
  assert.deepEqual(
    [said?.text, said?.block, said?.revision, said?.byName, said?.settledByName],
    ['Nêu rõ mức lệ phí.', 0, 2, 'editor so-noi-vu', 'unit_officer ubnd-xa-phuoc-dai'],
  )
  assert.deepEqual(await pointedOut(), [])
})

test('a guest reads and comments by the link, and is told nothing of what others say', async (t) => {
  const { deps, db, editor, submitted, writer } = await newsroomScene(t)
  const { editionId, storyId } = await submitted()
  const { token } = did(
    await makeGuestLink(deps, writer, { editionId, guest: 'Văn phòng UBND tỉnh', days: 3 }),
  )
  did(await addComment(deps, editor, { editionId, text: 'Chuyện nội bộ' }))
  for (let i = 0; i < 2; i++)
    did(await addGuestComment(deps, { token, block: 0, text: 'Thêm số điện thoại.' }))
  const sight = await readAsGuest(deps, token)
  assert.equal(sight?.link.guest, 'Văn phòng UBND tỉnh')
  assert.deepEqual(
    sight?.comments.map(({ text }) => text),
    ['Thêm số điện thoại.'],
  )
  const all = await commentsOf(db, editionId)
  assert.deepEqual(
    all.map(({ byName, isGuest }) => [byName, isGuest]),
    [
      ['editor so-noi-vu', false],
      ['Văn phòng UBND tỉnh', true],
    ],
  )
  const line = (await historyOf(db, storySubject(storyId)))[0]
  assert.deepEqual([line?.action, line?.actorName], ['story.guest-commented', 'Văn phòng UBND tỉnh'])
})

test('of a link only its fingerprint is kept', async (t) => {
  const { deps, db, draft, writer } = await newsroomScene(t)
  const { editionId } = await draft()
  const { token } = did(await makeGuestLink(deps, writer, { editionId, guest: 'Khách', days: 1 }))
  const rows = await db.selectFrom('newsroom.guestLink').selectAll().execute()
  assert.ok(!JSON.stringify(rows).includes(token))
})

test('a link has somebody it is for and at most thirty days', async (t) => {
  const { deps, draft, stranger, writer } = await newsroomScene(t)
  const link = { editionId: (await draft()).editionId, guest: 'Khách', days: 30 }
  assert.ok(isNotFound(await makeGuestLink(deps, stranger, link)))
  assert.match(refusalOf(await makeGuestLink(deps, writer, { ...link, guest: '' })), /người được mời/)
  for (const days of [0, 31, 1.5])
    assert.match(refusalOf(await makeGuestLink(deps, writer, { ...link, days })), /từ 1 đến 30 ngày/)
  did(await makeGuestLink(deps, writer, link))
})

test('a link lets nobody in past its day, once ended, when the text is out, and when it is thrown away', async (t) => {
  const { deps, db, draft, editor, submitted, world, writer } = await newsroomScene(t)
  const invite = async (editionId: number) =>
    did(await makeGuestLink(deps, writer, { editionId, guest: 'Khách', days: 1 })).token
  const isShut = async (token: string) =>
    (await readAsGuest(deps, token)) === undefined &&
    isNotFound(await addGuestComment(deps, { token, text: 'Ý kiến' }))

  const made = await submitted({ title: 'Một' })
  const ended = await invite(made.editionId)
  assert.ok(await readAsGuest(deps, ended))
  const [link] = await guestLinksOf(db, made.editionId)
  for (let i = 0; i < 2; i++) did(await endGuestLink(deps, writer, { linkId: link!.id }))
  assert.ok(await isShut(ended))

  const out = await invite(made.editionId)
  did(await approveEdition(deps, editor, made))
  did(await publishEdition(deps, editor, made))
  assert.ok(await isShut(out))
  assert.ok((await guestLinksOf(db, made.editionId)).every(({ endedAt }) => endedAt !== null))

  const thrown = await draft({ title: 'Hai' })
  const gone = await invite(thrown.editionId)
  did(await addGuestComment(deps, { token: gone, text: 'Ý kiến' }))
  did(await discardEdition(deps, writer, thrown))
  assert.ok(await isShut(gone))

  const late = await invite((await draft({ title: 'Ba' })).editionId)
  world.clock.moveTo('2023-09-21T08:00')
  assert.ok(await isShut(late))
  for (const made of ['', 'x', `${'a'.repeat(43)}`]) assert.ok(await isShut(made), made)
})
