import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { mainText, planFile } from './people.ts'

/** What a citizen reads on the public site: the steps of journeys. */

const planPage = '/ke-hoach/911-kh-ubnd-2023'
const title = 'Kế hoạch thông tin, tuyên truyền cải cách hành chính tỉnh Ninh Thuận năm 2023'

/** Public pages are true within moments of what happened; the citizen looks again until then. */
async function lookUntil(page: Page, path: string, expected: string): Promise<void> {
  const deadline = performance.now() + 60_000
  for (;;) {
    await page.goto(path)
    const text = await mainText(page)
    if (text.includes(expected)) return
    if (performance.now() > deadline) assert.fail(`${path} does not show “${expected}” but ${text}`)
  }
}

export const seeOnHomePage = (page: Page, done: number) => lookUntil(page, '/', `Việc đã làm ${done} trên `)

export async function seeOnPlanPage(page: Page, progress: { done: number; verified: number }): Promise<void> {
  const total = '3.871'
  await lookUntil(page, planPage, `${progress.done}/${total} việc đã làm, ${progress.verified} đã xác minh`)
}

export async function searchWithoutAccents(page: Page, words: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Tìm tin bài, nhiệm vụ, đơn vị; không cần gõ dấu' }).fill(words)
  await page.locator('main').getByRole('button', { name: 'Tìm' }).first().click()
  await page.getByRole('link', { name: title }).click()
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title)
}

export async function seeTheFactsOfTheStory(page: Page): Promise<void> {
  const text = await mainText(page)
  assert.match(text, /Đăng ngày 20\/03\/2023/)
  assert.match(text, /Lượt xem \d+ và 198 lượt xem tại cổng cũ cách đếm/)
  assert.match(text, /\d+ người đang trực tuyến/)
  for (const definition of ['luot-xem', 'truc-tuyen']) {
    const [path, id] = [`/cach-dem#${definition}`, `id="${definition}"`]
    assert.equal(await page.locator(`main a[href="${path}"]`).count(), 1)
    assert.ok((await (await page.request.get(path)).text()).includes(id), `${path} is defined`)
  }
}

/** The file comes byte for byte as it was issued, with its fingerprint shown and a preview in the page. */
export async function takeTheAttachment(page: Page): Promise<void> {
  const issued = await readFile(planFile('ke-hoach-911-2023.pdf'))
  const download = page.getByRole('link', { name: 'Tải về' })
  const answer = await page.request.get((await download.getAttribute('href'))!)
  assert.match(answer.headers()['content-disposition'] ?? '', /^attachment/)
  assert.ok((await answer.body()).equals(issued), 'the file is the issued one')
  const shown = await page.locator('article code').innerText()
  assert.equal(shown, createHash('sha256').update(issued).digest('hex'))

  await page.getByText('Xem ngay trong trang').click()
  const preview = page.locator('article iframe')
  await preview.waitFor()
  const inside = await page.request.get((await preview.getAttribute('src'))!)
  assert.equal(inside.headers()['content-type'], 'application/pdf')
  assert.match(inside.headers()['content-security-policy'] ?? '', /frame-ancestors 'self'/)
}

export async function seeWhatBelongsToTheStory(page: Page): Promise<void> {
  const listed = (heading: string) =>
    page.locator('section', { has: page.getByRole('heading', { name: heading }) })
  assert.ok((await listed('Tin liên quan').getByRole('link').count()) >= 3)
  const newest = await listed('Tin mới nhất').locator('li').allInnerTexts()
  assert.ok(newest.length >= 3)
  for (const line of newest) assert.match(line, /\(\d\d\/\d\d\/\d{4} \d{1,2}:\d\d (SA|CH)\)$/)
}

export async function followThePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Xem kết quả từng nhiệm vụ' }).click()
  await page.waitForURL(`**${planPage}`)
  const text = await mainText(page)
  assert.match(text, /[\d.]+\/3\.871 việc đã làm, [\d.]+ đã xác minh/)
  assert.match(text, /Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở/)
}

export async function findTheCommune(page: Page, words: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Tên xã, phường, huyện hoặc cơ quan' }).fill(words)
  await page.locator('main').getByRole('button', { name: 'Tìm' }).last().click()
  await page.getByRole('link', { name: 'UBND xã Phước Đại' }).click()
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Ủy ban nhân dân xã Phước Đại')
  assert.match(await mainText(page), /\d+ trên \d+ việc đã làm/)
}

/** The same page in English, and back. */
export async function readInEnglish(page: Page): Promise<void> {
  const here = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'English' }).first().click()
  await page.waitForURL(`**/en${here}`)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.getByRole('link', { name: 'Tiếng Việt' }).first().click()
  await page.waitForURL((url) => url.pathname === here)
}
