import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { type Network, networkBetween } from '../support/network-between.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { type Telephone, telephone } from '../support/telephone.ts'
import { mainText, signIn } from './people.ts'
import {
  chip,
  choose,
  logIt,
  openOnce,
  photoOf,
  queuePath,
  seeItOnce,
  sent,
  waiting,
} from './without-network.ts'

let loa: RunningLoa
let network: Network
let phone: Telephone
before(async () => {
  loa = await runLoa('demo')
  network = await networkBetween(loa.address)
  phone = await telephone(network)
})
afterEach(async () => {
  await phone.close()
  await phone.airplane(false)
})
after(async () => {
  await phone?.throwAway()
  await network?.close()
  await loa?.stop()
})

const sentLater = () => network.posts.filter((path) => path === '/lam-viec/ghi/gui-sau').length
const titles = [1, 2, 3, 4, 5].map((number) => `Phát bài số ${number} tại thôn Tà Lú`)

test('five activities logged without a network survive the closed browser and arrive once each, photos byte for byte', async () => {
  let page = await phone.open()
  await signIn(page, 'xa-phuoc-dai')
  await openOnce(page)
  const photos = await Promise.all(titles.map((_, at) => photoOf(at + 1)))

  await phone.airplane(true)
  for (const [at, what] of titles.entries()) {
    await logIt(page, what, photos[at]!)
    await page.waitForURL(`**${queuePath}`)
    await waiting(page).nth(at).waitFor()
  }
  assert.match(await waiting(page).first().innerText(), /Lưu trên máy này, chờ có mạng/)
  await logIt(page, 'Họp thôn Ma Hoa', photos[0]!, '')
  await waiting(page).nth(5).waitFor()
  await phone.close()

  page = await phone.open()
  await page.goto('/lam-viec/ke-hoach')
  assert.match(await mainText(page), /Không có mạng.*Ghi hoạt động/)
  await page.getByText('6 mục chờ gửi').waitFor()
  await page.goto(queuePath)
  await waiting(page).nth(5).waitFor()
  assert.deepEqual(await waiting(page).locator('[data-part="title"]').allInnerTexts(), [
    ...titles,
    'Họp thôn Ma Hoa',
  ])

  const other = await phone.secondTab()
  await other.goto(queuePath)
  await phone.airplane(false)
  await sent(page).nth(4).waitFor()
  await waiting(page).getByText('Cần sửa', { exact: true }).waitFor()
  assert.equal(sentLater(), 6, 'two tabs, and each item was sent once')
  assert.match(await waiting(page).innerText(), /Họp thôn Ma Hoa.*Cần sửa.*Chọn ít nhất một nhóm đối tượng/s)
  await other.close()

  await page.getByRole('button', { name: 'Mở ra sửa' }).click()
  await page.getByRole('alert').filter({ hasText: 'Chọn ít nhất một nhóm đối tượng' }).waitFor()
  await choose(page.getByRole('checkbox', { name: 'Người dân nông thôn' }))
  await page.getByRole('button', { name: 'Ghi hoạt động', exact: true }).click()
  await page.waitForURL(/hoat-dong\/\d+$/)
  await chip(page).waitFor({ state: 'hidden' })
  for (const [at, what] of titles.entries()) await seeItOnce(page, what, photos[at]!)
  await seeItOnce(page, 'Họp thôn Ma Hoa', photos[0]!)
})

test('an answer that is lost after the server has saved leaves one activity, and the telephone says so', async () => {
  const page = await phone.open()
  const photo = await photoOf(7)
  network.loseAnswers('/lam-viec/ghi', 99)
  await logIt(page, 'Phát bài lúc mạng chập chờn', photo)
  await page.waitForURL(`**${queuePath}`)
  const line = sent(page).filter({ hasText: 'mạng chập chờn' })
  assert.match(await line.innerText(), /Máy chủ đã nhận từ lần gửi trước/)
  await seeItOnce(page, 'Phát bài lúc mạng chập chờn', photo)
})

test('signing out leaves nothing to be opened, and another account neither sees nor sends what waits', async () => {
  const page = await phone.open()
  await phone.airplane(true)
  await logIt(page, 'Ghi trước khi đổi người', await photoOf(8))
  await waiting(page).first().waitFor()
  network.loseAnswers('/lam-viec/ghi/gui-sau', 99)
  await phone.airplane(false)
  await page.goto('/lam-viec')
  await page.locator('.user-menu summary').click()
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await page.waitForURL('**/dang-nhap')
  assert.deepEqual(await page.evaluate(() => caches.keys()), [])

  await signIn(page, 'so-tu-phap')
  const before = sentLater()
  await page.goto(queuePath)
  await page.getByText('Không có mục nào chờ gửi').waitFor()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await openOnce(page)
  assert.equal(await chip(page).isVisible(), false)
  assert.equal(sentLater(), before)

  network.loseAnswers('', 0)
  await page.context().clearCookies()
  await signIn(page, 'xa-phuoc-dai')
  await page.goto(queuePath)
  await sent(page).filter({ hasText: 'Ghi trước khi đổi người' }).waitFor()
})
