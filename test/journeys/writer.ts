import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { wordFile } from './word-file.ts'

/** What an editor does with a story: the steps of journeys. */

export async function startStory(page: Page, title: string): Promise<string> {
  await page.goto('/lam-viec/toa-soan/bai/moi')
  await page.getByLabel('Tiêu đề').fill(title)
  await page.getByLabel('Chuyên mục').selectOption({ label: 'Thủ tục hành chính và một cửa' })
  await page.getByRole('checkbox', { name: 'Cải cách thủ tục hành chính' }).check()
  await page.getByRole('checkbox', { name: 'Người dân nông thôn' }).check()
  await page.getByRole('button', { name: 'Tạo bài và soạn' }).click()
  await page.waitForURL(/\/ban\/\d+/)
  return new URL(page.url()).pathname.match(/^.*\/ban\/\d+/)![0]
}

/** With a script the file goes into the editor; without one it is added to the plain text. */
export async function writeFromWord(
  page: Page,
  desk: string,
  summary: string,
  script: boolean,
): Promise<void> {
  await page.goto(`${desk}/soan`)
  await page.getByLabel('Tóm tắt').fill(summary)
  const file = { name: 'Huong dan nop ho so.docx', mimeType: docx, buffer: await wordFile() }
  await page.locator(script ? '[data-file="word"]' : 'input[name="docx"]').setInputFiles(file)
  if (script) {
    await page.locator('.ProseMirror table').waitFor()
    await page
      .getByText(/^Đã lưu lúc \d\d:\d\d/)
      .first()
      .waitFor()
  } else {
    await page.getByRole('button', { name: 'Lưu bản thảo' }).click()
    await page.getByText(/Đã (thêm nội dung tệp Word|lưu bản thảo)/).waitFor()
  }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Lists, table and headings of the Word file stand as such in the text. */
export async function seeTheWordFile(page: Page, where: string): Promise<void> {
  const text = page.locator(where)
  assert.equal(await text.locator('table th').first().innerText(), 'Thủ tục')
  assert.equal(await text.locator('ol > li').first().innerText().then(firstLine), 'Đến bộ phận một cửa')
  assert.ok(await text.locator('ol ol, ol ul').count(), 'the second level of the list')
  assert.equal(await text.locator('ul > li').count(), 2)
  assert.ok((await text.locator('h2, h3').count()) >= 2)
  assert.equal(await text.locator('strong').first().innerText(), 'căn cước công dân')
  assert.equal(await text.locator('img').count(), 1)
}

const firstLine = (text: string) => text.split('\n')[0]

export async function describeThePicture(page: Page, desk: string, alt: string): Promise<void> {
  await page.goto(`${desk}/soan`)
  await page.locator('.ProseMirror img').click()
  await page.getByRole('button', { name: 'Mô tả, chú thích ảnh' }).click()
  await page.getByRole('dialog').getByLabel('Mô tả ảnh').fill(alt)
  await page.getByRole('dialog').getByRole('button', { name: 'Đặt ảnh' }).click()
  await saved(page)
}

/** Without a script the picture is a line of the text: `![?](anh:…)` until it is described. */
export async function describeThePicturePlainly(page: Page, desk: string, alt: string): Promise<void> {
  await page.goto(`${desk}/soan`)
  const plain = page.getByRole('textbox', { name: 'Nội dung', exact: true })
  const before = await plain.inputValue()
  assert.match(before, /!\[\?\]\(anh:/)
  await plain.fill(before.replace('![?](', `![${alt}](`))
  await page.getByRole('button', { name: 'Lưu bản thảo' }).click()
  await page.getByText('Đã lưu bản thảo.').waitFor()
}

/** Saved on the server, as the editor says it. */
async function saved(page: Page): Promise<void> {
  await page.locator('[data-save][data-state="saved"]').waitFor()
}

export async function act(page: Page, desk: string, button: string): Promise<void> {
  await page.goto(desk)
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForLoadState()
}

/** An act that asks: its heading opens the question. */
export async function actSaying(
  page: Page,
  desk: string,
  heading: string,
  label: string,
  words: string,
  button: string,
) {
  await page.goto(desk)
  await page.locator('summary', { hasText: heading }).first().click()
  await page.getByLabel(label).fill(words)
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForLoadState()
}
