import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { newsroomPath } from './addresses.ts'

test('everybody’s queue begins with what waits for them, counted in one sentence', async (t) => {
  const { submitted, draft, writer, editor, stranger, page, post } = await deskScene(t)
  const { editionId } = await submitted({ title: 'Bài chờ duyệt' })
  await draft({ title: 'Bài đang viết' })
  const reviewer = (await page(newsroomPath, editor)).text
  assert.match(reviewer, /1 bài chờ ông\/bà: 1 bài chờ duyệt\./)
  assert.match(reviewer, /Bài chờ duyệt/)
  assert.match(reviewer, /aria-current="page"[^>]*>(?:(?!<\/a>).)*Tòa soạn(?:(?!<\/a>).)*1/s)
  const own = (await page(newsroomPath, writer)).text
  assert.match(own, /ông\/bà đã soạn hoặc gửi, chờ người khác/)
  assert.match(own, /Bài đang viết/)
  await post(editionId, 'tra-lai', editor, { returnReason: 'Thiếu lệ phí' })
  assert.match((await page(newsroomPath, writer)).text, /Lý do: Thiếu lệ phí/)
  const foreign = (await page(newsroomPath, stranger)).text
  assert.doesNotMatch(foreign, /Bài chờ duyệt|Bài đang viết/)
  assert.match(foreign, /Không có bài nào chờ ông\/bà/)
})

test('the queue is narrowed by title without diacritics, by kind, part and agency', async (t) => {
  const { submitted, draft, writer, page } = await deskScene(t)
  await submitted({ title: 'Lịch tiếp dân', kind: 'notice' })
  await draft({ title: 'Phát thanh thôn' })
  const shows = async (query: string) => {
    const { text } = await page(`${newsroomPath}?${query}`, writer)
    return ['Lịch tiếp dân', 'Phát thanh thôn'].map((title) => text.includes(`>${title}</a>`))
  }
  assert.deepEqual(await shows('q=tiep+dan'), [true, false])
  assert.deepEqual(await shows('loai=news'), [false, true])
  assert.deepEqual(await shows('viec=mine'), [false, true])
  assert.deepEqual(await shows('don-vi=so-noi-vu'), [false, false])
  assert.deepEqual(await shows('loai=khong-co'), [true, true])
})

test('a story put forward for the province is taken up, or left where it is with a reason', async (t) => {
  const { published, writer, editor, post, page, db } = await deskScene(t)
  const wide = async (storyId: number) =>
    (
      await db
        .selectFrom('newsroom.story')
        .select('provinceWide')
        .where('id', '=', storyId)
        .executeTakeFirst()
    )?.provinceWide
  const { editionId, storyId } = await published()
  assert.equal((await post(editionId, 'de-nghi', writer)).status, 303)
  assert.match((await page(newsroomPath, editor)).text, /Đề nghị đưa vào danh sách của tỉnh/)
  assert.equal((await post(editionId, 'nhan-len', writer)).status, 404)
  await post(editionId, 'nhan-len', editor)
  assert.equal(await wide(storyId), 'yes')
  assert.equal((await post(editionId, 'de-lai', editor, { declineReason: '' })).status, 422)
  await post(editionId, 'de-lai', editor, { declineReason: 'Chỉ liên quan một xã' })
  assert.equal(await wide(storyId), 'no')
})

test('a story due to be looked at leaves the queue when somebody has looked', async (t) => {
  const { published, editor, post, page, db } = await deskScene(t)
  const { editionId, storyId } = await published()
  await db.updateTable('newsroom.story').set({ reviewOn: '2023-09-01' }).where('id', '=', storyId).execute()
  assert.match((await page(newsroomPath, editor)).text, /Đến hạn rà soát/)
  assert.equal((await post(editionId, 'ra-soat', editor, { nextOn: '2023-09-01' })).status, 422)
  assert.equal((await post(editionId, 'ra-soat', editor, { nextOn: '2024-03-01' })).status, 303)
  const { text } = await page(newsroomPath, editor)
  assert.doesNotMatch(text, /id="toLookAt"/)
})
