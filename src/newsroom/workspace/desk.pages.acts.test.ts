import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { did } from '../../../test/support/newsroom-scene.ts'
import { saveFacts } from '../life/save-facts.ts'
import { actPaths } from './act-paths.ts'
import { deskPath } from './addresses.ts'

test('a story goes from its writer to the readers by the buttons of its desk', async (t) => {
  const { draft, writer, editor, post, stateOf, page } = await deskScene(t)
  const { editionId } = await draft()
  for (const [end, who, state] of [
    ['gui-duyet', writer, 'submitted'],
    ['lay-lai', writer, 'draft'],
    ['gui-duyet', writer, 'submitted'],
    ['duyet', editor, 'approved'],
    ['dang', editor, 'published'],
  ] as const) {
    const done = await post(editionId, end, who)
    assert.deepEqual([done.status, done.at], [303, deskPath(editionId)], end)
    assert.equal(await stateOf(editionId), state)
  }
  assert.equal((await page('/tin-tuc/xa-phuoc-dai-huong-dan-nop-ho-so-truc-tuyen')).status, 200)
})

test('the desk shows both pairs of eyes: who wrote it is told why another approves, another is told that they may', async (t) => {
  const { submitted, editor, chief, desk, post, ids } = await deskScene(t)
  const { editionId } = await submitted({ by: editor, agencyId: ids.portal })
  const own = await desk(editionId, editor)
  assert.match(own, /soạn và gửi duyệt 20\/09\/2023/)
  assert.match(own, /một người khác trong Ban Biên tập duyệt/)
  assert.match(own, /aria-disabled="true"[^>]*>(?:(?!<\/button>).)*Duyệt và đăng/s)
  const refused = await post(editionId, 'duyet-va-dang', editor)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Cần một người khác duyệt/)
  const other = await desk(editionId, chief)
  assert.match(other, /ông\/bà có thể duyệt/)
  assert.doesNotMatch(other, /aria-disabled="true"/)
  assert.equal((await post(editionId, 'duyet-va-dang', chief)).status, 303)
  assert.match(await desk(editionId, chief), /đã duyệt 20\/09\/2023/)
})

test('approval is for what the page showed: a form from before a change of facts is refused and says why', async (t) => {
  const { chief, deps, editor, markOf, post, stateOf, submitted } = await deskScene(t)
  const { editionId, storyId } = await submitted()
  const seen = await markOf(editionId, chief)
  did(await saveFacts(deps, editor, { storyId, facts: { byline: 'Người khác' } }))
  for (const old of [seen, '']) {
    const refused = await post(editionId, 'duyet', chief, { seen: old })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /đã thay đổi sau khi ông\/bà mở trang/)
  }
  assert.match(
    (await post(editionId, 'duyet', editor)).text,
    /sửa thông tin của bài hoặc tệp đính kèm lần cuối/,
  )
  assert.equal((await post(editionId, 'duyet', chief)).status, 303)
  assert.equal(await stateOf(editionId), 'approved')
})

test('what stands against a draft is listed with its place and the way to mend it, and locks the button', async (t) => {
  const { editor, desk, post, submitted, db, stateOf } = await deskScene(t)
  const { editionId, storyId } = await submitted()
  await db.updateTable('newsroom.story').set({ sectionKey: null }).where('id', '=', storyId).execute()
  const text = await desk(editionId, editor)
  assert.match(text, /Chưa đăng được: 1 lý do/)
  assert.match(text, new RegExp(`href="/lam-viec/toa-soan/bai/${storyId}/thong-tin#sectionKey"`))
  const refused = await post(editionId, 'duyet', editor)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Còn 1 lý do chưa đăng được/)
  assert.equal(await stateOf(editionId), 'submitted')
})

test('a refused form of the desk stays open with what was typed and says beside the field what to do', async (t) => {
  const { approved, published, editor, chief, post } = await deskScene(t)
  const waiting = (await approved()).editionId
  const out = (await published({ title: 'Bài đã đăng' })).editionId
  const cases = [
    [waiting, 'tra-lai', editor, { returnReason: ' ' }, 'returnReason', /Nêu lý do/],
    [waiting, 'hen-gio', editor, { at: 'sáng mai' }, 'at', /Chọn ngày và giờ/],
    [waiting, 'hen-gio', editor, { at: '2023-09-19T08:00' }, 'at', /sau bây giờ/],
    [waiting, 'dang-khan-cap', chief, { forceReason: '' }, 'forceReason', /Nêu lý do/],
    [out, 'go', editor, { withdrawReason: '' }, 'withdrawReason', /Nêu lý do/],
    [
      out,
      'bo-dang',
      editor,
      { unpublishReason: 'nhầm bản', redirectTo: 'https://xau.vn' },
      'redirectTo',
      /đường dẫn của cổng/,
    ],
  ] as const
  for (const [editionId, end, who, form, field, said] of cases) {
    const refused = await post(editionId, end, who, form)
    assert.equal(refused.status, 422, end)
    assert.match(refused.text, new RegExp(`id="field-${field}-error"`), end)
    assert.match(refused.text, said)
    assert.match(
      refused.text,
      new RegExp(`<details class="act-disclosure"[^>]*open[^>]*id="${end}"|id="${end}"[^>]*open`),
      end,
    )
    for (const typed of Object.values(form)) if (typed.trim()) assert.ok(refused.text.includes(typed), typed)
  }
})

test('time is set, taken off and set again; a text may still be returned with a reason that its writer reads', async (t) => {
  const { approved, editor, writer, post, stateOf, desk } = await deskScene(t)
  const { editionId } = await approved()
  await post(editionId, 'hen-gio', editor, { at: '2023-09-21T07:30' })
  assert.match(await desk(editionId, writer), /Tự đăng lúc 21\/09\/2023 07:30/)
  await post(editionId, 'bo-hen', editor)
  assert.equal(await stateOf(editionId), 'approved')
  await post(editionId, 'hen-gio', editor, { at: '22/9/2023 8:00' })
  assert.equal(await stateOf(editionId), 'scheduled')
  const returned = await post(editionId, 'tra-lai', editor, { returnReason: 'Nêu rõ mức lệ phí.' })
  assert.equal(returned.status, 303)
  assert.match(await desk(editionId, writer), /Nêu rõ mức lệ phí\./)
})

test('the head of a board publishes in an emergency; the desk says so until another has approved', async (t) => {
  const { submitted, editor, chief, post, stateOf, desk, edition } = await deskScene(t)
  const { editionId } = await submitted()
  assert.equal((await post(editionId, 'dang-khan-cap', editor, { forceReason: 'Bão' })).status, 404)
  const forced = await post(editionId, 'dang-khan-cap', chief, { forceReason: 'Bão số 5 vào tối nay' })
  assert.equal(forced.status, 303)
  assert.equal(await stateOf(editionId), 'published')
  assert.match(await desk(editionId, editor), /chưa có người thứ hai duyệt/)
  assert.equal((await post(editionId, 'duyet-sau', chief)).status, 422)
  assert.equal((await post(editionId, 'duyet-sau', editor)).status, 303)
  assert.equal((await edition(editionId)).ratifiedBy, editor.userId)
})

test('what is out is corrected in a text of its own, translated, withdrawn or taken back', async (t) => {
  const { published, writer, editor, post, stateOf, page } = await deskScene(t)
  const first = await published()
  const correction = await post(first.editionId, 'dinh-chinh', writer)
  assert.equal(correction.status, 303)
  assert.notEqual(correction.at, deskPath(first.editionId))
  const translation = await post(first.editionId, 'ban-dich', writer, { lang: 'en' })
  assert.match((await page(translation.at, writer)).text, /tiếng Anh/)
  const languages = await page(`${translation.at}/ngon-ngu`, writer)
  assert.match(languages.text, /Đối chiếu với bản tiếng Việt/)
  await post(first.editionId, 'go', editor, { withdrawReason: 'Lịch đã đổi.' })
  assert.equal(await stateOf(first.editionId), 'withdrawn')
  const second = await published({ title: 'Đăng nhầm' })
  await post(second.editionId, 'bo-dang', editor, { unpublishReason: 'Nhầm bản', redirectTo: '/tin-tuc' })
  assert.equal(await stateOf(second.editionId), 'unpublished')
})

test('a draft is discarded for good, and its desk is gone', async (t) => {
  const { draft, writer, post, page } = await deskScene(t)
  const { editionId } = await draft()
  const discarded = await post(editionId, 'bo-nhap', writer)
  assert.deepEqual([discarded.status, discarded.at], [303, '/lam-viec/toa-soan'])
  assert.equal((await page(deskPath(editionId), writer)).status, 404)
})

test('who else has the draft open is named', async (t) => {
  const { draft, writer, editor, desk } = await deskScene(t)
  const { editionId } = await draft()
  await desk(editionId, writer)
  assert.match(await desk(editionId, editor), new RegExp(`${writer.name} đang mở bản này`))
})

test('a stranger finds no desk, and none of its acts', async (t) => {
  const { submitted, stranger, page, post, stateOf } = await deskScene(t)
  const { editionId, storyId } = await submitted()
  const pages = ['', '/phien-ban', '/ngon-ngu'].map((end) => `${deskPath(editionId)}${end}`)
  for (const path of [...pages, `/lam-viec/toa-soan/bai/${storyId}/thong-tin`])
    assert.equal((await page(path, stranger)).status, 404, path)
  const forms = { returnReason: 'x', forceReason: 'x', withdrawReason: 'x', unpublishReason: 'x' }
  const ends = [...Object.values(actPaths), 'ban-dich', 'de-nghi', 'nhan-len', 'gop-y', 'lien-ket', 'ra-soat']
  for (const end of ends) {
    const answer = await post(editionId, end, stranger, {
      ...forms,
      lang: 'en',
      at: '2023-09-21T08:00',
      text: 'x',
      guest: 'x',
      days: '3',
    })
    assert.equal(answer.status, 404, end)
  }
  assert.equal(await stateOf(editionId), 'submitted')
})
