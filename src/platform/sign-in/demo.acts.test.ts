import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carrying, signInWorld } from '../../../test/support/sign-in-world.ts'
import { createSignIn } from './index.ts'

const account = { email: 'cchc@demo.example', name: 'Chuyên viên Sở Nội vụ (mẫu)', password: 'loa-demo-2023' }
const anywhere = new Headers()

test('a demo account is entered with one click, or with its password', async () => {
  const { signIn } = await signInWorld({ demo: true })
  const id = await signIn.ensureDemoAccount(account)
  assert.equal(await signIn.ensureDemoAccount(account), id)
  const clicked = await signIn.enterDemo(account.email, anywhere)
  assert.equal((await signIn.userOf(carrying(clicked)))?.userId, id)
  assert.equal((await signIn.signIn(account.email, account.password, anywhere)).ok, true)
})

test('an account that is not of the demo world has no one-click entrance', async () => {
  const { signIn, lan } = await signInWorld({ demo: true })
  await assert.rejects(signIn.enterDemo(lan.email, anywhere))
})

test('in production no demo account is made', async () => {
  const { signIn } = await signInWorld()
  await assert.rejects(signIn.ensureDemoAccount(account))
})

test('a demo database taken into production lets none of its demo accounts in', async () => {
  const { parts, signIn: inDemo, db } = await signInWorld({ demo: true })
  await inDemo.ensureDemoAccount(account)
  const session = await inDemo.enterDemo(account.email, anywhere)
  const inProduction = createSignIn({ ...parts, demo: false })
  assert.equal(await inProduction.userOf(carrying(session)), null)
  await assert.rejects(inProduction.enterDemo(account.email, anywhere))
  const refused = await inProduction.signIn(account.email, account.password, anywhere)
  assert.deepEqual(refused, await inProduction.signIn('nobody@demo.example', account.password, anywhere))
  await inProduction.requestReset(account.email)
  assert.deepEqual(await db.selectFrom('platform.mail').select('id').execute(), [])
})
