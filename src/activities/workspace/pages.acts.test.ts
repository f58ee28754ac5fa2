import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { issueWork } from '../../../test/support/issued-work.ts'
import type { Request } from '../../../test/support/requester.ts'
import { fileOf, photoWithPosition, smallPdf } from '../../../test/support/sample-files.ts'
import { testWorld } from '../../../test/support/world.ts'
import type { Actor } from '../../platform/actor.ts'

const commune = 'ubnd-xa-phuoc-dai'
const loudspeaker = 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở'

/** A commune with open work of an issued plan, its officer, and the province's programme officer. */
async function scene(t: TestContext) {
  const world = await testWorld(t)
  const { planId, ids } = await issueWork(world, [
    { agency: commune, content: loudspeaker },
    { agency: 'ubnd-xa-phuoc-thang' },
  ])
  await world.db
    .updateTable('planning.task')
    .set({ forms: ['Loa truyền thanh'] })
    .execute()
  const { id: themeId } = await world.db
    .insertInto('planning.theme')
    .values({ planId, position: 4, title: 'Cải cách thủ tục hành chính' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const agencyId = await world.agencyId(commune)
  const filled = {
    clientKey: randomUUID(),
    agency: String(agencyId),
    form: 'loudspeaker',
    what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
    theme: String(themeId),
    audience: ['rural_people', 'raglai_people'],
    area: String(agencyId),
    doneFrom: '2023-09-14',
    reach: '1.640',
    reachCounted: 'estimate',
    work: String(ids[0]),
    link: 'https://ninhthuan.gov.vn/tin',
  }
  const officer = await world.actor('unit_officer', commune)
  const programmeOfficer = await world.actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const page = async (path: string, as: Actor, request: Request = {}) => {
    const response = await world.visit(path, { as, ...request })
    return {
      status: response.status,
      text: await response.text(),
      at: response.headers.get('location') ?? '',
      response,
    }
  }
  const log = async (change: NonNullable<Request['form']> = {}) => {
    const form = { ...filled, clientKey: randomUUID(), ...change }
    const { status, at } = await page('/lam-viec/ghi', officer, { form })
    assert.equal(status, 303)
    return at
  }
  return { world, filled, officer, programmeOfficer, page, log, assignmentId: ids[0]! }
}

test('a refused form comes back whole: what was typed, what was chosen, and the files that were sent', async (t) => {
  const { filled, officer, page } = await scene(t)
  const files = {
    photo: fileOf('IMG_2041.jpg', await photoWithPosition()),
    file: fileOf('so.pdf', smallPdf()),
  }
  const refused = await page('/lam-viec/ghi', officer, { form: { ...filled, ...files, audience: [] } })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Chọn ít nhất một nhóm đối tượng/)
  for (const kept of [filled.what, '1.640', filled.link, 'IMG_2041.jpg', 'so.pdf'])
    assert.ok(refused.text.includes(kept), kept)
  const hashes = [...refused.text.matchAll(/name="kept"[^>]*value="([0-9a-f]{64})"[^>]*checked/g)].map(
    (found) => found[1]!,
  )
  assert.equal(hashes.length, 2)

  const logged = await page('/lam-viec/ghi', officer, { form: { ...filled, kept: hashes } })
  assert.equal(logged.status, 303)
  const shown = await page(logged.at, officer)
  assert.ok(shown.text.includes('IMG_2041.jpg') && shown.text.includes('so.pdf'))
})

test('a file that is not taken is named, and the others need not be chosen again', async (t) => {
  const { filled, officer, page } = await scene(t)
  const file = [
    fileOf('so.pdf', smallPdf()),
    fileOf('trang.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  ]
  const refused = await page('/lam-viec/ghi', officer, { form: { ...filled, file } })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /trang\.svg/)
  assert.match(refused.text, /name="kept"[^>]*checked/)
})

test('the form that a piece of work leads to is filled in as far as the plan says', async (t) => {
  const { officer, page, assignmentId } = await scene(t)
  const { text } = await page(`/lam-viec/ghi?viec=${assignmentId}`, officer)
  assert.match(text, /name="form"[^>]*value="loudspeaker"[^>]*checked/)
  assert.match(text, new RegExp(`name="work"[^>]*value="${assignmentId}"[^>]*checked`))
  assert.match(text, /name="doneFrom"[^>]*value="2023-09-20"/)
})

test('sent twice, the form leads to the same activity', async (t) => {
  const { filled, officer, page } = await scene(t)
  const first = await page('/lam-viec/ghi', officer, { form: filled })
  const second = await page('/lam-viec/ghi', officer, { form: filled })
  assert.equal(second.at, first.at)
  const list = await page('/lam-viec/hoat-dong', officer)
  assert.equal(list.text.split('lam-viec/hoat-dong/1"').length, 2)
})

test('the work an activity serves is reported at once, and verified with it', async (t) => {
  const { world, programmeOfficer, page, log, assignmentId } = await scene(t)
  const state = async () =>
    (
      await world.db
        .selectFrom('planning.assignment')
        .select('state')
        .where('id', '=', assignmentId)
        .executeTakeFirst()
    )?.state
  const at = await log()
  assert.equal(await state(), 'reported')
  await page(`${at}/xac-minh`, programmeOfficer, { form: { version: '1' } })
  assert.equal(await state(), 'verified')
})

test('the programme officer goes through the queue, one after the other', async (t) => {
  const { programmeOfficer, page, log } = await scene(t)
  const [first, second] = [
    await log({ what: 'Hoạt động thứ nhất' }),
    await log({ what: 'Hoạt động thứ hai' }),
  ]
  const before = await page('/lam-viec/xac-minh', programmeOfficer)
  assert.match(before.text, /<h1>Hoạt động thứ nhất/)
  const later = await page(`/lam-viec/xac-minh?sau=${first.split('/').at(-1)}`, programmeOfficer)
  assert.match(later.text, /<h1>Hoạt động thứ hai/)
  const decided = await page(`${first}/xac-minh`, programmeOfficer, { form: { version: '1', queue: '1' } })
  assert.deepEqual([decided.status, decided.at], [303, '/lam-viec/xac-minh'])
  assert.match((await page(decided.at, programmeOfficer)).text, /<h1>Hoạt động thứ hai/)
  await page(`${second}/tra-lai`, programmeOfficer, { form: { version: '1', reason: 'Thiếu ảnh' } })
  assert.match((await page('/lam-viec/xac-minh', programmeOfficer)).text, /Không còn hoạt động chờ xác minh/)
})

test('sending back without a reason is refused beside the field; with one, the agency reads it and mends', async (t) => {
  const { officer, programmeOfficer, page, log, filled } = await scene(t)
  const at = await log()
  const refused = await page(`${at}/tra-lai`, programmeOfficer, { form: { version: '1', reason: ' ' } })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Ghi lý do trả lại/)
  await page(`${at}/tra-lai`, programmeOfficer, { form: { version: '1', reason: 'Thiếu ảnh cụm loa' } })
  assert.match((await page(at, officer)).text, /Thiếu ảnh cụm loa/)
  const mended = await page(`${at}/sua`, officer, {
    form: { ...filled, version: '2', photo: fileOf('loa.jpg', await photoWithPosition()) },
  })
  assert.equal(mended.status, 303)
  const shown = await page(at, programmeOfficer)
  assert.ok(shown.text.includes('loa.jpg') && shown.text.includes('Chờ xác minh'))
})

test('the original is a download that no browser runs; the picture shown is ours', async (t) => {
  const { officer, page, log } = await scene(t)
  const photo = await photoWithPosition()
  const at = await log({ photo: fileOf('Ảnh cụm loa.jpg', photo) })
  const [, original] = /href="(\/lam-viec\/minh-chung\/\d+)"/.exec((await page(at, officer)).text) ?? []
  const { response } = await page(original!, officer)
  const headers = Object.fromEntries(response.headers)
  assert.match(
    headers['content-disposition']!,
    /^attachment; filename="Anh cum loa\.jpg"; filename\*=UTF-8''%E1%BA%A2nh/,
  )
  assert.equal(headers['x-content-type-options'], 'nosniff')
  assert.match(headers['content-security-policy']!, /sandbox/)
  const picture = await page(`${original}/hinh`, officer)
  assert.equal(picture.response.headers.get('content-type'), 'image/webp')
})

test('a file that proves something else too is shown as such, not forbidden', async (t) => {
  const { world, officer, programmeOfficer, page, log } = await scene(t)
  const bytes = await photoWithPosition()
  const first = await log({ photo: fileOf('a.jpg', bytes) })
  const second = await log({ photo: fileOf('b.jpg', bytes), doneFrom: '2023-09-18' })
  for (const reader of [officer, programmeOfficer]) {
    const { text } = await page(second, reader)
    assert.match(text, /Tệp này đã được dùng ở/)
    assert.ok(text.includes(`href="${first}"`))
  }
  assert.equal((await world.db.selectFrom('platform.file').select('sha256').execute()).length, 2)
})

test('strangers find nothing: no page, no file, no form, no decision', async (t) => {
  const { world, officer, page, log, filled, assignmentId } = await scene(t)
  const at = await log({ photo: fileOf('a.jpg', await photoWithPosition()) })
  const [, file] = /href="(\/lam-viec\/minh-chung\/\d+)"/.exec((await page(at, officer)).text) ?? []
  const neighbour = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  const editor = await world.actor('editor', 'so-noi-vu')
  for (const stranger of [neighbour, editor])
    for (const path of [at, `${at}/sua`, file!, `${file}/hinh`])
      assert.equal((await page(path, stranger)).status, 404, `${stranger.name} ${path}`)
  assert.equal(
    (await page(`/lam-viec/ghi?viec=${assignmentId}&don-vi=${filled.agency}`, neighbour)).status,
    404,
  )
  assert.equal((await page('/lam-viec/ghi', neighbour, { form: filled })).status, 404)
  for (const decision of ['xac-minh', 'tra-lai'])
    assert.equal(
      (await page(`${at}/${decision}`, officer, { form: { version: '1', reason: 'x' } })).status,
      404,
    )
  assert.equal((await world.visit(at)).headers.get('location'), `/dang-nhap?tiep=${encodeURIComponent(at)}`)
})

test('what was done last can be logged again with one tap', async (t) => {
  const { officer, page, log } = await scene(t)
  const at = await log()
  const { text } = await page(`/lam-viec/ghi?giong=${at.split('/').at(-1)}`, officer)
  assert.match(text, /name="audience"[^>]*value="raglai_people"[^>]*checked/)
  assert.ok(text.includes('5 thủ tục nộp hồ sơ'))
  assert.ok(!/name="reach"[^>]*value="1640"/.test(text), 'the number of people is counted anew')
})

test('a new form begins as the last one of that form, says so, and begins empty when asked to', async (t) => {
  const { officer, page, log } = await scene(t)
  await log({ place: 'Cụm loa Tà Lú' })
  const { text } = await page('/lam-viec/ghi', officer)
  assert.match(text, /name="form"[^>]*value="loudspeaker"[^>]*checked/)
  assert.match(text, /name="audience"[^>]*value="raglai_people"[^>]*checked/)
  assert.match(text, /name="reachCounted"[^>]*value="estimate"[^>]*checked/)
  assert.ok(text.includes('value="Cụm loa Tà Lú"') && text.includes('như lần trước (14/09/2023)'))
  assert.ok(!/<textarea[^>]*name="what"[^>]*>[^<]/.test(text), 'what was done is said anew')
  for (const path of ['/lam-viec/ghi?hinh-thuc=briefing', '/lam-viec/ghi?hinh-thuc=loudspeaker&trong=1'])
    assert.ok(!/name="audience"[^>]*checked/.test((await page(path, officer)).text), path)
})

test('what a form counts and usually has as evidence is said for the form that is chosen', async (t) => {
  const { officer, page } = await scene(t)
  const { text } = await page('/lam-viec/ghi?hinh-thuc=briefing&trong=1', officer)
  const shown = [...text.matchAll(/<span data-for-field="form" data-for-value="(\w+)">([^<]*(?:<b>[^<]*)?)/g)]
  assert.deepEqual([...new Set(shown.map(([, form]) => form))], ['briefing'])
  const said = shown.map(([, , words]) => words).join(' ')
  for (const words of ['số cuộc họp', 'thường là người có mặt', 'biên bản, danh sách dự họp'])
    assert.ok(said.includes(words), words)
})
