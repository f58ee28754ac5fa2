import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import type { Actor } from '../../src/platform/actor.ts'
import type { World } from './world.ts'

/** The world's site at an address of this machine, for a browser; closed when the test ends. */
export async function serveWorld(t: TestContext, world: World): Promise<string> {
  const site = await world.site()
  const server = serve({
    fetch: (request) => site.fetch(request, { address: '127.0.0.1' }),
    port: 0,
    hostname: '127.0.0.1',
  })
  await new Promise<void>((resolve) => {
    if (server.listening) resolve()
    else server.once('listening', () => resolve())
  })
  t.after(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A page of the browser in which that person is signed in; what the browser complains about is collected. */
export async function pageOf(
  t: TestContext,
  browser: Browser,
  address: string,
  actor: Actor,
  options: { readonly javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options })
  t.after(() => context.close())
  await context.addCookies([{ name: 'loa_session', value: actor.userId ?? '', url: address }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, complaints }
}
