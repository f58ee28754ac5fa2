import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInSite } from '../../../../test/support/sign-in-site.ts'
import { password } from '../../../../test/support/sign-in-world.ts'

const form = { email: 'lan@sonoivu.example', password }
const next = 'một câu khác hẳn, dễ nhớ'
const path = '/lam-viec/tai-khoan'

async function signedIn() {
  const site = await signInSite()
  const here = (await site.visit('/dang-nhap', { form })).cookies
  const there = (await site.visit('/dang-nhap', { form })).cookies
  const isIn = async (cookies: readonly string[]) => (await site.visit(path, { cookies })).status === 200
  return { ...site, here, there, isIn }
}

test('the sessions are listed with their device, and the one in hand is marked', async () => {
  const { visit, here } = await signedIn()
  const { html } = await visit(path, { cookies: here })
  assert.equal(html.match(/Firefox, Linux<\//g)?.length, 2)
  assert.equal(html.match(/Phiên này/g)?.length, 1)
  assert.match(html, /lan@sonoivu\.example/)
})

test('ending another session signs that device out', async () => {
  const { visit, here, there, isIn } = await signedIn()
  const { html } = await visit(path, { cookies: here })
  const action = /action="([^"]+\/phien\/[^"]+\/ket-thuc)"/.exec(html)?.[1] ?? ''
  const ended = await visit(action, { cookies: here, form: {} })
  assert.deepEqual([ended.status, ended.goesTo], [303, path])
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false])
})

test('ending all others keeps the one in hand', async () => {
  const { visit, here, there, isIn } = await signedIn()
  await visit(`${path}/phien-khac/ket-thuc`, { cookies: here, form: {} })
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false])
})

test('the password is changed against the current one; this device stays signed in', async () => {
  const { visit, here, there, isIn } = await signedIn()
  const change = (current: string) =>
    visit(`${path}/mat-khau`, { cookies: here, form: { current, password: next, repeated: next } })
  const refused = await change('mật khẩu sai rồi')
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Mật khẩu hiện tại không đúng/)
  const changed = await change(password)
  assert.deepEqual([changed.status, changed.goesTo], [303, path])
  assert.deepEqual([await isIn(changed.cookies), await isIn(there)], [true, false])
})

test('a visitor is led to sign in first', async () => {
  const { visit } = await signInSite()
  const sent = await visit(`${path}/mat-khau`, { form: {} })
  assert.deepEqual([sent.status, sent.goesTo], [303, '/dang-nhap'])
})
