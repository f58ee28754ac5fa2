import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import {
  aired,
  chooseAudience,
  describeTheBroadcast,
  seeItLogged,
  seeThePhoto,
  send,
  startLogging,
} from './commune.ts'
import { hasFocus, isFocusSeen, tabTo } from './keyboard.ts'
import { open, photo, signIn, typeCredentials } from './people.ts'

let browser: Browser
let loa: RunningLoa
before(async () => {
  browser = await openBrowser()
  loa = await runLoa('demo')
})
after(async () => {
  await browser?.close()
  await loa?.stop()
})

for (const script of [true, false])
  test(`what is missing is asked for beside its field; what was typed and the photo are kept (${script ? 'with' : 'without'} JavaScript)`, async () => {
    const { page, context } = await open(browser, loa.address, { script, screen: 'phone' })
    await signIn(page, 'xa-phuoc-dai')
    await startLogging(page)
    await describeTheBroadcast(page)
    await sendAndBeRefused(page)
    await seeWhatIsMissing(page, 'Chọn ít nhất một nhóm đối tượng')
    if (script) await beLedFromTheSummaryToTheField(page, 'Chọn ít nhất một nhóm đối tượng')
    await seeThatNothingWasLost(page)
    await chooseAudience(page)
    await send(page)
    await seeItLogged(page)
    await seeThePhoto(page)
    await context.close()
  })

async function sendAndBeRefused(page: Page) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await send(page)
  assert.equal((await answered).status(), 422)
  await page.waitForLoadState()
}

async function seeWhatIsMissing(page: Page, sentence: string) {
  const summary = page.getByRole('alert')
  assert.match(await summary.innerText(), new RegExp(sentence))
  const field = page.getByRole('group', { name: 'Ai nghe, ai xem?' })
  assert.match(await field.innerText(), new RegExp(sentence))
}

async function beLedFromTheSummaryToTheField(page: Page, sentence: string) {
  assert.equal(await hasFocus(page.getByRole('alert')), true, 'the summary is read out first')
  await page.getByRole('alert').getByRole('link', { name: sentence }).click()
  assert.equal(await hasFocus(page.getByRole('group', { name: 'Ai nghe, ai xem?' })), true)
}

async function seeThatNothingWasLost(page: Page) {
  assert.equal(await page.getByRole('textbox', { name: 'Đã làm gì?' }).inputValue(), aired)
  assert.equal(await page.getByRole('checkbox', { name: 'Cải cách thủ tục hành chính' }).isChecked(), true)
  assert.equal(await page.getByRole('checkbox', { name: 'loa.jpg' }).isChecked(), true)
}

test('the usual broadcast with a picture is logged in four taps from the first page', async () => {
  const { page, context } = await open(browser, loa.address, { screen: 'phone' })
  await signIn(page, 'xa-phuoc-dai')
  const taps: string[] = []
  const tap = async (what: string, act: () => Promise<unknown>) => {
    taps.push(what)
    await act()
  }
  await tap('Ghi', () => page.locator('.dock').getByRole('link', { name: 'Ghi', exact: true }).click())
  await tap('như lần trước', () =>
    page
      .getByRole('link', { name: /^Phát thanh cơ sở: / })
      .first()
      .click(),
  )
  await page.waitForURL(/giong=/)
  const what = await page.getByRole('textbox', { name: 'Đã làm gì?' }).inputValue()
  await tap('ảnh', async () => page.getByLabel('Chụp ảnh').setInputFiles(await photo()))
  await tap('ghi', () => send(page))
  await page.waitForURL(/\/hoat-dong\/\d+$/)
  assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), what)
  await seeThePhoto(page)
  assert.ok(taps.length <= 6, taps.join(', '))
  await context.close()
})

test('somebody without a mouse signs in and logs an activity, and always sees where they are', async () => {
  const { page, context } = await open(browser, loa.address)
  const { keyboard } = page
  await page.goto('/dang-nhap')
  await keyboard.press('Tab')
  assert.equal(await hasFocus(page.getByRole('link', { name: 'Đến nội dung chính' })), true)
  await tabTo(page, page.getByRole('textbox', { name: 'Thư điện tử' }))
  await keyboard.type('xa-phuoc-dai@demo.loa')
  await tabTo(page, page.getByRole('textbox', { name: 'Mật khẩu' }))
  await keyboard.type('loa-demo-2023')
  await keyboard.press('Enter')
  await page.waitForURL('**/lam-viec')

  await tabTo(page, page.locator('main').getByRole('link', { name: 'Ghi hoạt động', exact: true }))
  await keyboard.press('Enter')
  await page.waitForURL('**/lam-viec/ghi')
  await tabTo(page, page.getByRole('radio', { name: 'Phát thanh cơ sở' }))
  await keyboard.press('Space')
  await keyboard.press('ArrowRight')
  assert.equal(await page.getByRole('radio', { name: 'Niêm yết, công khai' }).isChecked(), true)
  await tabTo(page, page.getByRole('textbox', { name: 'Đã làm gì?' }))
  await keyboard.type('Niêm yết 12 thủ tục tại bộ phận Một cửa')
  for (const choice of ['Cải cách thủ tục hành chính', 'Người cao tuổi']) {
    const box = page.getByRole('checkbox', { name: choice })
    await tabTo(page, box)
    if (!(await box.isChecked())) await keyboard.press('Space')
  }
  await tabTo(page, page.getByRole('button', { name: 'Ghi hoạt động', exact: true }))
  assert.equal(await isFocusSeen(page), true)
  await keyboard.press('Enter')
  await page.waitForURL(/\/hoat-dong\/\d+$/)
  assert.equal(
    await page.getByRole('heading', { level: 1 }).innerText(),
    'Niêm yết 12 thủ tục tại bộ phận Một cửa',
  )
  await context.close()
})

test('what belongs to one commune is not there for another agency, and a visitor is asked to sign in first', async () => {
  const { page: commune, context: one } = await open(browser, loa.address)
  await signIn(commune, 'xa-phuoc-dai')
  const work = await firstLink(commune, '/lam-viec', /\/viec\/\d+$/)
  const activity = await firstLink(commune, '/lam-viec/hoat-dong', /\/hoat-dong\/\d+$/)

  const { page: stranger, context: two } = await open(browser, loa.address)
  await signIn(stranger, 'so-tu-phap')
  for (const path of [work, activity, `${activity}/sua`]) {
    const answer = await stranger.goto(path)
    assert.equal(answer?.status(), 404, path)
    assert.equal(await stranger.getByRole('heading', { level: 1 }).innerText(), 'Không tìm thấy trang này')
  }

  const { page: visitor, context: three } = await open(browser, loa.address)
  await visitor.goto(activity)
  assert.match(visitor.url(), /\/dang-nhap\?tiep=/)
  await typeCredentials(visitor, 'xa-phuoc-dai@demo.loa')
  await visitor.waitForURL(`**${activity}`)
  for (const context of [one, two, three]) await context.close()
})

async function firstLink(page: Page, from: string, to: RegExp): Promise<string> {
  await page.goto(from)
  const paths = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const found = paths.find((path) => path !== null && to.test(path))
  assert.ok(found, `${from} has no link to ${to}`)
  return found
}
