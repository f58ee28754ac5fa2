import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserToRun } from './browser.ts'
import type { Network } from './network-between.ts'

/** A telephone that keeps what it has when its browser is closed, behind a network that can go away. */
export async function telephone(network: Network) {
  const profile = await mkdtemp(join(tmpdir(), 'loa-telephone-'))
  let context: BrowserContext | undefined
  let isOffline = false
  const close = async () => {
    await context?.close()
    context = undefined
  }
  return {
    async open(): Promise<Page> {
      context = await chromium.launchPersistentContext(profile, {
        ...(await browserToRun()),
        baseURL: network.address,
        viewport: { width: 390, height: 844 },
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Loa-journey Firefox/150',
        offline: isOffline,
      })
      context.setDefaultTimeout(60_000)
      const page = context.pages()[0] ?? (await context.newPage())
      page.on('pageerror', (error) => {
        throw error
      })
      return page
    },
    secondTab: async (): Promise<Page> => context!.newPage(),
    async airplane(isOn: boolean): Promise<void> {
      isOffline = isOn
      if (isOn) network.cut()
      else network.mend()
      await context?.setOffline(isOn)
    },
    close,
    async throwAway(): Promise<void> {
      await close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

export type Telephone = Awaited<ReturnType<typeof telephone>>
