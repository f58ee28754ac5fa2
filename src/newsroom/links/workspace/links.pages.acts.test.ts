import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { deskScene } from '../../../../test/support/desk-scene.ts'
import { noteCheck, saveLook } from '../store-links.ts'
import { linksPath } from '../tell-of-links.ts'
import { storyLinksPath } from './views.ts'

const gone = '/tin-tuc/khong-con'

/** A published story of the commune whose one link leads to a page of ours that is not there. */
async function reported(t: TestContext) {
  const scene = await deskScene(t)
  const { storyId, editionId } = await scene.published()
  const { db } = scene
  await db.insertInto('newsroom.linkAddress').values({ url: gone, host: '' }).execute()
  await db.insertInto('newsroom.link').values({ editionId, url: gone, words: 'tin cũ' }).execute()
  const look = { state: 'broken', reason: 'own_missing', status: 404, failedFirstOn: '2023-09-18' } as const
  await saveLook(db, { ...look, url: gone, checkedAt: '2023-09-19T18:00:00Z', etag: null, modified: null })
  return { ...scene, storyId, at: storyLinksPath(storyId) }
}

test('the report names what is broken to who looks after the story, and to nobody else', async (t) => {
  const { page, writer, editor, stranger, at } = await reported(t)
  for (const actor of [writer, editor]) {
    const { text } = await page(linksPath, actor)
    assert.match(text, /1 liên kết hỏng/)
    assert.match(text, /Cổng không có trang hoặc tệp này/)
    assert.match(text, /18\/09\/2023/)
    assert.ok(text.includes(at))
  }
  assert.doesNotMatch((await page(linksPath, stranger)).text, /khong-con/)
  assert.equal((await page(at, stranger)).status, 404)
})

test('when nothing outside answered, the report says that it could not check', async (t) => {
  const { page, writer, db } = await reported(t)
  assert.match((await page(linksPath, writer)).text, /Chưa kiểm tra lần nào/)
  await noteCheck(db, { beganAt: '2023-09-19T18:00:00Z', outcome: 'unreachable', addresses: 9 })
  assert.match((await page(linksPath, writer)).text, /Không kiểm tra được lúc 20\/09\/2023 01:00/)
})

test('checking again asks the site itself; a page that is there now ends the matter', async (t) => {
  const { page, writer, db, at, storyId, published } = await reported(t)
  const again = () => page(`${at}/kiem-tra`, writer, { form: { url: gone } })
  assert.equal((await again()).status, 303)
  assert.match((await page(at, writer)).text, /khong-con/)
  const other = await published({ title: 'Tin khác' })
  assert.notEqual(other.storyId, storyId)
  await db.updateTable('newsroom.story').set({ slug: 'khong-con' }).where('id', '=', other.storyId).execute()
  await again()
  assert.match((await page(at, writer)).text, /Các liên kết trong bài đều mở được/)
})

test('a link is left as it is only with a reason', async (t) => {
  const { page, writer, at } = await reported(t)
  const leave = (reason: string) => page(`${at}/de-nguyen`, writer, { form: { url: gone, reason } })
  const silent = await leave(' ')
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Nêu lý do để nguyên liên kết/)
  assert.equal((await leave('Nguồn ngày 15/3/2023')).status, 303)
  assert.match((await page(`${linksPath}?xem=de-nguyen`, writer)).text, /Nguồn ngày 15\/3\/2023/)
  assert.match((await page(linksPath, writer)).text, /Không có liên kết hỏng/)
})
