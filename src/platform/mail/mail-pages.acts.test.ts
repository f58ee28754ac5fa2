import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signInSite } from '../../../test/support/sign-in-site.ts'
import { password } from '../../../test/support/sign-in-world.ts'
import { queueMail } from './index.ts'

const path = '/lam-viec/hop-thu-di'
const reminder = {
  key: 'a',
  recipient: 'minh@so.example',
  subject: 'Nhắc việc',
  body: 'Còn 2 ngày\n<b>làm việc</b>.',
}
const secret = {
  key: 'b',
  recipient: 'hoa@so.example',
  subject: 'Đặt mật khẩu',
  body: 'https://x/ma=bimat',
  isSecret: true,
}

async function box({ demo = false, administrator = true } = {}) {
  const site = await signInSite(demo ? { accounts: [], password: '' } : undefined)
  if (administrator) site.administrators.add(site.lan.id)
  const { cookies } = await site.visit('/dang-nhap', { form: { email: site.lan.email, password } })
  for (const mail of [reminder, secret]) await queueMail(site.db, mail, site.clock.now())
  return {
    ...site,
    open: (at = '') => site.visit(path + at, { cookies }),
    send: (at: string) => site.visit(path + at, { cookies, form: {} }),
  }
}

test('an administrator finds a mail and reads it as it was written', async () => {
  const { open } = await box()
  const list = await open('?tim=nhac%20viec')
  assert.match(list.html, /minh@so\.example/)
  assert.ok(!list.html.includes('hoa@so.example'))
  const mail = await open('/1')
  assert.match(mail.html, /Còn 2 ngày<br\/>&lt;b&gt;làm việc&lt;\/b&gt;\./)
})

test('the list is narrowed by state', async () => {
  const { open } = await box()
  assert.match((await open('?tinh=waiting')).html, /minh@so\.example/)
  assert.match((await open('?tinh=sent')).html, /Không có thư nào khớp/)
})

test('a mail with a link that lets in is not read by an administrator, except in the demo', async () => {
  assert.ok(!(await (await box()).open('/2')).html.includes('bimat'))
  assert.match((await (await box({ demo: true })).open('/2')).html, /bimat/)
})

test('a mail that was given up is sent again', async () => {
  const { open, send, db } = await box()
  await db.updateTable('platform.mail').set({ attempts: 12, lastError: 'Error: refused' }).execute()
  assert.match((await open('/1')).html, /Error: refused/)
  assert.equal((await send('/1/gui-lai')).status, 303)
  assert.match((await open('?tinh=waiting')).html, /minh@so\.example/)
})

test('nobody else knows that the box exists', async () => {
  const { open, send, visit } = await box({ administrator: false })
  for (const answer of [await open(), await open('/1'), await send('/1/gui-lai')])
    assert.equal(answer.status, 404)
  assert.equal((await visit(path)).status, 303)
})

test('an address that is no mail is not found', async () => {
  const { open } = await box()
  assert.deepEqual([(await open('/999')).status, (await open('/abc')).status], [404, 404])
})

test('older mails are on further pages, and a page past the last leads to the first', async () => {
  const { open, db, clock } = await box()
  for (let i = 0; i < 50; i++) await queueMail(db, { ...reminder, key: `r${i}` }, clock.now())
  const first = await open('?tim=so.example')
  assert.match(first.html, /52 thư/)
  assert.ok(!first.html.includes('hoa@so.example'))
  assert.match(first.html, /href="\/lam-viec\/hop-thu-di\?tim=so\.example&amp;trang=2"/)
  assert.match((await open('?tim=so.example&trang=2')).html, /hoa@so\.example/)
  assert.equal((await open('?trang=9')).goesTo, path)
})

test('the link in a mail is a link, if it leads into this site', async () => {
  const { open, db, clock } = await box({ demo: true })
  const body = 'http://loa.test/lam-viec\nhttp://evil.example/lam-viec'
  await queueMail(db, { ...reminder, key: 'links', body }, clock.now())
  const { html } = await open('/3')
  assert.match(html, /<a href="http:\/\/loa\.test\/lam-viec">/)
  assert.doesNotMatch(html, /href="http:\/\/evil/)
})
