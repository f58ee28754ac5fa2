import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { mainText } from './people.ts'

/** What the people of a report do on its page, in the order in which a report goes to the one above. */

const name = 'Báo cáo tuyên truyền CCHC quý III năm 2023'

/** From the list to the sheet: of whoever writes for two agencies, the one of this agency. Answers its address. */
export async function openReport(page: Page, agency: string): Promise<string> {
  await page.goto('/lam-viec/bao-cao')
  const row = page.getByRole('row').filter({ hasText: agency })
  await row.getByRole('link', { name }).click()
  return new URL(page.url()).pathname
}

/** Goes where the page sends its writer until no passage that asks for judgement is empty; answers how many were written. */
export async function writeJudgements(page: Page, words: string): Promise<number> {
  const next = page.getByRole('link', { name: /^Viết đoạn/ })
  let written = 0
  for (; (await next.count()) > 0; written++) {
    await next.first().click()
    await page.getByRole('textbox', { name: 'Nội dung' }).fill(words)
    await page.getByRole('button', { name: 'Lưu đoạn' }).click()
    assert.ok((await mainText(page)).includes(words))
  }
  return written
}

/** Takes what an agency below wrote into the report that it flows into. */
export async function quote(page: Page, report: string, agency: string, words: string) {
  await page.goto(`${report}/tong-hop`)
  const line = page.getByRole('row').filter({ hasText: agency }).filter({ hasText: words })
  await page.locator('summary').filter({ hasText: 'Nêu nguyên nhân' }).click()
  await line.getByRole('button', { name: 'Trích' }).click()
  assert.ok((await mainText(page)).includes(`${agency}: ${words}`))
}

export async function handUp(page: Page) {
  await page.getByRole('button', { name: 'Trình ký' }).click()
  assert.match(await mainText(page), /Đang chờ (thủ trưởng|lãnh đạo) ký/)
}

export async function sign(head: Page, path: string) {
  await head.goto(path)
  await head.getByRole('button', { name: 'Ký báo cáo' }).click()
  assert.match(await mainText(head), /Bản chốt còn nguyên vẹn/)
}

export async function enterNumber(page: Page, path: string, number: string) {
  await page.goto(path)
  await page.getByLabel('Số văn thư cấp').fill(number)
  await page.getByRole('button', { name: 'Ghi số và ngày' }).click()
  assert.match(await mainText(page), new RegExp(`Số: ${number}/BC-UBND`))
}

export async function send(page: Page, button: RegExp) {
  await page.getByRole('button', { name: button }).click()
  assert.match(await page.locator('body').innerText(), /Đã gửi báo cáo/)
}
