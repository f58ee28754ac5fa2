import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testWorld } from '../../test/support/world.ts'
import { system } from '../platform/actor.ts'
import { historyOf } from '../platform/history.ts'
import { isNotFound, type Result } from '../platform/result.ts'
import { endRole, giveRole, loadActor, registerPerson } from './index.ts'
import { peopleOf } from './store-people.ts'

const today = '2023-09-20'
const fieldsOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map((issue) => issue.field))

async function world(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t, today)
  const administrator = await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  const commune = await world.agencyId('ubnd-xa-phuoc-dai')
  const lan = { agencyId: commune, userId: 'lan', fullName: 'Lan (mẫu)', email: 'lan@loa.test' }
  const register = (more: object = {}) =>
    registerPerson(world.deps, administrator, { ...lan, role: 'unit_officer', from: today, ...more })
  return { ...world, administrator, commune, lan, register }
}

test('a registered person holds the role from its first day and the history says who gave it', async (t) => {
  const { register, db, clock, commune, administrator } = await world(t)
  assert.equal((await register()).ok, true)
  assert.equal((await loadActor(db, 'lan', clock)).is('unit_officer', commune), true)
  const [given, registered] = await historyOf(db, `agency:${commune}`)
  assert.equal(given?.action, 'role.given')
  assert.equal(given?.actorId, administrator.userId)
  assert.deepEqual(given?.detail, {
    person: 'Lan (mẫu)',
    userId: 'lan',
    role: 'unit_officer',
    from: today,
    to: null,
  })
  assert.equal(registered?.action, 'person.registered')
})

test('a role that begins tomorrow is not held today', async (t) => {
  const { register, db, clock } = await world(t)
  await register({ from: '2023-09-21' })
  assert.equal((await loadActor(db, 'lan', clock)).holds('unit_officer'), false)
  clock.moveTo('2023-09-21')
  assert.equal((await loadActor(db, 'lan', clock)).holds('unit_officer'), true)
})

test('a person is registered once, by account and by address', async (t) => {
  const { register } = await world(t)
  await register()
  assert.deepEqual(fieldsOf(await register({ role: 'head' })), ['email'])
  assert.deepEqual(fieldsOf(await register({ userId: 'other', email: 'LAN@loa.test' })), ['email'])
})

test('a refused first role leaves no person behind', async (t) => {
  const { register, db } = await world(t)
  assert.deepEqual(fieldsOf(await register({ to: '2023-09-01' })), ['to'])
  assert.equal(
    await db.selectFrom('agencies.person').where('userId', '=', 'lan').select('userId').executeTakeFirst(),
    undefined,
  )
})

test('the same role is not given twice, not even by two at the same moment', async (t) => {
  const { register, deps, administrator, commune, db } = await world(t)
  await register()
  const head = { agencyId: commune, userId: 'lan', role: 'head', from: today } as const
  const both = await Promise.all([giveRole(deps, administrator, head), giveRole(deps, administrator, head)])
  assert.deepEqual(both.map((result) => result.ok).toSorted(), [false, true])
  assert.equal((await peopleOf(db, commune)).length, 2)
})

test('a role ends on the chosen day, and what was held before stays', async (t) => {
  const { register, deps, administrator, commune, db, clock } = await world(t)
  const given = await register()
  assert.ok(given.ok)
  const end = (on: string) => endRole(deps, administrator, { ...given.value, agencyId: commune, on })
  assert.deepEqual(fieldsOf(await end('2023-09-19')), ['on'])
  assert.equal((await end('2023-09-22')).ok, true)
  assert.equal((await loadActor(db, 'lan', clock)).holds('unit_officer'), true)
  clock.moveTo('2023-09-22')
  assert.equal((await loadActor(db, 'lan', clock)).holds('unit_officer'), false)
  assert.deepEqual(fieldsOf(await end('2023-09-22')), [undefined])
  assert.equal((await historyOf(db, `agency:${commune}`))[0]?.detail.on, '2023-09-22')
})

test('the last administrator cannot be taken away, the last but one can, and never both at once', async (t) => {
  const { deps, administrator, actor, agencyId, db } = await world(t)
  const province = await agencyId('ubnd-tinh-ninh-thuan')
  const endOf = async (membershipId: number) =>
    (await endRole(deps, administrator, { membershipId, agencyId: province, on: today })).ok
  const [first] = await peopleOf(db, province)
  assert.equal(await endOf(first!.id), false)
  await actor('administrator', 'ubnd-tinh-ninh-thuan')
  const two = (await peopleOf(db, province)).map(({ id }) => id)
  // Both connections are open before the race, or one would be over before the other begins.
  await Promise.all(two.map(() => sql`select pg_sleep(0.05)`.execute(db)))
  const ended = await Promise.all(two.map(endOf))
  assert.deepEqual(ended.toSorted(), [false, true])
})

test('an administrator of a district gives roles in the district and its communes and nowhere else', async (t) => {
  const { deps, actor, agencyId, register } = await world(t)
  await register()
  const bacAi = await actor('administrator', 'ubnd-huyen-bac-ai')
  const give = async (slug: string) =>
    giveRole(deps, bacAi, { agencyId: await agencyId(slug), userId: 'lan', role: 'head', from: today })
  assert.equal((await give('ubnd-huyen-bac-ai')).ok, true)
  assert.equal((await give('ubnd-xa-phuoc-dai')).ok, true)
  for (const slug of ['ubnd-tinh-ninh-thuan', 'ubnd-huyen-ninh-son', 'ubnd-xa-phuoc-hai', 'uy-ban-mttq-tinh'])
    assert.equal(isNotFound(await give(slug)), true, slug)
})

test('the administrator of the province looks after the bodies beside it too', async (t) => {
  const { register, agencyId } = await world(t)
  assert.equal(
    (await register({ agencyId: await agencyId('uy-ban-mttq-tinh'), role: 'supervisor' })).ok,
    true,
  )
})

test('an administrator of a body beside the province looks after that body only', async (t) => {
  const { deps, actor, agencyId, register } = await world(t)
  await register()
  const front = await actor('administrator', 'uy-ban-mttq-tinh')
  const give = async (slug: string) =>
    giveRole(deps, front, { agencyId: await agencyId(slug), userId: 'lan', role: 'supervisor', from: today })
  assert.equal((await give('uy-ban-mttq-tinh')).ok, true)
  assert.equal(isNotFound(await give('so-noi-vu')), true)
})

test('nobody but an administrator and the house itself gives or ends roles', async (t) => {
  const { deps, actor, commune, register } = await world(t)
  const given = await register()
  assert.ok(given.ok)
  for (const role of ['head', 'unit_officer', 'programme_officer', 'leader'] as const) {
    const other = await actor(role, 'ubnd-xa-phuoc-dai')
    const give = await giveRole(deps, other, { agencyId: commune, userId: 'lan', role: 'head', from: today })
    const end = await endRole(deps, other, { ...given.value, agencyId: commune, on: today })
    assert.deepEqual([isNotFound(give), isNotFound(end)], [true, true], role)
  }
  assert.equal((await endRole(deps, system, { ...given.value, agencyId: commune, on: today })).ok, true)
})

test('a role is ended only through the agency in which it is held', async (t) => {
  const { deps, actor, agencyId, register } = await world(t)
  const given = await register()
  assert.ok(given.ok)
  const ninhSon = await actor('administrator', 'ubnd-huyen-ninh-son')
  const end = { ...given.value, agencyId: await agencyId('ubnd-huyen-ninh-son'), on: today }
  assert.equal(isNotFound(await endRole(deps, ninhSon, end)), true)
})
