import type { Page } from 'playwright-core'
import { axeFaults, everyRule } from '../support/axe.ts'
import { desktop, phone } from './people.ts'

/** Looks at a page as many kinds of readers do and says what is wrong with it. */

export type Address = {
  readonly path: string
  /** What the page answers when that is not 200. */
  readonly status?: number
  /** Large or intricate: looked at in high contrast too. */
  readonly isHeavy?: boolean
}

export type Sweep = { pages: number; looks: number; readonly faults: string[] }
export const newSweep = (): Sweep => ({ pages: 0, looks: 0, faults: [] })

/** What another width and the dark can change; what a page is made of was judged at the desk. */
const ofSight = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']

/** One visit: at a desk in the light, on a telephone in the dark, narrow, with letters twice as large, in high contrast. */
export async function sweepPage(page: Page, address: Address, sweep: Sweep): Promise<void> {
  const { path, status = 200, isHeavy = false } = address
  const complaints: string[] = []
  const listen = (words: string) => complaints.push(words)
  const onError = (error: Error) => listen(error.message)
  const onConsole = (message: { type(): string; text(): string }) => {
    const isTheStatus = status !== 200 && message.text().includes(`status of ${status}`)
    if (message.type() === 'error' && !isTheStatus) listen(message.text())
  }
  page.on('pageerror', onError).on('console', onConsole)

  await page.setViewportSize(desktop)
  await page.emulateMedia({ colorScheme: 'light' })
  const answer = await page.goto(path)
  if (answer?.status() !== status) listen(`answers ${answer?.status()}`)
  const titles = await page.locator('h1').count()
  if (titles !== 1) listen(`has ${titles} h1`)
  for (const [name, look] of Object.entries(looks)) {
    if (name === 'high contrast' && !isHeavy) continue
    sweep.looks += 1
    for (const fault of await look(page, isHeavy)) listen(`${name}: ${fault}`)
  }
  sweep.pages += 1
  sweep.faults.push(...complaints.map((complaint) => `${path} ${complaint}`))
  page.off('pageerror', onError).off('console', onConsole)
}

type Look = (page: Page, isHeavy: boolean) => Promise<string[]>

const looks: Readonly<Record<string, Look>> = {
  desk: (page) => violations(page, everyRule),
  telephone: async (page, isHeavy) => {
    await page.setViewportSize(phone)
    await page.emulateMedia({ colorScheme: 'dark' })
    return [...(await violations(page, isHeavy ? everyRule : ofSight)), ...(await sideways(page))]
  },
  'letters twice as large': async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const found = await sideways(page)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    return found
  },
  '320 px': async (page) => {
    await page.setViewportSize({ width: 320, height: 640 })
    return sideways(page)
  },
  'high contrast': async (page) => {
    await page.setViewportSize(desktop)
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'contrast'))
    return violations(page, ['cat.color'])
  },
}

async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  return (await axeFaults(page, rules)).map((fault) => fault.slice(0, 300))
}

/** The page itself never scrolls sideways; tables, tabs and paper do inside their own frame. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        element.getBoundingClientRect().right > clientWidth + 1 &&
        !element.closest('.table-scroll, .tabs, .paper-desk'),
    )
    const names = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 100))
    return [`scrolls sideways (${scrollWidth} of ${clientWidth} px): ${names.join(' ')}`]
  })
