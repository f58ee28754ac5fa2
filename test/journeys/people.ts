import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { demoPassword } from '../support/running-loa.ts'

export type Visit = { readonly page: Page; readonly context: BrowserContext }

export const desktop = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }

export type Device = { readonly script?: boolean; readonly screen?: 'desktop' | 'phone' }

/** Longer than any page takes on a busy machine; nothing waits for it when things go well. */
const patience = 60_000

/** A browser of its own for somebody, with or without JavaScript, that knows the site by '/path'; a script that breaks fails the journey. */
export async function open(browser: Browser, address: string, device: Device = {}): Promise<Visit> {
  const { script = true, screen = 'desktop' } = device
  const context = await browser.newContext({
    baseURL: address,
    viewport: screen === 'phone' ? phone : desktop,
    javaScriptEnabled: script,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Loa-journey Firefox/150',
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return { page, context }
}

export async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/dang-nhap')
  await typeCredentials(page, `${who}@demo.loa`)
  await page.waitForURL('**/lam-viec**')
}

export async function typeCredentials(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.getByRole('textbox', { name: 'Thư điện tử' }).fill(email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** What the page says besides its frame, on one line. */
export const mainText = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ')

/** The plan documents that come with the pack. */
export const planFile = (name: string) => join(import.meta.dirname, '../../packs/ninh-thuan/plans', name)

/** A picture as a telephone sends it. */
export const photo = async (name = 'loa.jpg') => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await sharp({ create: { width: 640, height: 480, channels: 3, background: '#0b5563' } })
    .jpeg()
    .toBuffer(),
})
