import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { axeFaults, everyRule } from '../../../test/support/axe.ts'
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

const looks = ['portal', 'workspace'] as const
const desktop = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

/** Opens the gallery, does something and closes it; whatever the browser complains of fails the test. */
async function visit(look: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${gallery.address}/${look}`)
  await act(page)
  await context.close()
  assert.deepEqual(complaints, [])
}

for (const look of looks)
  for (const viewport of [desktop, phone])
    test(`${look}, ${viewport.width} px: everybody can read and use it, light and dark`, () =>
      visit(look, { colorScheme: 'light', viewport }, async (page) => {
        assert.deepEqual(await axeFaults(page, everyRule), [])
        await page.emulateMedia({ colorScheme: 'dark' })
        assert.deepEqual(await axeFaults(page, ['color-contrast']), [])
      }))

for (const look of looks)
  test(`${look}: high contrast holds 7 to 1`, () =>
    visit(look, { viewport: desktop }, async (page) => {
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'))
      assert.deepEqual(await axeFaults(page, ['color-contrast-enhanced']), [])
    }))

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isInside = (element: Element) =>
      element.closest('.table-scroll, .tabs, .paper-desk, .hidden-text, .dock')
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isInside(element),
    )
    return [`${scrollWidth} px`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))]
  })

for (const look of looks) {
  test(`${look}: no sideways scroll at 320 px`, () =>
    visit(look, { viewport: { width: 320, height: 640 } }, async (page) =>
      assert.deepEqual(await sideways(page), []),
    ))

  test(`${look}: no sideways scroll on a phone with text twice as large`, () =>
    visit(look, { viewport: phone }, async (page) => {
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      assert.deepEqual(await sideways(page), [])
    }))
}

test('what is pressed on a phone is at least 40 px tall, words within text aside', () =>
  visit('workspace', { viewport: phone }, async (page) => {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.button, .chip, .input, .choice, summary, .dock a, .pager a, .tabs a')]
        .filter((element) => element.checkVisibility() && !element.closest('.definition, .card details'))
        .filter((element) => element.getBoundingClientRect().height < 40)
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    assert.deepEqual(small, [])
  }))
