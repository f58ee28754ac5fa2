import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../../../test/support/browser.ts'
import { type ServedGallery, serveGallery } from './gallery/serve-gallery.ts'

let gallery: ServedGallery
let browser: Browser
before(async () => {
  gallery = await serveGallery()
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await gallery.close()
})

async function visit(look: string, act: (page: Page) => Promise<void>, script = true) {
  const context = await browser.newContext({ locale: 'vi-VN', javaScriptEnabled: script })
  const page = await context.newPage()
  await page.goto(`${gallery.address}/${look}`)
  await act(page)
  await context.close()
}

const theme = (page: Page) => page.locator('html').getAttribute('data-theme')

test('high contrast is remembered, and the server is told by a cookie', () =>
  visit('portal', async (page) => {
    await page.getByRole('button', { name: 'Tương phản cao' }).click()
    assert.equal(await theme(page), 'contrast')
    const answer = await page.reload()
    assert.match((await answer?.text()) ?? '', /<html[^>]* data-theme="contrast"/)
    await page.getByRole('button', { name: 'Tương phản cao' }).click()
    assert.equal(await theme(page), null)
  }))

test('text grows step by step up to 175 %', () =>
  visit('portal', async (page) => {
    const larger = page.getByRole('button', { name: 'Chữ to hơn' })
    for (let step = 0; step < 5; step++) await larger.click()
    assert.equal(await page.locator('html').evaluate((html) => getComputedStyle(html).fontSize), '28px')
    assert.equal(await page.locator('[data-zoom-now]').first().innerText(), '175%')
  }))

test('a long list is narrowed by words without accents', () =>
  visit('portal', async (page) => {
    const list = page.locator('long-list')
    await list.getByRole('searchbox').fill('dac nhon')
    assert.deepEqual(await list.locator('li:visible').allInnerTexts(), ['Xã Đắc Nhơn'])
    await list.getByRole('searchbox').fill('không có xã này')
    assert.equal(await list.getByText('Không có dòng nào khớp.').isVisible(), true)
  }))

test('a form is sent once and its button says so', () =>
  visit('portal', async (page) => {
    const button = page.getByRole('form').getByRole('button', { name: 'Ghi hoạt động' })
    const seen = await button.evaluate((element: HTMLButtonElement) => {
      const before = element.offsetWidth
      let sent = 0
      window.addEventListener('submit', (event) => {
        if (!event.defaultPrevented) sent += 1
        event.preventDefault()
      })
      element.click()
      element.click()
      return { sent, words: element.innerText, isAsWide: element.offsetWidth === before }
    })
    assert.deepEqual(seen, { sent: 1, words: 'Đang gửi', isAsWide: true })
  }))

test('a chosen file shows its size and the short form of its SHA-256', () =>
  visit('portal', async (page) => {
    const file = { name: 'so.txt', mimeType: 'text/plain', buffer: Buffer.from('loa') }
    await page.getByLabel('Minh chứng', { exact: true }).setInputFiles(file)
    const item = page.locator('file-preview li')
    await item.locator('code').waitFor()
    const shown = await item.innerText()
    assert.match(shown, /so\.txt\s+1 KB/)
    assert.match(shown, /Dấu vân tay tệp [0-9a-f]{4} [0-9a-f]{4} … [0-9a-f]{4}/)
  }))

test('on a phone the act of the day stays in reach, and the menu holds every page', () =>
  visit('workspace', async (page) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const dock = page.getByRole('navigation', { name: 'Truy cập nhanh' })
    assert.equal(await dock.getByRole('link', { name: 'Ghi' }).isVisible(), true)
    await dock.getByText('Menu').click()
    assert.equal(await dock.getByRole('link', { name: 'Báo cáo' }).isVisible(), true)
  }))

test('a notice can be put away', () =>
  visit('workspace', async (page) => {
    const notice = page.getByText('Đã ghi hoạt động.')
    await page.getByRole('button', { name: 'Đóng thông báo' }).first().click()
    assert.equal(await notice.count(), 0)
  }))

test('without a script nothing is shown that needs one, and menus still open', () =>
  visit(
    'workspace',
    async (page) => {
      assert.equal(await page.locator('.needs-script:visible').count(), 0)
      await page.locator('.user-menu > summary').click()
      assert.equal(await page.getByRole('button', { name: 'Đăng xuất' }).isVisible(), true)
    },
    false,
  ))
