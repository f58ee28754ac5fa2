import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broughtStory } from '../../../test/support/brought-story.ts'
import { testWorld, type World } from '../../../test/support/world.ts'

const reader = (n: number) => ({ 'user-agent': `Mozilla/5.0 Firefox/${n}`, 'accept-language': 'vi' })
const rate = (world: World, slug: string, form: Record<string, string | string[]>, n = 1) =>
  world.visit(`/danh-gia/${slug}`, { form, headers: reader(n) })
const totals = async (world: World) =>
  world.db.selectFrom('newsroom.rating').select(['useful', 'notUseful']).executeTakeFirst()

test('a reader’s answer is counted once a day, thanked for without a script, and its sum is public', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const answer = await rate(world, slug, { 'huu-ich': 'co' })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, `/tin-tuc/${slug}`])
  await rate(world, slug, { 'huu-ich': 'co' })
  await rate(world, slug, { 'huu-ich': 'khong' }, 2)
  assert.deepEqual(await totals(world), { useful: 1, notUseful: 1 })
  assert.match(await (await world.visit(`/tin-tuc/${slug}`)).text(), /1 trên 2 lượt đánh giá thấy có ích/)
  world.clock.moveTo('2023-09-21')
  await rate(world, slug, { 'huu-ich': 'co' })
  assert.deepEqual(await totals(world), { useful: 2, notUseful: 1 })
})

test('nothing that could tell who answered is written down', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const words = 'Gọi tôi số 0912 345 678 hoặc nguoi.dan@example.vn'
  await rate(world, slug, { 'huu-ich': 'khong', 'dieu-chua-tot': ['wrong'], 'ly-do': words }, 77)
  const rows = await world.db.selectFrom('newsroom.ratingReason').selectAll().execute()
  assert.equal(rows[0]?.words, 'Gọi tôi số [đã ẩn] hoặc [đã ẩn]')
  assert.deepEqual(rows[0]?.points, ['wrong'])
  assert.equal(rows[0]?.givenOn, '2023-09-20')
  const kept = JSON.stringify([
    rows,
    await world.db.selectFrom('newsroom.rating').selectAll().execute(),
    await world.db.selectFrom('platform.outbox').selectAll().execute(),
    await world.db.selectFrom('platform.history').selectAll().execute(),
  ])
  for (const trace of ['127.0.0.1', 'Firefox/77', '0912', 'nguoi.dan'])
    assert.ok(!kept.includes(trace), trace)
})

test('a reason is never public', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  await rate(world, slug, { 'huu-ich': 'khong', 'ly-do': 'Câu chỉ Ban Biên tập đọc' })
  assert.doesNotMatch(await (await world.visit(`/tin-tuc/${slug}`)).text(), /Câu chỉ Ban Biên tập đọc/)
})

test('an answer without a choice or with too many words comes back filled in', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const none = await rate(world, slug, { 'ly-do': 'Lời đã viết' })
  const html = await none.text()
  assert.equal(none.status, 422)
  assert.match(html, /Chọn “Có ích” hoặc “Chưa có ích”/)
  assert.match(html, /Lời đã viết<\/textarea>/)
  const long = await rate(world, slug, { 'huu-ich': 'co', 'ly-do': 'a'.repeat(501) })
  assert.equal(long.status, 422)
  assert.equal(await totals(world), undefined)
})

test('whoever answers without end is slowed down', async (t) => {
  const world = await testWorld(t)
  const { slug } = await broughtStory(world)
  const answers: number[] = []
  for (let n = 0; n < 22; n++) answers.push((await rate(world, slug, { 'huu-ich': 'co' }, n)).status)
  assert.equal(answers[0], 303)
  assert.equal(answers.at(-1), 429)
})

test('the board reads the reasons of its stories, sees which are new and marks them read', async (t) => {
  const world = await testWorld(t)
  await world.db
    .insertInto('newsroom.board')
    .values({
      ...{ agencyId: await world.agencyId('so-noi-vu'), submitsTo: null, publishesItself: true },
      ...{ validFrom: '2021-01-01', legalBasis: '(thử)' },
    })
    .execute()
  const district = await broughtStory(world, { agency: 'ubnd-huyen-bac-ai' })
  await rate(world, district.slug, { 'huu-ich': 'khong', 'dieu-chua-tot': 'outdated', 'ly-do': 'Lịch đã cũ' })
  const path = '/lam-viec/toa-soan/danh-gia'
  const board = await world.actor('editor', 'so-noi-vu')
  const html = await (await world.visit(path, { as: board })).text()
  assert.match(html, /Lịch đã cũ.*Đã cũ/s)

  const stranger = await world.actor('editor', 'so-y-te')
  assert.doesNotMatch(await (await world.visit(path, { as: stranger })).text(), /Lịch đã cũ/)
  const { id } = await world.db.selectFrom('newsroom.ratingReason').select('id').executeTakeFirstOrThrow()
  await world.visit(`${path}/da-doc`, { as: stranger, form: { 'ly-do': `${id}` } })
  assert.match(await (await world.visit(path, { as: board })).text(), /Lịch đã cũ/)

  const marked = await world.visit(`${path}/da-doc`, { as: board, form: { 'ly-do': `${id}` } })
  assert.equal(marked.status, 303)
  assert.doesNotMatch(await (await world.visit(path, { as: board })).text(), /Lịch đã cũ/)
  assert.match(await (await world.visit(`${path}?xem=tat-ca`, { as: board })).text(), /Lịch đã cũ/)
  const officer = await world.actor('unit_officer', 'so-noi-vu')
  assert.equal((await world.visit(path, { as: officer })).status, 404)
})
