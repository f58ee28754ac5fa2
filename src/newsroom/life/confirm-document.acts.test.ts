import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { did, refusalOf } from '../../../test/support/newsroom-scene.ts'
import { isNotFound } from '../../platform/result.ts'
import { deskPath } from '../workspace/addresses.ts'
import { confirmDocument } from './confirm-document.ts'
import { saveFacts } from './save-facts.ts'
import { storiesById } from './store-facts.ts'

const paper = {
  ...{ docType: 'Quyết định', number: '12/QĐ-UBND', issuedOn: '2023-09-01', issuer: 'UBND xã' },
  ...{ signer: 'Người ký', signerTitle: '', effectiveOn: null, expiresOn: null },
}

test('a document changed while readers see it waits until another board member has read it', async (t) => {
  const { chief, db, deps, desk, draft, editor, markOf, page, post, stranger, writer, ...scene } =
    await deskScene(t)
  const made = await draft()
  const change = (number: string) =>
    saveFacts(deps, editor, { storyId: made.storyId, facts: { document: { ...paper, number } } })
  const waits = async () => {
    const story = (await storiesById(db, [made.storyId])).get(made.storyId)
    return story?.documentUnseenSince != null
  }
  did(await saveFacts(deps, writer, { storyId: made.storyId, facts: { document: paper } }))
  assert.equal(await waits(), false)
  await post(made.editionId, 'gui-duyet', writer)
  await post(made.editionId, 'duyet-va-dang', chief)
  assert.equal(await scene.stateOf(made.editionId), 'published')

  const seen = await markOf(made.editionId, chief)
  did(await change('13/QĐ-UBND'))
  assert.equal(await waits(), true)
  const of = { editionId: made.editionId }
  assert.ok(isNotFound(await confirmDocument(deps, stranger, of)))
  assert.match(refusalOf(await confirmDocument(deps, writer, of)), /Ban Biên tập/)
  assert.match(refusalOf(await confirmDocument(deps, editor, of)), /người khác trong Ban Biên tập/)
  assert.match(refusalOf(await confirmDocument(deps, chief, { ...of, seen })), /đã thay đổi sau khi/)
  assert.match((await page('/lam-viec/toa-soan', chief)).text, /Sửa thông tin văn bản đang đăng/)
  assert.match(await desk(made.editionId, editor), /aria-disabled="true"[\s\S]*Xác nhận thông tin văn bản/)

  for (let i = 0; i < 2; i++)
    assert.equal(
      (await post(made.editionId, 'xem-van-ban', chief)).at.split('?')[0],
      deskPath(made.editionId),
    )
  assert.equal(await waits(), false)
  const told = await desk(made.editionId, chief)
  assert.match(
    told,
    /Xác nhận thông tin văn bản[\s\S]*Sửa thông tin văn bản đang đăng, chờ người thứ hai xem/,
  )
})

test('facts that are none of a document’s wait for nobody', async (t) => {
  const { db, deps, editor, published } = await deskScene(t)
  const { storyId } = await published()
  did(await saveFacts(deps, editor, { storyId, facts: { byline: 'Người khác' } }))
  assert.equal((await storiesById(db, [storyId])).get(storyId)?.documentUnseenSince, null)
})
