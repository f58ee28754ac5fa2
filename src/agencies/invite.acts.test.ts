import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testWorld } from '../../test/support/world.ts'
import { done, isNotFound, refuse } from '../platform/result.ts'
import { invitePerson } from './invite-person.ts'
import { peopleOf } from './store-people.ts'

const today = '2023-09-20'

async function world(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t, today)
  const administrator = await world.actor('administrator', 'ubnd-tinh-ninh-thuan')
  const agencyId = await world.agencyId('so-tu-phap')
  const made: string[] = []
  const accountFor = async ({ email }: { email: string }) => {
    made.push(email)
    return done(`user ${email}`)
  }
  const lan = {
    agencyId,
    email: 'lan@loa.test',
    fullName: 'Lan (mẫu)',
    role: 'unit_officer',
    from: today,
  } as const
  const invite = (more: object = {}, actor = administrator) =>
    invitePerson(world.deps, actor, { ...lan, ...more }, accountFor)
  return { ...world, id: agencyId, made, lan, administrator, invite }
}

test('somebody new gets an account and the role', async (t) => {
  const { invite, made, db, id } = await world(t)
  assert.equal((await invite()).ok, true)
  assert.deepEqual(made, ['lan@loa.test'])
  assert.deepEqual(
    (await peopleOf(db, id)).map(({ fullName, role }) => [fullName, role]),
    [['Lan (mẫu)', 'unit_officer']],
  )
})

test('somebody known gets a further role and no second account', async (t) => {
  const { invite, made, db, id } = await world(t)
  await invite()
  assert.equal((await invite({ email: 'LAN@loa.test', fullName: '', role: 'head' })).ok, true)
  assert.equal(made.length, 1)
  assert.equal((await peopleOf(db, id)).length, 2)
})

test('an unknown address without a name is refused beside the name', async (t) => {
  const { invite, made } = await world(t)
  const refused = await invite({ fullName: '' })
  assert.deepEqual(refused.ok ? [] : refused.issues.map((issue) => issue.field), ['fullName'])
  assert.deepEqual(made, [])
})

test('no account is made when the role is refused', async (t) => {
  const { invite, made } = await world(t)
  assert.equal((await invite({ to: today })).ok, false)
  assert.deepEqual(made, [])
})

test('no person is made when the account is refused', async (t) => {
  const { deps, administrator, lan, db, id } = await world(t)
  const no = refuse({ vi: 'Không.', en: 'No.' }, 'email')
  assert.equal(await invitePerson(deps, administrator, lan, async () => no), no)
  assert.equal((await peopleOf(db, id)).length, 0)
})

test('who may not give roles does not learn who is known', async (t) => {
  const { invite, actor, made } = await world(t)
  await invite()
  const head = await actor('head', 'so-tu-phap')
  assert.equal(isNotFound(await invite({}, head)), true)
  assert.equal(isNotFound(await invite({ email: 'nobody@loa.test' }, head)), true)
  assert.equal(made.length, 1)
})
