import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** Going through a page with the Tab key. */

const mostTabs = 150

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus; on the way, whatever has it must be seen to have it. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
    assert.equal(await isFocusSeen(page), true, `${await focused(page)} does not show that it has the focus`)
  }
  assert.fail(`${target} is not reached in ${mostTabs} tabs; the focus is on ${await focused(page)}`)
}

/** Whether the focused element, or what draws itself for it (the face of a choice, the frame of a search), has an outline in sight. */
export const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement
    // The browser draws its own ring around a part of its own, such as the calendar of a date field.
    if (!element || element === document.body || !element.matches(':focus')) return true
    return [element, element.nextElementSibling, element.parentElement].some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      const { top, bottom } = one.getBoundingClientRect()
      return (
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight
      )
    })
  })

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing')
