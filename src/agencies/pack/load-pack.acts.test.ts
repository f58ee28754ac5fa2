import assert from 'node:assert/strict'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ninhThuan } from '../../../test/support/ninh-thuan-directory.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { system } from '../../platform/actor.ts'
import { checkHistory, historyOf } from '../../platform/history.ts'
import { endRole } from '../end-role.ts'
import { loadActor, loadAgenciesOfPack, loadDirectory, loadSamplePeople } from '../index.ts'

async function packWith(
  t: TestContext,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  t.after(() => rm(folder, { recursive: true }))
  await cp(ninhThuan, folder, { recursive: true })
  for (const [file, change] of Object.entries(changes))
    await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))
  return folder
}

const on = (world: World, day: string) => loadDirectory(world.db, day)

test('the template holds the province, and loading it again changes nothing', async (t) => {
  const world = await testWorld(t)
  assert.equal((await on(world, '2023-03-15')).all.length, 107)
  const before = await world.db.selectFrom('agencies.agencyName').select('id').execute()
  assert.deepEqual(await loadAgenciesOfPack(world.deps, ninhThuan), { added: 0, changed: 0 })
  assert.deepEqual(await world.db.selectFrom('agencies.agencyName').select('id').execute(), before)
  assert.equal((await historyOf(world.db, 'pack:ninh-thuan')).length, 1)
})

test('a renamed department bears each name in its time', async (t) => {
  const world = await testWorld(t)
  const folder = await packWith(t, {
    'agencies/names.csv': (text) =>
      text.replace('so-noi-vu,2021-01-01,,', 'so-noi-vu,2021-01-01,2023-07-01,') +
      'so-noi-vu,2023-07-01,,Sở Nội vụ và Lao động tỉnh Ninh Thuận,Sở Nội vụ và Lao động,,SNV,,,\n',
  })
  const id = await world.agencyId('so-noi-vu')
  assert.deepEqual(await loadAgenciesOfPack(world.deps, folder), { added: 0, changed: 1 })
  assert.equal((await on(world, '2023-06-30')).byId(id)?.shortName, 'Sở Nội vụ')
  assert.equal((await on(world, '2023-07-01')).byId(id)?.shortName, 'Sở Nội vụ và Lao động')
  assert.equal((await historyOf(world.db, `agency:${id}`))[0]?.action, 'agency.changed')
  assert.equal((await checkHistory(world.db)).whole, true)
})

test('a new agency may stand under one that was there, and a class may gain a kind from a day on', async (t) => {
  const world = await testWorld(t)
  const folder = await packWith(t, {
    'agencies/agencies.csv': (text) => `${text}ban-moi,co_quan_dang,2024-01-01,founded,\n`,
    'agencies/names.csv': (text) => `${text}ban-moi,2024-01-01,,Ban Mới,Ban Mới,,,,,\n`,
    'agencies/parents.csv': (text) => `${text}ban-moi,tinh-uy,2024-01-01,\n`,
    'agencies/class-kinds.csv': (text) => `${text}so_ban_nganh,co_quan_dang,2024-01-01,,\n`,
  })
  assert.deepEqual(await loadAgenciesOfPack(world.deps, folder), { added: 1, changed: 0 })
  assert.equal((await on(world, '2023-12-31')).ofClass('so_ban_nganh')?.length, 19)
  const after = await on(world, '2024-01-01')
  assert.equal(after.ofClass('so_ban_nganh')?.length, 22)
  assert.deepEqual(
    after.upwardsFrom(after.bySlug('ban-moi')!.id).map((a) => a.slug),
    ['ban-moi', 'tinh-uy'],
  )
})

test('a wrong pack leaves everything as it was', async (t) => {
  const world = await testWorld(t)
  const folder = await packWith(t, {
    'agencies/names.csv': (text) => text.replace('Sở Nội vụ tỉnh Ninh Thuận', 'Sở Khác'),
    'agencies/parents.csv': (text) => text.replace('so-noi-vu,ubnd-tinh-ninh-thuan', 'so-noi-vu,khong-co'),
  })
  await assert.rejects(loadAgenciesOfPack(world.deps, folder), /parents\.csv, dòng 3/)
  assert.equal((await on(world, '2023-03-15')).bySlug('so-noi-vu')?.name, 'Sở Nội vụ tỉnh Ninh Thuận')
})

test('two processes that start at once load it once', async (t) => {
  const world = await testWorld(t)
  const folder = await packWith(t, {
    'agencies/agencies.csv': (text) => `${text}ban-moi,co_quan_dang,2024-01-01,founded,\n`,
    'agencies/names.csv': (text) => `${text}ban-moi,2024-01-01,,Ban Mới,Ban Mới,,,,,\n`,
  })
  const both = await Promise.all([
    loadAgenciesOfPack(world.deps, folder),
    loadAgenciesOfPack(world.deps, folder),
  ])
  assert.equal(both[0].added + both[1].added, 1)
})

test('the demo people get their roles once, and an ended role stays ended', async (t) => {
  const world = await testWorld(t)
  const load = () => loadSamplePeople(world.deps, ninhThuan, async ({ email }) => `user ${email}`)
  await load()
  await load()
  const officer = await loadActor(world.db, 'user chuyenvien.snv@demo.loa', world.clock)
  assert.equal(officer.name, 'Chuyên viên Sở Nội vụ (mẫu)')
  const province = await world.agencyId('ubnd-tinh-ninh-thuan')
  const home = await world.agencyId('so-noi-vu')
  assert.deepEqual(officer.holdings, [
    { role: 'programme_officer', agencyId: province },
    { role: 'unit_officer', agencyId: home },
  ])
  const { id } = await world.db
    .selectFrom('agencies.membership')
    .select('id')
    .where('userId', '=', officer.userId)
    .where('role', '=', 'unit_officer')
    .executeTakeFirstOrThrow()
  await endRole(world.deps, system, { membershipId: id, agencyId: home, on: '2023-09-20' })
  await load()
  assert.equal((await loadActor(world.db, officer.userId, world.clock)).holds('unit_officer'), false)
})
