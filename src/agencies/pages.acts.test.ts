import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld, type World } from '../../test/support/world.ts'
import { loadActor } from './index.ts'
import { peopleOf } from './store-people.ts'

const textOf = async (answer: Response | Promise<Response>) => {
  const response = await answer
  assert.equal(response.status, 200)
  return inText(await response.text())
}
const inText = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

const commune = '/lam-viec/don-vi/ubnd-xa-phuoc-dai'
const form = { email: 'lan@loa.test', fullName: '', role: 'head', from: '2023-09-20', to: '' }

/** Somebody who is known but has no role in the commune. */
async function withLan(world: World) {
  await world.db
    .insertInto('agencies.person')
    .values({ userId: 'lan', fullName: 'Lan (mẫu)', email: 'lan@loa.test' })
    .execute()
}

test('the finder lists every agency by kind, communes under their district', async (t) => {
  const { visit } = await testWorld(t)
  const page = await textOf(visit('/don-vi'))
  assert.match(page, /Sở, ban, ngành cấp tỉnh 19/)
  assert.match(page, /Ủy ban nhân dân cấp xã 65/)
  assert.match(page, /UBND huyện Bác Ái 9 UBND xã Phước Bình/)
})

test('the finder forgives missing marks and says what it found', async (t) => {
  const { visit } = await testWorld(t)
  assert.match(await textOf(visit('/don-vi?tim=phuoc+huu')), /Tìm “phuoc huu”: 1 đơn vị .*UBND xã Phước Hữu/)
  assert.match(await textOf(visit('/don-vi?tim=so+tttt')), /Hiểu là Sở Thông tin và Truyền thông/)
})

test('nothing found says where it was looked for and offers what is written alike', async (t) => {
  const { visit } = await testWorld(t)
  const page = await textOf(visit(`/don-vi?tim=${encodeURIComponent('Sở Nội vu tỉnh Bình')}`))
  assert.match(page, /Không có đơn vị nào có tên chứa “Sở Nội vu tỉnh Bình”/)
  assert.match(page, /của 107 đơn vị, không phân biệt dấu/)
  assert.match(page, /Tên viết gần giống.*Sở Nội vụ/)
})

test('what is typed comes back as text, never as markup', async (t) => {
  const { visit } = await testWorld(t)
  const html = await (await visit(`/don-vi?tim=${encodeURIComponent('<script>x</script>"')}`)).text()
  assert.doesNotMatch(html, /<script>x/)
  assert.match(html, /&lt;script&gt;x/)
})

test('an agency says what it is, where it stands and that its first day is not its founding', async (t) => {
  const { visit } = await testWorld(t)
  const page = await textOf(visit('/don-vi/ubnd-xa-phuoc-dai'))
  assert.match(page, /Ủy ban nhân dân xã Phước Đại/)
  assert.match(page, /Cấp trên UBND huyện Bác Ái ?, UBND tỉnh Ninh Thuận/)
  assert.match(page, /22801/)
  assert.match(page, /không phải ngày thành lập/)
  assert.match(await textOf(visit('/don-vi/ubnd-huyen-bac-ai')), /9 đơn vị cấp dưới/)
})

test('English pages explain the names in English and keep them in Vietnamese', async (t) => {
  const { visit } = await testWorld(t)
  assert.match(await textOf(visit('/en/don-vi')), /Provincial departments 19 Ban Dân tộc tỉnh/)
  assert.match(
    await textOf(visit('/en/don-vi/so-noi-vu')),
    /Sở Nội vụ tỉnh Ninh Thuận Department of Home Affairs/,
  )
})

test('a page can be read as on another day', async (t) => {
  const { visit } = await testWorld(t)
  assert.match(
    await textOf(visit('/don-vi?ngay=2020-01-01')),
    /Chưa có thông tin về đơn vị nào tại ngày 01\/01\/2020/,
  )
  assert.match(
    await textOf(visit('/don-vi/so-noi-vu?ngay=2020-01-01')),
    /Tại ngày 01\/01\/2020 không có thông tin/,
  )
  assert.match(await textOf(visit('/don-vi/so-noi-vu?ngay=2022-01-01')), /tại ngày 01\/01\/2022/)
  assert.match(await textOf(visit('/don-vi?ngay=hom-qua')), /Sở, ban, ngành cấp tỉnh 19/)
})

test('an agency nobody knows is not found, whatever the address holds', async (t) => {
  const { visit } = await testWorld(t)
  for (const path of ['/don-vi/so-ton-giao', '/don-vi/%00', '/don-vi/..%2f', '/don-vi/SO-NOI-VU'])
    assert.equal((await visit(path)).status, 404, path)
})

test('staff see all agencies; only who steers them sees where nobody is in charge', async (t) => {
  const { visit, actor } = await testWorld(t)
  const officer = await actor('unit_officer', 'ubnd-xa-phuoc-dai')
  assert.match(await textOf(visit('/lam-viec/don-vi', { as: officer })), /107 đơn vị/)
  const steering = await actor('programme_officer', 'ubnd-tinh-ninh-thuan')
  const page = await textOf(visit('/lam-viec/don-vi?thieu=dau-moi&loai=ubnd_cap_xa', { as: steering }))
  assert.match(page, /trên 93 đơn vị chưa có đầu mối/)
  assert.match(page, /64 đơn vị/)
  assert.doesNotMatch(page, /UBND xã Phước Đại/)
})

test('people of an agency are seen by its own and by who stands above, not by others', async (t) => {
  const { visit, actor } = await testWorld(t)
  await actor('unit_officer', 'ubnd-xa-phuoc-dai')
  const sees = async (role: Parameters<World['actor']>[0], slug: string) =>
    (await textOf(visit(commune, { as: await actor(role, slug) }))).includes('test-1@test.loa')
  assert.equal(await sees('head', 'ubnd-xa-phuoc-dai'), true)
  assert.equal(await sees('programme_officer', 'ubnd-tinh-ninh-thuan'), true)
  assert.equal(await sees('administrator', 'ubnd-huyen-bac-ai'), true)
  assert.equal(await sees('unit_officer', 'ubnd-xa-phuoc-hai'), false)
  assert.equal(await sees('administrator', 'ubnd-huyen-ninh-son'), false)
})

test('an administrator gives a role on the page, and its history says so', async (t) => {
  const world = await testWorld(t)
  await withLan(world)
  const as = await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  const answer = await world.visit(`${commune}/vai-tro`, { as, form })
  assert.deepEqual([answer.status, answer.headers.get('location')], [303, commune])
  const page = await textOf(world.visit(commune, { as }))
  assert.match(page, /Lan \(mẫu\) lan@loa\.test Thủ trưởng cơ quan Từ 20\/09\/2023/)
  assert.match(page, /Giao vai trò Thủ trưởng cơ quan cho Lan \(mẫu\) từ ngày 20\/09\/2023/)
})

test('a refused form comes back filled in with what to mend beside the fields', async (t) => {
  const world = await testWorld(t)
  const as = await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  const refused = async (changed: object) => {
    const answer = await world.visit(`${commune}/vai-tro`, { as, form: { ...form, ...changed } })
    assert.equal(answer.status, 422)
    return answer.text()
  }
  const empty = await refused({ email: 'lan', role: 'king', from: '2023-02-30' })
  for (const words of ['Nhập thư điện tử', 'Chọn một vai trò', 'Chọn một ngày', 'value="lan"'])
    assert.ok(empty.includes(words), words)
  assert.match(await refused({}), /Địa chỉ này chưa có trong hệ thống/)
  await withLan(world)
  assert.match(await refused({ to: '2023-09-01' }), /Chọn ngày kết thúc sau ngày bắt đầu/)
})

test('an administrator ends a role on its own page', async (t) => {
  const world = await testWorld(t)
  const head = await world.actor('head', 'ubnd-xa-phuoc-dai')
  const as = await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  const [membership] = await peopleOf(world.db, await world.agencyId('ubnd-xa-phuoc-dai'))
  const ending = `${commune}/vai-tro/${membership!.id}/ket-thuc`
  assert.match(await textOf(world.visit(ending, { as })), /head ubnd-xa-phuoc-dai Vai trò Thủ trưởng cơ quan/)
  assert.equal((await world.visit(ending, { as, form: { on: '2023-09-19' } })).status, 422)
  assert.equal((await world.visit(ending, { as, form: { on: '2023-09-20' } })).status, 303)
  assert.equal((await loadActor(world.db, head.userId, world.clock)).holds('head'), false)
  assert.match(await textOf(world.visit(commune, { as })), /Vai trò đã kết thúc \(1\)/)
})

test('nobody else reaches the forms', async (t) => {
  const world = await testWorld(t)
  await withLan(world)
  const own = await world.actor('head', 'ubnd-xa-phuoc-dai')
  const foreign = await world.actor('administrator', 'ubnd-huyen-ninh-son')
  const [membership] = await peopleOf(world.db, await world.agencyId('ubnd-xa-phuoc-dai'))
  const ending = `${commune}/vai-tro/${membership!.id}/ket-thuc`
  for (const as of [own, foreign]) {
    assert.equal((await world.visit(`${commune}/vai-tro`, { as, form })).status, 404)
    assert.equal((await world.visit(ending, { as })).status, 404)
    assert.equal((await world.visit(ending, { as, form: { on: '2023-09-20' } })).status, 404)
    assert.doesNotMatch(await textOf(world.visit(commune, { as })), /Giao vai trò/)
  }
  assert.equal((await world.visit(commune)).status, 303)
})
