import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { mainText, planFile } from './people.ts'

/** What the programme officer does with a plan: the steps of journeys. */

export async function importPlan(page: Page): Promise<void> {
  await page.goto('/lam-viec/ke-hoach')
  await page.getByLabel('Tệp kế hoạch').setInputFiles(planFile('ke-hoach-911-2023.docx'))
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
  await page.waitForURL('**/doi-chieu')
}

/** Draws a sample as the form proposes it; answers its address. */
export async function drawSample(page: Page): Promise<string> {
  await page.goto('/lam-viec/xac-minh/mau')
  await page.getByRole('button', { name: 'Rút mẫu' }).click()
  await page.waitForURL(/\/mau\/\d+$/)
  return new URL(page.url()).pathname
}

export async function seeDoubtsFirst(page: Page): Promise<void> {
  const sections = page.locator('main').getByRole('heading', { level: 2 })
  assert.match(await sections.first().innerText(), /^\d+ điểm chưa chắc chắn$/)
  assert.match(await mainText(page), /Chưa xác định được cơ quan phối hợp "Các cơ quan, đơn vị liên quan"/)
}

const lineOf = (page: Page, task: string) =>
  page.locator('main tr', { has: page.getByRole('link', { name: `Gộp vào nhiệm vụ ${task}`, exact: true }) })

/** The document stands beside what was understood; a link leads to where the task was read. */
export async function compareWithTheDocument(page: Page, task: string): Promise<void> {
  await lineOf(page, task).getByRole('link', { name: 'Xem trong văn bản' }).click()
  const anchor = new URL(page.url()).hash.slice(1)
  const place = page.locator(`[id="${anchor}"]`)
  assert.ok(await place.evaluate((element) => element.closest('aside') !== null))
  const { y } = (await place.boundingBox())!
  assert.ok(y >= 0 && y < page.viewportSize()!.height, `the document shows task ${task}`)
}

export const openTask = (page: Page, task: string): Promise<void> =>
  lineOf(page, task).getByRole('link', { name: 'Sửa' }).click()

export async function addAFormToTask(page: Page, task: string, form: string): Promise<void> {
  await openTask(page, task)
  const forms = page.getByRole('textbox', { name: 'Hình thức' })
  await forms.fill(`${await forms.inputValue()}\n${form}`)
  await page.getByRole('button', { name: 'Lưu' }).click()
  await page.waitForURL('**/doi-chieu**')
  assert.match(await lineOf(page, task).innerText(), new RegExp(form))
}

export async function previewAndIssue(page: Page, { tasks, agencies }: { tasks: number; agencies: number }) {
  await page.locator('main').getByRole('link', { name: 'Giao việc' }).click()
  const preview = await page.getByText(`${tasks} nhiệm vụ →`).innerText()
  const works = preview.match(/→ ([\d.]+) việc giao cho (\d+) đơn vị/)
  assert.ok(works, preview)
  assert.equal(Number(works[2]), agencies)
  await page.getByRole('button', { name: `Giao ${works[1]} việc cho ${agencies} đơn vị` }).click()
  await page.waitForURL(/\/lam-viec\/ke-hoach\/\d+$/)
  assert.match(await mainText(page), new RegExp(`Đã giao ${works[1]} việc cho ${agencies} đơn vị`))
}

export async function sendBack(page: Page, what: string, reason: string): Promise<void> {
  await seeWaiting(page, what)
  await page.getByRole('textbox', { name: 'Lý do trả lại' }).fill(reason)
  await page.getByRole('button', { name: 'Trả lại đơn vị' }).click()
  await page.getByText('Đã trả lại hoạt động cho đơn vị.').waitFor()
}

export async function verify(page: Page, what: string): Promise<void> {
  await seeWaiting(page, what)
  await page.getByRole('button', { name: 'Xác minh', exact: true }).click()
  await page.getByText('Đã xác minh hoạt động.').waitFor()
}

async function seeWaiting(page: Page, what: string) {
  await page.goto('/lam-viec/xac-minh')
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), what)
}
