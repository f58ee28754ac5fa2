import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** What only a script can do for somebody who reads: larger letters, paper, a voice. */

type Told = { spoken: string[]; printed: number }

/** A test's browser has no voices and no printer: what it is told to say and print is noted instead. */
export const pretendToSpeakAndPrint = (page: Page): Promise<unknown> =>
  page.addInitScript(`
    const told = { spoken: [], printed: 0 }
    const pretended = {
      told,
      print: () => { told.printed += 1 },
      speechSynthesis: {
        speaking: false,
        getVoices: () => [{ lang: 'vi-VN' }],
        cancel: () => {},
        speak: ({ text }) => told.spoken.push(text),
      },
      SpeechSynthesisUtterance: class { constructor(text) { this.text = text } },
    }
    for (const [name, value] of Object.entries(pretended)) Object.defineProperty(window, name, { value })
  `)

const told = (page: Page): Promise<Told> => page.evaluate(() => (window as unknown as { told: Told }).told)

export async function readItLarger(page: Page): Promise<void> {
  const size = () =>
    page.locator('article h1').evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'Chữ to hơn' }).click()
  assert.ok((await size()) > before)
  await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).click()
  assert.equal(await size(), before)
}

export async function printTheStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'In', exact: true }).click()
  assert.equal((await told(page)).printed, 1)
}

export async function listenToTheStory(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Nghe/ }).click()
  const words = (await told(page)).spoken.join(' ')
  assert.match(words, /Kế hoạch số 911\/KH-UBND/)
  assert.match(words, /Xây dựng, phát triển Chính phủ điện tử, Chính phủ số/)
}
