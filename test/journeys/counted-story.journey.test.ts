import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { runLoa } from '../support/running-loa.ts'
import { mainText, open, signIn } from './people.ts'
import { act, startStory } from './writer.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const theme = 'Cải cách thủ tục hành chính'
const audience = 'Người dân nông thôn'
const plan = '/ke-hoach/911-kh-ubnd-2023'

test('publishing a story fills its cell, its task, the five qualities and the public page, and nobody types a number', async (t) => {
  const loa = await runLoa('demo')
  t.after(loa.stop)
  const as = async (who: string) => {
    const { page } = await open(browser, loa.address, { script: false })
    await signIn(page, who)
    return page
  }
  const [officer, writer, chief] = [await as('chuyenvien.snv'), await as('bientap'), await as('truongban')]
  const { page: citizen } = await open(browser, loa.address, { script: false })

  const was = await whatIsCounted(officer, citizen)
  const title = 'Năm thủ tục hộ tịch làm được tại xã'
  await publish(writer, chief, title)
  const is = await changed(() => whatIsCounted(officer, citizen), was.cell.done)

  assert.equal(is.cell.done, was.cell.done + 1, 'the cell of its theme and audience')
  assert.equal(is.cell.verified, was.cell.verified, 'nobody has verified it yet')
  assert.equal(is.year, was.year + 1, 'the year’s rhythm on the public page')
  assert.notEqual(is.qualities, was.qualities, 'the five qualities of the agency')

  await officer.goto('/lam-viec/hoat-dong')
  await officer.getByRole('link', { name: title }).first().click()
  const said = await mainText(officer)
  assert.match(said, /Tự ghi khi đăng tin/)
  assert.ok(said.includes(theme) && said.includes(audience))
  const work = await officer.locator('main a[href*="/lam-viec/viec/"]').count()
  assert.ok(work > 0, 'the work it serves')
  assert.equal(is.proofs, was.proofs + work, 'each of its tasks has one activity more that proves it')
})

/** The figures of the matrix, of the five qualities and of the public plan page, as people read them. */
async function whatIsCounted(officer: Page, citizen: Page) {
  await officer.goto('/lam-viec/bao-phu?tu=2023-01&den=2023-12')
  const name = await officer
    .locator(`[aria-label^="${theme}, ${audience}:"]`)
    .or(officer.getByRole('link', { name: `${theme}, ${audience}:` }))
    .first()
    .evaluate((link) => link.getAttribute('aria-label') ?? link.textContent ?? '')
  const figures = name.match(/đã làm ([\d.]+).*?([\d.]+) đã xác minh/)
  assert.ok(figures, name)
  await officer.goto('/lam-viec/nam-yeu-cau/so-noi-vu')
  const qualities = await mainText(officer)
  await citizen.goto(plan)
  const page = await mainText(citizen)
  const proofs = [...page.matchAll(/([\d.]+) hoạt động, [\d.]+ tệp/g)].map(([, n]) => numberOf(n))
  const year = numberOf((await citizen.content()).match(/năm 2023: ([\d.]+) hoạt động đã ghi/)?.[1])
  return {
    cell: { done: numberOf(figures[1]), verified: numberOf(figures[2]) },
    proofs: proofs.reduce((sum, one) => sum + one, 0),
    year,
    qualities,
  }
}

type Counted = Awaited<ReturnType<typeof whatIsCounted>>

/** What follows from a story follows at once, but after the page that published it. */
async function changed(look: () => Promise<Counted>, from: number): Promise<Counted> {
  for (let tries = 0; tries < 20; tries++) {
    const seen = await look()
    if (seen.cell.done !== from) return seen
  }
  return look()
}

const numberOf = (text = '') => Number(text.replaceAll('.', ''))

async function publish(writer: Page, chief: Page, title: string) {
  const desk = await startStory(writer, title)
  await writer.goto(`${desk}/soan`)
  await writer
    .getByLabel('Tóm tắt')
    .fill('Khai sinh, khai tử, kết hôn và hai thủ tục khác không còn phải lên huyện.')
  await writer
    .getByRole('textbox', { name: 'Nội dung', exact: true })
    .fill('Người dân đến bộ phận một cửa cấp xã, mang theo căn cước công dân.\n\nKết quả trả trong ngày.')
  await writer.getByRole('button', { name: 'Lưu bản thảo' }).click()
  await act(writer, desk, 'Gửi duyệt')
  await act(chief, desk, 'Duyệt và đăng')
}
