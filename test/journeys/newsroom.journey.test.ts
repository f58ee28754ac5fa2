import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { runLoa } from '../support/running-loa.ts'
import { mainText, open, signIn } from './people.ts'
import {
  act,
  actSaying,
  describeThePicture,
  describeThePicturePlainly,
  seeTheWordFile,
  startStory,
  writeFromWord,
} from './writer.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const title = 'Nộp hồ sơ hộ tịch tại xã trong ba bước'
const address = '/tin-tuc/nop-ho-so-ho-tich-tai-xa-trong-ba-buoc'
const summary = 'Từ hôm nay, người dân làm khai sinh, kết hôn ngay tại bộ phận một cửa cấp xã.'

for (const script of [true, false])
  test(`a Word file becomes a story that goes out on time, is found misspelt, corrected and withdrawn (${script ? 'with' : 'without'} JavaScript)`, async (t) => {
    const loa = await runLoa('demo')
    t.after(loa.stop)
    const { page: writer } = await open(browser, loa.address, { script })
    const { page: chief } = await open(browser, loa.address, { script })
    const { page: citizen } = await open(browser, loa.address, { script })
    await signIn(writer, 'bientap')
    await signIn(chief, 'truongban')

    const desk = await startStory(writer, title)
    await writeFromWord(writer, desk, summary, script)
    await writer.goto(desk)
    await seeTheWordFile(writer, 'main .prose')
    assert.match(await mainText(writer), /Ảnh 1 chưa có chữ thay thế|Ảnh 1 chưa có mô tả/)

    await act(writer, desk, 'Gửi duyệt')
    await seeCannotApprove(writer, desk)
    await actSaying(
      chief,
      desk,
      'Trả lại',
      'Cần sửa gì?',
      'Mô tả ảnh cho người khiếm thị.',
      'Trả lại cho người viết',
    )
    await seeInQueue(writer, title, 'Mô tả ảnh cho người khiếm thị.')

    const alt = 'Công chức một cửa nhận hồ sơ của người dân'
    if (script) await describeThePicture(writer, desk, alt)
    else await describeThePicturePlainly(writer, desk, alt)
    await act(writer, desk, 'Gửi duyệt')
    await act(chief, desk, 'Duyệt, chưa đăng')
    await notThere(citizen, address)

    const at = await momentSoon(chief)
    await actSaying(chief, desk, 'Hẹn giờ đăng', 'Ngày và giờ', at, 'Hẹn giờ')
    await appears(citizen, address)
    await seeTheWordFile(citizen, 'article .prose')
    assert.equal(await citizen.locator('article .prose img').getAttribute('alt'), alt)

    await found(citizen, 'nop ho so ho tihc', title)
    await found(citizen, 'nộp hồ sợ hộ tích', title)

    await correct(writer, chief, desk, script)
    await citizen.goto(address)
    assert.match(await mainText(citizen), /Đã đính chính.*Bản trước ghi thiếu giấy hẹn/)

    await withdraw(chief, citizen)
  })

async function seeCannotApprove(page: Page, desk: string) {
  await page.goto(desk)
  assert.match(await mainText(page), /một người khác trong Ban Biên tập duyệt/)
}

async function seeInQueue(page: Page, what: string, reason: string) {
  await page.goto('/lam-viec/toa-soan')
  const text = await mainText(page)
  assert.ok(text.includes(what) && text.includes(reason), text)
}

async function notThere(page: Page, path: string) {
  assert.equal((await page.goto(path))?.status(), 404)
}

/** A few seconds from the server's now, on the demo's day. */
async function momentSoon(page: Page): Promise<string> {
  const day = await page
    .locator('body')
    .innerText()
    .then((text) => text.match(/hôm nay là ngày (\d\d)\/(\d\d)\/(\d{4})/)!)
  const soon = Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').add({ seconds: 4 })
  return `${day[3]}-${day[2]}-${day[1]}T${soon.toPlainTime().toString({ smallestUnit: 'second' })}`
}

/** Reloads as an impatient reader would, for as long as a scheduled story may at most be late. */
async function appears(page: Page, path: string) {
  for (let tries = 0; tries < 60; tries++) {
    if ((await page.goto(path))?.status() === 200) return
    await page.waitForTimeout(500)
  }
  assert.fail(`${path} did not come out`)
}

async function found(page: Page, words: string, what: string) {
  await page.goto(`/tim-kiem?q=${encodeURIComponent(words)}`)
  await page.locator('main').getByRole('link', { name: what }).first().waitFor()
}

async function correct(writer: Page, chief: Page, desk: string, script: boolean) {
  await act(writer, desk, 'Đính chính')
  const correction = new URL(writer.url()).pathname.match(/^.*\/ban\/\d+/)![0]
  assert.notEqual(correction, desk)
  await writer.goto(`${correction}/soan`)
  await writer.getByLabel('Nội dung đính chính').fill('Bản trước ghi thiếu giấy hẹn.')
  await writer.getByRole('button', { name: 'Lưu bản thảo' }).click()
  if (!script) await writer.getByText('Đã lưu bản thảo.').waitFor()
  else await writer.locator('[data-save][data-state="saved"]').waitFor()
  await act(writer, correction, 'Gửi duyệt')
  await act(chief, correction, 'Duyệt và đăng')
}

async function withdraw(chief: Page, citizen: Page) {
  await citizen.goto(address)
  await chief.goto(address)
  const desk = await chief
    .goto('/lam-viec/toa-soan')
    .then(() => chief.getByRole('link', { name: title }).first())
  const path = (await desk.getAttribute('href'))!
  const reason = 'Quy trình đã thay đổi, xem bài mới.'
  await actSaying(chief, path, 'Gỡ bài', 'Lý do gỡ, người đọc sẽ thấy', reason, 'Gỡ bài khỏi cổng')
  const answer = await citizen.goto(address)
  assert.equal(answer?.status(), 410)
  const text = await mainText(citizen)
  assert.ok(text.includes(reason) && text.includes('20/09/2023'), text)
  await citizen.goto('/tim-kiem?q=nop+ho+so+ho+tich')
  assert.equal(await citizen.locator('main').getByRole('link', { name: title }).count(), 0)
}
