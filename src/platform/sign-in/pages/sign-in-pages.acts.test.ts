import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInSite } from '../../../../test/support/sign-in-site.ts'
import { password } from '../../../../test/support/sign-in-world.ts'

const demo = {
  password: 'loa-demo-2023',
  accounts: [
    {
      email: 'cchc@demo.example',
      label: { vi: 'Chuyên viên Sở Nội vụ (mẫu)', en: 'Officer of the Department of Home Affairs (sample)' },
      does: { vi: 'Nhập và giao kế hoạch', en: 'Imports and issues the plan' },
    },
  ],
}
const lan = { email: 'lan@sonoivu.example', password }

test('the right password leads on to the page that was wanted', async () => {
  const { visit } = await signInSite()
  const form = await visit('/dang-nhap?tiep=%2Flam-viec%2Fke-hoach%2F3')
  assert.equal(form.status, 200)
  assert.match(form.html, /name="tiep"[^>]*value="\/lam-viec\/ke-hoach\/3"/)
  const entered = await visit('/dang-nhap', { form: { ...lan, tiep: '/lam-viec/ke-hoach/3' } })
  assert.deepEqual([entered.status, entered.goesTo], [303, '/lam-viec/ke-hoach/3'])
  const inside = await visit('/lam-viec/tai-khoan', { cookies: entered.cookies })
  assert.equal(inside.status, 200)
})

test('no address given along leads out of the site', async () => {
  const { visit } = await signInSite()
  const entered = await visit('/dang-nhap', { form: { ...lan, tiep: '//evil.example/lam-viec' } })
  assert.equal(entered.goesTo, '/lam-viec')
  const again = await visit('/dang-nhap?tiep=/%5Cevil.example', { cookies: entered.cookies })
  assert.deepEqual([again.status, again.goesTo], [303, '/lam-viec'])
})

test('a wrong password keeps the address typed, never the password, and says what to do', async () => {
  const { visit } = await signInSite()
  const refused = await visit('/dang-nhap', { form: { email: lan.email, password: 'mật khẩu sai rồi' } })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /value="lan@sonoivu\.example"/)
  assert.ok(!refused.html.includes('mật khẩu sai rồi'))
  assert.match(refused.html, /Thư điện tử hoặc mật khẩu không đúng/)
  assert.deepEqual(refused.cookies, [])
})

test('an unknown address gets the same page as a wrong password', async () => {
  const { visit } = await signInSite()
  const typed = { password: 'mật khẩu sai rồi' }
  const known = await visit('/dang-nhap', { form: { ...typed, email: lan.email } })
  const unknown = await visit('/dang-nhap', { form: { ...typed, email: 'ai@sonoivu.example' } })
  assert.equal(unknown.html.replaceAll('ai@sonoivu.example', lan.email), known.html)
})

test('an empty form says what is missing beside each field', async () => {
  const { visit } = await signInSite()
  const refused = await visit('/dang-nhap', { form: { email: '', password: '' } })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Nhập địa chỉ thư điện tử\./)
  assert.match(refused.html, /Nhập mật khẩu\./)
})

test('in the demo one click enters an account, described by its post', async () => {
  const { visit, signIn } = await signInSite(demo)
  const account = demo.accounts[0]!
  await signIn.ensureDemoAccount({ email: account.email, name: account.label.vi, password: demo.password })
  const page = await visit('/dang-nhap')
  assert.match(page.html, /Chuyên viên Sở Nội vụ \(mẫu\)/)
  assert.match(page.html, /Nhập và giao kế hoạch/)
  const clicked = await visit('/dang-nhap/tai-khoan-mau', { form: { email: account.email } })
  assert.deepEqual([clicked.status, clicked.goesTo], [303, '/lam-viec'])
  assert.equal((await visit('/lam-viec/tai-khoan', { cookies: clicked.cookies })).status, 200)
  const other = await visit('/dang-nhap/tai-khoan-mau', { form: { email: lan.email } })
  assert.equal(other.status, 404)
})

test('in production there is no one-click entrance, on the page or behind it', async () => {
  const { visit } = await signInSite()
  assert.doesNotMatch((await visit('/dang-nhap')).html, /tai-khoan-mau|loa-demo/)
  const clicked = await visit('/dang-nhap/tai-khoan-mau', { form: { email: lan.email } })
  assert.equal(clicked.status, 404)
})

test('signing out leads to the sign-in page and leaves nobody signed in', async () => {
  const { visit } = await signInSite()
  const { cookies } = await visit('/dang-nhap', { form: lan })
  const out = await visit('/dang-xuat', { cookies, form: {} })
  assert.deepEqual([out.status, out.goesTo], [303, '/dang-nhap'])
  const after = await visit('/lam-viec/tai-khoan', { cookies })
  assert.deepEqual([after.status, after.goesTo], [303, '/dang-nhap?tiep=%2Flam-viec%2Ftai-khoan'])
})

test('signing out again, as a visitor, is harmless', async () => {
  const { visit } = await signInSite()
  assert.deepEqual((await visit('/dang-xuat', { form: {} })).goesTo, '/dang-nhap')
})

test('whoever signs in on the English page goes on in English', async () => {
  const { visit } = await signInSite()
  assert.match((await visit('/en/dang-nhap')).html, /Forgotten password/)
  const entered = await visit('/en/dang-nhap', { form: lan })
  assert.match((await visit('/lam-viec/tai-khoan', { cookies: entered.cookies })).html, /My account/)
})
