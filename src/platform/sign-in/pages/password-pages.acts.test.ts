import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInSite } from '../../../../test/support/sign-in-site.ts'
import { password } from '../../../../test/support/sign-in-world.ts'

const email = 'lan@sonoivu.example'
const next = 'một câu khác hẳn, dễ nhớ'

async function linkFor(site: Awaited<ReturnType<typeof signInSite>>) {
  await site.visit('/quen-mat-khau', { form: { email } })
  const mail = await site.db.selectFrom('platform.mail').select('body').executeTakeFirstOrThrow()
  const link = new URL(/http:\S+/.exec(mail.body)?.[0] ?? '')
  return { path: link.pathname + link.search, ma: link.searchParams.get('ma') ?? '' }
}

test('asking for a link answers the same for an address without an account', async () => {
  const { visit } = await signInSite()
  const known = await visit('/quen-mat-khau', { form: { email } })
  const unknown = await visit('/quen-mat-khau', { form: { email: 'ai@sonoivu.example' } })
  assert.equal(known.status, 200)
  assert.equal(unknown.html.replaceAll('ai@sonoivu.example', email), known.html)
})

test('the mailed link sets the password once', async () => {
  const site = await signInSite()
  const { path, ma } = await linkFor(site)
  assert.match((await site.visit(path)).html, /Đặt mật khẩu mới/)
  const saved = await site.visit('/dat-lai-mat-khau', { form: { ma, password: next, repeated: next } })
  assert.deepEqual([saved.status, saved.goesTo], [303, '/dang-nhap'])
  assert.equal((await site.visit('/dang-nhap', { form: { email, password: next } })).status, 303)
  const again = await site.visit(path)
  assert.equal(again.status, 422)
  assert.match(again.html, /Liên kết không còn dùng được/)
  const posted = await site.visit('/dat-lai-mat-khau', { form: { ma, password, repeated: password } })
  assert.match(posted.html, /Liên kết không còn dùng được/)
})

test('two entries that differ, and a short password, are refused beside their field and keep the link', async () => {
  const site = await signInSite()
  const { ma } = await linkFor(site)
  const send = (first: string, second: string) =>
    site.visit('/dat-lai-mat-khau', { form: { ma, password: first, repeated: second } })
  const differing = await send(next, `${next}!`)
  assert.equal(differing.status, 422)
  assert.match(differing.html, /Hai lần nhập chưa giống nhau/)
  assert.ok(!differing.html.includes(next))
  assert.match((await send('ngắn', 'ngắn')).html, /ít nhất 12 ký tự/)
  assert.equal((await send(next, next)).status, 303)
})

test('a made-up link says so without naming anybody', async () => {
  const { visit } = await signInSite()
  const page = await visit('/dat-lai-mat-khau?ma=khongco')
  assert.equal(page.status, 422)
  assert.ok(!page.html.includes('@'))
})
