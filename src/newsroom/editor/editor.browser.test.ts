import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { axeFaults, everyRule } from '../../../test/support/axe.ts'
import { openBrowser } from '../../../test/support/browser.ts'
import { draftedStory } from '../../../test/support/drafted-story.ts'
import { photoWithPosition } from '../../../test/support/sample-files.ts'
import { pageOf, serveWorld } from '../../../test/support/served-world.ts'
import { wordClipboard } from '../../../test/support/word-clipboard.ts'
import { testWorld } from '../../../test/support/world.ts'
import { xssVectors } from '../../../test/support/xss-vectors.ts'
import { bodyOf } from '../body/from-lines.ts'
import { textOf } from '../body/text-of.ts'
import { saveDraft } from '../life/save-draft.ts'
import { loadEdition } from '../life/store.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser.close())

async function desk(t: TestContext) {
  const world = await testWorld(t)
  const writer = await world.actor('editor', 'so-noi-vu')
  const { editionId } = await draftedStory(world, writer)
  const address = await serveWorld(t, world)
  const { page, complaints } = await pageOf(t, browser, address, writer)
  await page.goto(`${address}/lam-viec/toa-soan/ban/${editionId}/soan`)
  await page.locator('#van-ban').click()
  const edition = async () => (await loadEdition(world.deps, writer, editionId))!.edition
  return { world, writer, editionId, page, complaints, edition }
}

const paste = (page: Page, types: Readonly<Record<string, string>>) =>
  page.locator('#van-ban').evaluate((text, types) => {
    const clipboardData = new DataTransfer()
    for (const [type, data] of Object.entries(types)) clipboardData.setData(type, data)
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, types)

const saved = (page: Page) =>
  page.locator('[data-save][data-state="saved"]', { hasText: 'Đã lưu lúc' }).waitFor()

test('a page pasted from Word is cleaned, saved by itself, and nothing is complained of', async (t) => {
  const { page, complaints, edition } = await desk(t)
  await paste(page, { 'text/html': wordClipboard, 'text/plain': 'x' })
  await page.getByText('đã đổi sang Unicode').waitFor()
  assert.equal(await page.locator('#van-ban ol ol li').count(), 2)
  assert.equal(await page.locator('#van-ban td[rowspan="2"]').count(), 1)
  await page.locator('[data-save][data-state="waiting"]').waitFor()
  await saved(page)
  assert.match(textOf((await edition()).body), /Cải cách hành chính/)
  assert.deepEqual(complaints, [])
  assert.deepEqual(await axeFaults(page, everyRule), [])
})

test('somebody else’s text is not overwritten; what was written stays and may be saved beside it', async (t) => {
  const { world, editionId, page, edition } = await desk(t)
  const other = await world.actor('chief_editor', 'so-noi-vu')
  const words = { title: 'Của người kia', summary: '', body: bodyOf(['Kia']), transcript: '' }
  await saveDraft(world.deps, other, { editionId, revision: 1, ...words })
  await page.keyboard.type('Của tôi')
  await page.getByRole('alert').getByText('vẫn còn ở đây').waitFor()
  assert.equal((await edition()).title, 'Của người kia')
  assert.equal(await page.locator('#van-ban').innerText(), 'Của tôi')
  await page.getByRole('button', { name: 'Lưu phần của tôi' }).click()
  await saved(page)
  assert.equal(textOf((await edition()).body), 'Của tôi')
  const kept = await world.db.selectFrom('newsroom.keptVersion').select('title').execute()
  assert.deepEqual(kept, [{ title: 'Của người kia' }])
})

test('without a connection the writing is kept on the machine and offered again', async (t) => {
  const { page, edition } = await desk(t)
  await page.context().setOffline(true)
  await page.keyboard.type('Viết khi mất mạng')
  await page.locator('[data-save][data-state="kept-here"]').waitFor()
  page.on('dialog', (dialog) => dialog.accept())
  await page.route('**/soan/luu', (route) => route.abort())
  await page.context().setOffline(false)
  await page.reload()
  await page.unroute('**/soan/luu')
  await page.getByText('còn giữ phần viết chưa lưu').waitFor()
  await page.getByRole('button', { name: 'Lấy lại phần đó' }).click()
  await saved(page)
  assert.equal(textOf((await edition()).body), 'Viết khi mất mạng')
})

test('everything is done from the keyboard: tools by arrows, marks, a checked link, a table', async (t) => {
  const { page } = await desk(t)
  await page.keyboard.type('cổng')
  await page.keyboard.press('Control+A')
  await page.getByLabel('Kiểu đoạn').focus()
  for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowRight')
  const bold = page.getByRole('button', { name: 'Đậm' })
  assert.equal(await bold.evaluate((one) => one === document.activeElement), true)
  await page.keyboard.press('Enter')
  assert.equal(await bold.getAttribute('aria-pressed'), 'true')
  await page.keyboard.press('Control+K')
  const ask = page.getByRole('dialog', { name: 'Liên kết đến' })
  await ask.getByLabel('Địa chỉ').fill('javascript:alert(1)')
  await page.keyboard.press('Enter')
  await ask.getByText('Địa chỉ chưa đúng').waitFor()
  await ask.getByLabel('Địa chỉ').fill('chinhphu.vn')
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('#van-ban strong a, #van-ban a strong').count(), 1)
  assert.equal(await page.locator('#van-ban a').getAttribute('href'), 'https://chinhphu.vn')
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Bảng' }).press('Enter')
  await page.getByRole('toolbar', { name: 'Công cụ bảng' }).waitFor()
  await page.getByRole('button', { name: 'Thêm hàng' }).press('Enter')
  assert.equal(await page.locator('#van-ban tr').count(), 4)
})

test('a picture needs a description or to be called decorative', async (t) => {
  const { page, edition } = await desk(t)
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photoWithPosition(600, 400) }
  await page.locator('[data-file="picture"]').setInputFiles(file)
  const ask = page.getByRole('dialog', { name: 'Ảnh trong bài' })
  await ask.getByRole('button', { name: 'Đặt ảnh' }).click()
  await ask.getByText('Mô tả ảnh, hoặc chọn').waitFor()
  await ask.getByLabel('Mô tả ảnh').fill('Người dân nộp hồ sơ')
  await ask.getByRole('button', { name: 'Đặt ảnh' }).click()
  await page.locator('#van-ban img[alt="Người dân nộp hồ sơ"]').waitFor()
  await saved(page)
  const [picture] = (await edition()).body.content.filter((block) => block.type === 'picture')
  assert.ok(picture?.type === 'picture' && picture.attrs.width === 600)
})

test('nothing pasted runs, and ten megabytes are answered with a sentence while the editor stays usable', async (t) => {
  const { page, edition } = await desk(t)
  await page.evaluate(`window.loaWasHere = () => document.body.setAttribute('data-ran', '')`)
  await paste(page, { 'text/html': xssVectors.map(({ html }) => `<div>${html}</div>`).join('\n') })
  for (const { html } of xssVectors.slice(0, 400)) await paste(page, { 'text/html': html })
  assert.equal(await page.locator('body[data-ran]').count(), 0)
  await paste(page, { 'text/html': `<p>${'Nội dung dán. '.repeat(700_000)}` })
  await page.getByText('dài hơn 400.000 ký tự').waitFor({ timeout: 60_000 })
  await page.keyboard.type('vẫn viết được')
  await page.waitForFunction(() => !document.querySelector('[data-save][data-state="waiting"]'))
  assert.match(textOf((await edition()).body), /vẫn viết được/)
})
