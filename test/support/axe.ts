import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Violation = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] }

/**
 * What axe finds wrong with the page as it now looks, by these rules or tags: 'color-contrast at .tag, .chip'. Axe is put
 * into a page once, however often it is asked: most of the time a look takes is the reading of axe itself.
 */
export async function axeFaults(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source)
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const found = await page.evaluate<Violation[]>(`axe.run(document, ${options}).then((r) => r.violations)`)
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/** Everything that WCAG 2.2 AA asks, and what axe calls good practice. */
export const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const
