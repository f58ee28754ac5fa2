import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { mainText, photo } from './people.ts'

/** What an officer of a commune does on a telephone: the steps of journeys. */

const broadcast = 'Phát thanh nội dung cải cách hành chính trên hệ thống truyền thanh cơ sở'
export const aired = 'Phát bài “5 thủ tục nộp hồ sơ trực tuyến tại xã”'

const isActivity = ({ pathname }: URL) => /^\/lam-viec\/hoat-dong\/\d+$/.test(pathname)

const firstBroadcast = (page: Page) => page.locator('main li', { hasText: broadcast }).first()

export async function acceptABroadcast(page: Page): Promise<void> {
  await page.goto('/lam-viec')
  await firstBroadcast(page)
    .getByRole('button', { name: `Nhận việc: ${broadcast}` })
    .click()
  await page.getByText('Đã nhận việc').waitFor()
}

export async function startLogging(page: Page): Promise<void> {
  await page.goto('/lam-viec')
  await firstBroadcast(page)
    .getByRole('link', { name: `Ghi hoạt động: ${broadcast}` })
    .click()
  await page.waitForURL('**/lam-viec/ghi**')
}

/** Everything but the audience; those of last time are taken off. */
export async function describeTheBroadcast(page: Page): Promise<void> {
  const chosen = page.locator('input[name=audience]:checked')
  while ((await chosen.count()) > 0) await chosen.first().uncheck({ force: true })
  await choose(page.getByRole('radio', { name: 'Phát thanh cơ sở' }))
  await page.getByRole('textbox', { name: 'Đã làm gì?' }).fill(aired)
  await choose(page.getByRole('checkbox', { name: 'Cải cách thủ tục hành chính' }))
  await page.getByLabel('Chụp ảnh').setInputFiles(await photo())
}

export const chooseAudience = (page: Page) =>
  choose(page.getByRole('checkbox', { name: 'Người dân nông thôn' }))

/** A thumb touches the words; what is chosen already is left alone. */
async function choose(field: Locator): Promise<void> {
  if (!(await field.isChecked())) await field.locator('xpath=ancestor::label[1]').click()
  assert.ok(await field.isChecked())
}

export const send = (page: Page) => page.getByRole('button', { name: 'Ghi hoạt động', exact: true }).click()

export async function seeItLogged(page: Page): Promise<void> {
  await page.waitForURL(isActivity)
  const text = await mainText(page)
  for (const words of [aired, 'Đã ghi hoạt động', 'Chờ xác minh', 'Người dân nông thôn', broadcast])
    assert.ok(text.includes(words), `the activity shows “${words}”`)
}

export async function seeThePhoto(page: Page): Promise<void> {
  const picture = page.locator('main img').first()
  await picture.scrollIntoViewIfNeeded()
  const { status, type } = await asFetched(page, (await picture.getAttribute('src'))!)
  assert.deepEqual([status, type], [200, 'image/webp'])
}

async function asFetched(page: Page, path: string) {
  const response = await page.request.get(path)
  return { status: response.status(), type: response.headers()['content-type'] }
}

/** From the work list to the reason, the mended activity, and back to waiting. */
export async function mendWhatCameBack(page: Page, reason: string, place: string): Promise<void> {
  await page.goto('/lam-viec')
  const line = page.locator('main li', { hasText: `Trả lại: ${reason}` }).first()
  await line.getByRole('link', { name: `Xem và bổ sung: ${broadcast}` }).click()
  await page.getByRole('link', { name: aired }).click()
  assert.match(await mainText(page), new RegExp(reason))
  await page.getByRole('link', { name: 'Bổ sung và gửi lại' }).click()
  await page.getByRole('textbox', { name: 'Ở đâu?' }).fill(place)
  await page.getByRole('button', { name: 'Lưu và gửi lại' }).click()
  await page.waitForURL(isActivity)
  const text = await mainText(page)
  for (const words of ['Chờ xác minh', place])
    assert.ok(text.includes(words), `the activity shows “${words}”`)
}

export async function seeItVerified(page: Page): Promise<void> {
  await page.goto('/lam-viec/hoat-dong')
  const line = page.locator('main tr', { hasText: aired })
  assert.match(await line.innerText(), /Đã xác minh/)
}
