import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInWorld } from '../../../test/support/sign-in-world.ts'
import { done, notFound } from '../result.ts'
import { createFirstAdministrator } from './index.ts'

const hoa = { email: 'Quantri@tinh.example', name: 'Quản trị (mẫu)' }

test('the first administrator is appointed and sets a password by the link, again and again if need be', async () => {
  const { signIn } = await signInWorld()
  const appointed = new Set<string>()
  const appoint = async ({ userId }: { userId: string }) => done(appointed.add(userId))
  await createFirstAdministrator({ signIn, appoint }, hoa)
  const again = await createFirstAdministrator({ signIn, appoint }, hoa)
  assert.ok(again.ok)
  assert.equal(appointed.size, 1)
  const token = new URL(again.value.link).searchParams.get('ma') ?? ''
  assert.equal((await signIn.reset(token, 'một câu dễ nhớ của quản trị')).ok, true)
  assert.equal((await signIn.signIn(hoa.email, 'một câu dễ nhớ của quản trị', new Headers())).ok, true)
})

test('whoever cannot be appointed gets no link', async () => {
  const { signIn } = await signInWorld()
  assert.equal(await createFirstAdministrator({ signIn, appoint: async () => notFound }, hoa), notFound)
})
