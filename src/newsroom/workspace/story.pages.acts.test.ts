import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deskScene } from '../../../test/support/desk-scene.ts'
import { saveDraft } from '../life/save-draft.ts'
import { deskPath, editorPath, factsPath, versionsPath } from './addresses.ts'

const start = '/lam-viec/toa-soan/bai/moi'

test('a story begins with a form and goes on in the editor; without a title the form comes back', async (t) => {
  const { writer, page, db } = await deskScene(t)
  const form = {
    kind: 'guide',
    title: 'Hướng dẫn đặt lịch',
    agency: 'ubnd-xa-phuoc-dai',
    lang: 'vi',
    section: 'chi-dao',
    area: 'the_che',
    audience: ['rural_people', 'businesses'],
  }
  const begun = await page(start, writer, { form })
  const made = await db.selectFrom('newsroom.edition').select(['id', 'storyId']).executeTakeFirstOrThrow()
  assert.deepEqual([begun.status, begun.at], [303, editorPath(made.id)])
  const facts = await page(factsPath(made.storyId), writer)
  assert.match(facts.text, /value="businesses"[^>]*checked/)
  const refused = await page(start, writer, { form: { ...form, title: ' ' } })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Nhập tiêu đề/)
  assert.match(refused.text, /value="guide"[^>]*checked/)
  assert.match(refused.text, /value="businesses"[^>]*checked/)
})

test('nobody begins a story for an agency they do not write for', async (t) => {
  const { writer, page, db } = await deskScene(t)
  const form = { kind: 'news', title: 'Tin', agency: 'so-tu-phap', lang: 'vi' }
  assert.equal((await page(start, writer, { form })).status, 404)
  assert.deepEqual(await db.selectFrom('newsroom.story').select('id').execute(), [])
})

test('facts are saved in one form, and a wrong one brings the whole form back', async (t) => {
  const { draft, writer, page } = await deskScene(t)
  const { storyId } = await draft()
  const form = {
    kind: 'document',
    sectionKey: 'chi-dao',
    reformAreas: 'the_che',
    audiences: ['businesses'],
    places: ['ubnd-xa-phuoc-dai'],
    tags: 'một cửa, biểu mẫu',
    byline: 'Văn phòng UBND xã',
    number: '12/KH-UBND',
    issuedOn: '5/9/2023',
    startsAt: '2023-09-25T08:00',
    eventPlace: 'Hội trường xã',
    reviewOn: '2024-01-01',
  }
  const saved = await page(factsPath(storyId), writer, { form })
  assert.deepEqual([saved.status, saved.at], [303, factsPath(storyId)])
  const { text } = await page(factsPath(storyId), writer)
  for (const kept of [
    'biểu mẫu, một cửa',
    'Văn phòng UBND xã',
    '12/KH-UBND',
    '2023-09-05',
    '2023-09-25T08:00',
    '2024-01-01',
  ])
    assert.ok(text.includes(`value="${kept}"`), kept)
  const refused = await page(factsPath(storyId), writer, {
    form: { ...form, issuedOn: '', eventPlace: 'Nơi khác' },
  })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /id="field-issuedOn-error"/)
  assert.ok(refused.text.includes('value="Nơi khác"'))
})

test('of two who change the facts at once the second is told, and nothing is overwritten unseen', async (t) => {
  const { draft, writer, districtEditor, page } = await deskScene(t)
  const { storyId } = await draft()
  const form = { kind: 'news', sectionKey: 'chi-dao', reformAreas: 'the_che', audiences: ['businesses'] }
  const markOf = (html: string) => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const seen = markOf((await page(factsPath(storyId), writer)).text)
  const first = { ...form, seen, byline: 'Ông Một' }
  for (let i = 0; i < 2; i++)
    assert.equal((await page(factsPath(storyId), writer, { form: first })).status, 303)
  const second = { ...form, seen, byline: 'Bà Hai' }
  const told = await page(factsPath(storyId), districtEditor, { form: second })
  assert.equal(told.status, 422)
  assert.match(told.text, /chưa có gì bị ghi đè/)
  assert.ok(told.text.includes('value="Bà Hai"'))
  assert.ok((await page(factsPath(storyId), writer)).text.includes('value="Ông Một"'))
  const again = { ...second, seen: markOf(told.text) }
  assert.equal((await page(factsPath(storyId), districtEditor, { form: again })).status, 303)
})

test('once a story waits for review its facts are the board’s: the writer sees the form locked', async (t) => {
  const { submitted, writer, editor, page } = await deskScene(t)
  const { storyId } = await submitted()
  const form = { kind: 'news', sectionKey: 'chi-dao', reformAreas: 'the_che', audiences: 'businesses' }
  assert.match((await page(factsPath(storyId), writer)).text, /Ban Biên tập sửa thông tin của bài/)
  assert.equal((await page(factsPath(storyId), writer, { form })).status, 422)
  assert.equal((await page(factsPath(storyId), editor, { form })).status, 303)
})

test('any two versions stand side by side, word by word, and an earlier one comes back', async (t) => {
  const { deps, submitted, writer, post, page, edition } = await deskScene(t)
  const { editionId } = await submitted()
  await post(editionId, 'lay-lai', writer)
  const { body, transcript } = await edition(editionId)
  const words = {
    title: 'Xã Phước Đại hướng dẫn nộp hồ sơ tại nhà',
    summary: 'Tóm tắt mới.',
    body,
    transcript,
  }
  await saveDraft(deps, writer, { editionId, revision: 2, ...words })
  const { text } = await page(versionsPath(editionId), writer)
  assert.match(text, /<del>(?:(?!<\/del>).)*trực tuyến/s)
  assert.match(text, /<ins>(?:(?!<\/ins>).)*tại nhà/s)
  assert.match(text, /Lúc gửi duyệt/)
  const version = `${editionId}-2`
  const stale = await page(`${versionsPath(editionId)}/khoi-phuc`, writer, { form: { version, from: '2' } })
  assert.equal(stale.status, 422)
  const restored = await page(`${versionsPath(editionId)}/khoi-phuc`, writer, {
    form: { version, from: '3' },
  })
  assert.deepEqual([restored.status, restored.at], [303, deskPath(editionId)])
  assert.match((await edition(editionId)).title, /trực tuyến$/)
})
