import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { mainText, open, signIn, typeCredentials } from './people.ts'

let browser: Browser
let loa: RunningLoa
before(async () => {
  browser = await openBrowser()
  loa = await runLoa('demo')
})
after(async () => {
  await browser?.close()
  await loa?.stop()
})

for (const script of [true, false])
  test(`one press enters with a sample account, and signing out ends it (${script ? 'with' : 'without'} JavaScript)`, async () => {
    const { page, context } = await open(browser, loa.address, { script })
    await page.goto('/dang-nhap')
    await page.getByRole('button', { name: 'Vào với vai Đầu mối UBND xã Phước Đại (mẫu)' }).click()
    await page.waitForURL('**/lam-viec')
    assert.match(await mainText(page), /việc cần làm/)
    await signOut(page)
    assert.match(await mainText(page), /Đã đăng xuất/)
    await page.goto('/lam-viec')
    assert.match(page.url(), /\/dang-nhap\?tiep=%2Flam-viec$/)
    await context.close()
  })

test('a wrong password is answered in one sentence that does not say which part is wrong', async () => {
  const { page, context } = await open(browser, loa.address)
  const answers: string[] = []
  for (const email of ['xa-phuoc-dai@demo.loa', 'khong-co-ai@demo.loa']) {
    await page.goto('/dang-nhap')
    await typeCredentials(page, email, 'mật khẩu nhớ nhầm')
    answers.push(await page.getByRole('alert').innerText())
    assert.equal(await page.getByRole('textbox', { name: 'Thư điện tử' }).inputValue(), email)
    assert.equal(await page.getByRole('textbox', { name: 'Mật khẩu' }).inputValue(), '')
  }
  assert.match(answers[0]!, /Thư điện tử hoặc mật khẩu không đúng/)
  assert.equal(answers[0], answers[1])
  await context.close()
})

test('somebody sees where they are signed in and ends the telephone’s session from the desk', async () => {
  const { page: desk, context: one } = await open(browser, loa.address)
  const { page: telephone, context: two } = await open(browser, loa.address, { screen: 'phone' })
  await signIn(telephone, 'so-tu-phap')
  await signIn(desk, 'so-tu-phap')
  await desk.goto('/lam-viec/tai-khoan')
  const sessions = desk.getByRole('table', { name: 'Phiên đăng nhập' }).locator('tbody tr')
  assert.equal(await sessions.count(), 2)
  await sessions.filter({ hasNotText: 'Phiên này' }).getByRole('button', { name: 'Kết thúc' }).click()
  await desk.getByText('Đã kết thúc phiên.').waitFor()
  assert.equal(await sessions.count(), 1)

  await telephone.goto('/lam-viec')
  assert.match(telephone.url(), /\/dang-nhap/)
  await desk.goto('/lam-viec')
  assert.match(desk.url(), /\/lam-viec$/)
  await one.close()
  await two.close()
})

async function signOut(page: Page) {
  await page.locator('.user-menu summary').click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.waitForURL('**/dang-nhap**')
}
