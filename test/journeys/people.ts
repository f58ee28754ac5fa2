import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demoPassword } from '../support/running-loa.ts'

export type Visit = { readonly page: Page; readonly context: BrowserContext }

const desktop = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

export type Device = { readonly script: boolean; readonly screen: 'desktop' | 'phone' }

/** A browser of its own for somebody, with or without JavaScript; a page that breaks fails the journey. */
export async function open(browser: Browser, { script, screen }: Device): Promise<Visit> {
  const context = await browser.newContext({
    viewport: screen === 'phone' ? phone : desktop,
    javaScriptEnabled: script,
    locale: 'vi-VN',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Loa-journey Firefox/150',
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return { page, context }
}

export async function signIn(page: Page, address: string, email: string): Promise<void> {
  await page.goto(`${address}/dang-nhap`)
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(demoPassword)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL('**/lam-viec**')
}

/** The plan documents that come with the pack. */
export const planFile = (name: string) => join(import.meta.dirname, '../../packs/ninh-thuan/plans', name)
