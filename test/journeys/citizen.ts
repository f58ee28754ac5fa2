import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What a citizen reads on the public site: the steps of journeys. */

const planPage = '/ke-hoach/911-kh-ubnd-2023'

/** Public pages are true within moments of what happened; the citizen looks again until then. */
async function lookUntil(page: Page, path: string, expected: string): Promise<void> {
  const deadline = performance.now() + 60_000
  for (;;) {
    await page.goto(path)
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ')
    if (text.includes(expected)) return
    if (performance.now() > deadline)
      assert.fail(`${path} does not show “${expected}” but ${text.slice(0, 1500)}`)
  }
}

export const seeOnHomePage = (page: Page, done: number) => lookUntil(page, '/', `Việc đã làm ${done} trên `)

export async function seeOnPlanPage(page: Page, progress: { done: number; verified: number }): Promise<void> {
  const total = '3.871'
  await lookUntil(page, planPage, `${progress.done}/${total} việc đã làm, ${progress.verified} đã xác minh`)
}
