import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import { issueWork } from '../../../../test/support/issued-work.ts'
import type { Request } from '../../../../test/support/requester.ts'
import { fileOf, photoWithPosition } from '../../../../test/support/sample-files.ts'
import { testWorld } from '../../../../test/support/world.ts'
import type { Actor } from '../../../platform/actor.ts'
import { accountMark } from '../../../platform/offline/account-mark.ts'

const commune = 'ubnd-xa-phuoc-dai'
const later = '/lam-viec/ghi/gui-sau'

async function scene(t: TestContext) {
  const world = await testWorld(t)
  const { planId, ids } = await issueWork(world, [{ agency: commune }])
  const { id: themeId } = await world.db
    .insertInto('planning.theme')
    .values({ planId, position: 4, title: 'Cải cách thủ tục hành chính' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const agencyId = String(await world.agencyId(commune))
  const form = (change: NonNullable<Request['form']> = {}) => ({
    clientKey: randomUUID(),
    ...{ agency: agencyId, area: agencyId, form: 'loudspeaker', doneFrom: '2023-09-14' },
    what: 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”',
    theme: String(themeId),
    audience: ['rural_people'],
    work: String(ids[0]),
    ...change,
  })
  const officer = await world.actor('unit_officer', commune)
  const send = async (filled: Request['form'], as: Actor | undefined, kept: Actor = officer) => {
    const headers = { accept: 'application/json', 'x-loa-account': accountMark(kept.userId ?? '') }
    const response = await world.visit(later, { as, form: filled, headers })
    const text = await response.text()
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : {} }
  }
  const count = async () => (await world.db.selectFrom('activities.activity').select('id').execute()).length
  return { world, form, officer, send, count, agencyId, themeId }
}

test('what was kept without a network is logged once with its photos, however often it is sent', async (t) => {
  const { world, form, officer, send, count } = await scene(t)
  const filled = form({ photo: fileOf('IMG_2041.jpg', await photoWithPosition()) })
  const first = await send(filled, officer)
  assert.equal(first.status, 200)
  assert.equal(first.body.isRepeat, false)
  assert.equal(first.body.href, `/lam-viec/hoat-dong/${first.body.activityId}`)
  const [again, twin] = await Promise.all([send(filled, officer), send(filled, officer)])
  for (const repeat of [again, twin]) {
    assert.equal(repeat.body.isRepeat, true)
    assert.equal(repeat.body.activityId, first.body.activityId)
  }
  assert.equal(await count(), 1)
  const { length } = await world.db.selectFrom('activities.evidence').select('id').execute()
  assert.equal(length, 1)
})

test('two that arrive at the same moment with one key become one activity', async (t) => {
  const { form, officer, send, count } = await scene(t)
  const filled = form()
  const answers = await Promise.all([1, 2, 3].map(() => send(filled, officer)))
  assert.deepEqual(answers.map(({ body }) => body.isRepeat).sort(), [false, true, true])
  assert.equal(await count(), 1)
})

test('two officers log the same work without a network: both arrive, and the second is told of the first', async (t) => {
  const { world, form, officer, send, count } = await scene(t)
  const other = await world.actor('head', commune)
  assert.equal((await send(form(), officer)).body.note, undefined)
  const second = await send(form({ what: 'Phát lại bài buổi chiều' }), other, other)
  assert.equal(second.body.note.vi, 'Đã có hoạt động khác cho việc này.')
  assert.equal(await count(), 2)
})

test('nobody, somebody else, a stranger, a key used before and a form to be mended are told apart', async (t) => {
  const { world, form, officer, send, count } = await scene(t)
  const stranger = await world.actor('unit_officer', 'ubnd-xa-phuoc-thang')
  assert.equal((await send(form(), undefined)).status, 401)
  assert.equal((await send(form(), stranger, officer)).status, 403)
  assert.equal((await send(form(), stranger, stranger)).status, 404)
  const filled = form()
  assert.equal((await send(filled, officer)).status, 200)
  const used = await send({ ...filled, what: 'Một việc khác hẳn' }, officer)
  assert.equal(used.status, 409)
  const wrong = await send(form({ audience: [], theme: '999999' }), officer)
  assert.equal(wrong.status, 422)
  assert.deepEqual(
    wrong.body.issues.map(({ field }: { field: string }) => field),
    ['audience'],
  )
  assert.equal(wrong.body.issues[0].vi, 'Chọn ít nhất một nhóm đối tượng')
  const gone = await send(form({ theme: '999999' }), officer)
  assert.deepEqual([gone.status, gone.body.issues[0].field], [422, 'theme'])
  assert.equal(await count(), 1)
})

test('a device’s worker is told in a header where the form leads; a browser without one is redirected', async (t) => {
  const { world, form, officer } = await scene(t)
  const told = await world.visit('/lam-viec/ghi', {
    as: officer,
    form: form(),
    headers: { 'x-loa-worker': '1' },
  })
  assert.deepEqual([told.status, told.headers.get('location')], [200, null])
  assert.match(told.headers.get('x-loa-location') ?? '', /^\/lam-viec\/hoat-dong\/\d+$/)
  assert.match(
    told.headers.get('set-cookie') ?? '',
    /loa_notice=/,
    'the page after it still says what was done',
  )
  const out = await world.visit('/lam-viec/ghi', { form: form(), headers: { 'x-loa-worker': '1' } })
  assert.equal(out.headers.get('x-loa-location'), '/dang-nhap')
  assert.equal((await world.visit('/lam-viec/ghi', { as: officer, form: form() })).status, 303)
})

test('staff pages can be installed; the worker and what it keeps are there for who logs, and for nobody else', async (t) => {
  const { world, officer } = await scene(t)
  const editor = await world.actor('editor', 'so-noi-vu')
  const page = await (await world.visit('/lam-viec/ghi', { as: officer })).text()
  assert.match(page, /data-kept-offline/)
  assert.ok(page.includes(`name="keptBy" value="${accountMark(officer.userId!)}"`))
  const work = await world.visit('/lam-viec/ghi/cho-gui', { as: officer })
  assert.equal(work.headers.get('x-loa-shell'), `${accountMark(officer.userId!)}.vi`)
  assert.match(await work.text(), /<noscript>.*JavaScript/s)
  const other = await (await world.visit('/lam-viec', { as: editor })).text()
  assert.match(other, /rel="manifest"/)
  assert.doesNotMatch(other, /assets\/offline-/)
  for (const path of ['/lam-viec/ghi/cho-gui', '/lam-viec/khong-co-mang'])
    assert.equal((await world.visit(path, { as: editor })).status, 404, path)
  assert.doesNotMatch(await (await world.visit('/')).text(), /rel="manifest"|assets\/offline-/)
})

test('the worker names the script it runs by its hash, the manifest its icons, and each is there', async (t) => {
  const world = await testWorld(t)
  const worker = await world.visit('/sw.js')
  assert.equal(worker.headers.get('cache-control'), 'no-cache')
  assert.match(worker.headers.get('content-type') ?? '', /^text\/javascript/)
  const script = /importScripts\("(\/assets\/offline-worker-[A-Z0-9]{8}\.js)"\)/.exec(
    await worker.text(),
  )?.[1]
  assert.equal((await world.visit(script!)).status, 200)
  const manifest = (await (await world.visit('/loa.webmanifest')).json()) as {
    start_url: string
    scope: string
    icons: { src: string; sizes: string; purpose: string }[]
  }
  assert.deepEqual([manifest.start_url, manifest.scope], ['/lam-viec', '/'])
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`),
    ['192x192 any', '512x512 any', '512x512 maskable'],
  )
  for (const { src, sizes } of manifest.icons) {
    const bytes = Buffer.from(await (await world.visit(src)).arrayBuffer())
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes)
  }
  assert.equal((await world.visit('/bieu-tuong/khac.png')).status, 404)
})
