import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import sharp from 'sharp'

/** What an officer does where there is no network, and what the telephone says. */

export const waiting = (page: Page) => page.locator('[data-part="unsent"] .kept-item')
export const sent = (page: Page) => page.locator('[data-part="sent"] .kept-item')
export const chip = (page: Page) => page.locator('.waiting-chip')

export const queuePath = '/lam-viec/ghi/cho-gui'

/** Opened once with a network: the worker is there, and so are the pages it keeps. */
export async function openOnce(page: Page): Promise<void> {
  await page.goto('/lam-viec')
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready
    return active?.state === 'activated' && (await caches.match('/loa-shell-owner')) !== undefined
  })
}

/** Fills the form in and sends it; without an audience the server will not have it. */
export async function logIt(
  page: Page,
  what: string,
  photo: Buffer,
  audience = 'Người dân nông thôn',
): Promise<void> {
  await page.goto('/lam-viec/ghi')
  await choose(page.getByRole('radio', { name: 'Phát thanh cơ sở' }))
  await page.getByRole('textbox', { name: 'Đã làm gì?' }).fill(what)
  await choose(page.getByRole('checkbox', { name: 'Cải cách thủ tục hành chính' }))
  if (audience) await choose(page.getByRole('checkbox', { name: audience }))
  else await chooseNone(page)
  const file = { name: `${what}.jpg`, mimeType: 'image/jpeg', buffer: photo }
  await page.getByLabel('Chụp ảnh').setInputFiles(file)
  await page.getByRole('button', { name: 'Ghi hoạt động', exact: true }).click()
}

/** The form begins with what was chosen the last time. */
const chooseNone = (page: Page) =>
  page
    .getByRole('group', { name: 'Ai nghe, ai xem?' })
    .locator('input:checked')
    .evaluateAll((chosen) => chosen.forEach((box) => void (box as HTMLInputElement).click()))

/** The dock of a telephone may lie over a choice that is not scrolled to. */
export const choose = (choice: Locator) =>
  choice.evaluate((element: HTMLInputElement) => element.checked || element.click())

/** Every photo its own, as large as a telephone's after it was made smaller. */
export const photoOf = (number: number): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width: 800, height: 600, channels: 3, background: `#0b${number}5${number}3` },
      noise: { type: 'gaussian', mean: 100, sigma: 20 },
    },
  })
    .jpeg({ quality: 80 })
    .toBuffer()

/** The list has it once; its page has this photo, byte for byte. */
export async function seeItOnce(page: Page, what: string, photo: Buffer): Promise<void> {
  const read = async (path: string) => (await page.request.get(path)).text()
  const list = await read('/lam-viec/hoat-dong')
  const lines = [...list.matchAll(/<a[^>]*href="(\/lam-viec\/hoat-dong\/\d+)"[^>]*>([^<]*)/g)]
  const paths = lines.filter(([, , title]) => title === what).map(([, path]) => path!)
  assert.equal(paths.length, 1, what)
  const [original] = /\/lam-viec\/minh-chung\/\d+(?=")/.exec(await read(paths[0]!)) ?? []
  const arrived = await page.request.get(original!)
  assert.equal(sha256(await arrived.body()), sha256(photo), what)
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
