import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { open, planFile, signIn } from './people.ts'

let loa: RunningLoa
let browser: Browser

before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

for (const script of [true, false]) {
  test(`a signed plan becomes tasks, a commune logs what it did with a photo, the public page moves (${script ? 'with' : 'without'} JavaScript)`, async () => {
    loa = await runLoa('people')
    try {
      const officer = await open(browser, { script, screen: 'desktop' })
      const commune = await open(browser, { script, screen: 'phone' })
      const citizen = await open(browser, { script, screen: 'desktop' })

      await signIn(officer.page, loa.address, 'chuyenvien.snv@demo.loa')
      await theOfficerImportsThePlan(officer.page)
      await theOfficerSeesWhatWasUnderstoodBesideTheDocument(officer.page)
      await theOfficerIssuesIt(officer.page)

      const before = await theCitizenReadsProgress(citizen.page)

      await signIn(commune.page, loa.address, 'xa-phuoc-dai@demo.loa')
      await theCommuneSeesItsWork(commune.page)
      await theCommuneLogsABroadcastWithAPhoto(commune.page)

      assert.equal(
        await theCitizenReadsProgress(citizen.page),
        before + 1,
        'the public page counts the work as done',
      )

      await theOfficerVerifiesIt(officer.page)
      await theCommuneSeesItVerified(commune.page)
    } finally {
      await loa.stop()
    }
  })
}

async function theOfficerImportsThePlan(page: Page) {
  await page.goto(`${loa.address}/lam-viec/ke-hoach`)
  await page.getByLabel('Tệp kế hoạch').setInputFiles(planFile('ke-hoach-911-2023.docx'))
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
  await page.waitForURL('**/doi-chieu')
}

async function theOfficerSeesWhatWasUnderstoodBesideTheDocument(page: Page) {
  const text = await page.locator('main').innerText()
  for (const words of ['911', 'Cải cách thể chế', 'Loa truyền thanh', 'Trước ngày 15/4/2023'])
    assert.ok(text.includes(words), `the review shows “${words}”`)
}

async function theOfficerIssuesIt(page: Page) {
  await page.goto(page.url().replace('/doi-chieu', '/giao-viec'))
  const preview = await page.locator('main').innerText()
  assert.match(preview, /32 nhiệm vụ/)
  assert.match(preview, /95 đơn vị/)
  await page.getByRole('button', { name: /Giao/ }).click()
  await page.waitForURL(/\/lam-viec\/ke-hoach\/\d+$/)
}

/** How many assignments the public page counts as done. */
async function theCitizenReadsProgress(page: Page): Promise<number> {
  await page.goto(`${loa.address}/`)
  const done = page.locator('.key-figures div', { hasText: 'Việc đã làm' }).locator('b')
  return Number((await done.innerText()).replace(/\D/g, ''))
}

async function theCommuneSeesItsWork(page: Page) {
  await page.goto(`${loa.address}/lam-viec`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.match(await page.locator('main').innerText(), /Phát thanh nội dung cải cách hành chính/)
}

async function theCommuneLogsABroadcastWithAPhoto(page: Page) {
  const broadcast = page.locator('main li, main article, main tr', {
    hasText: 'Phát thanh nội dung cải cách hành chính',
  })
  await broadcast.getByRole('link', { name: /Ghi/ }).first().click()
  await page.waitForURL('**/lam-viec/ghi**')
  await page.getByLabel('Đã làm gì').fill('Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”')
  await page.getByLabel('Người dân nông thôn').check()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'loa.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: /^Ghi hoạt động/ }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/ghi'))
}

async function theOfficerVerifiesIt(page: Page) {
  await page.goto(`${loa.address}/lam-viec/xac-minh`)
  assert.match(await page.locator('main').innerText(), /5 thủ tục nộp hồ sơ trực tuyến/)
  await page.getByRole('button', { name: 'Xác minh' }).click()
  await page.waitForLoadState()
}

async function theCommuneSeesItVerified(page: Page) {
  await page.goto(`${loa.address}/lam-viec/hoat-dong`)
  assert.match(await page.locator('main').innerText(), /Đã xác minh/)
}

const photo = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b5563' } })
    .jpeg()
    .toBuffer()
