import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { runLoa } from '../support/running-loa.ts'
import { mainText, open, photo, signIn } from './people.ts'
import { handOn, openCriterion, scoreGroups, scoreRest } from './scorer.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const scoring = '/lam-viec/cham-diem'
const round = 'Chấm điểm tuyên truyền cải cách hành chính năm 2023'
const commune = 'UBND xã Phước Đại'
const classes = ['ubnd_cap_xa', 'ubnd_cap_huyen', 'so_ban_nganh']
const disputed = 'A.1.2'

test('a round of three classes goes from opening to a published ranking, and a commune scores itself on a phone mostly by confirming', async (t) => {
  const loa = await runLoa('demo')
  t.after(loa.stop)
  const as = async (who: string, screen: 'desktop' | 'phone' = 'desktop') => {
    const { page } = await open(browser, loa.address, { script: false, screen })
    await signIn(page, who)
    return page
  }
  const officer = await as('chuyenvien.snv')
  const at = await openRound(officer)

  const unit = await as('xa-phuoc-dai', 'phone')
  const { sheet, effort } = await scoreItself(unit)
  t.diagnostic(
    `scoring itself: ${effort.presses} presses and ${effort.typed} fields typed, ${effort.posts} forms sent; one press confirmed ${effort.confirmed} proposals`,
  )
  assert.ok(effort.confirmed > 5 && effort.posts < 30)

  const head = await as('chutich.xa-phuoc-dai', 'phone')
  await head.goto(sheet)
  await press(head, 'Ký phiếu tự chấm')
  assert.match(await mainText(head), /Ký phiếu tự chấm.*# [0-9a-f]{4}/, 'the hash it is frozen by')
  const stranger = await as('huyen-bac-ai')
  assert.equal((await stranger.goto(sheet))?.status(), 404)

  await officer.goto(at)
  await press(officer, /^Chuyển \d+ phiếu quá hạn sang thẩm định$/)
  for (const key of classes) await bringPoints(officer, at, key)

  const second = await as('thamdinh.tthc')
  await second.goto(at)
  await press(second, /^Thống nhất lĩnh vực của ông\/bà ở \d+ phiếu$/)
  const appraiser = await as('thamdinh')
  await answerRow(appraiser, sheet, 'Ghi điểm thẩm định', '1', 'Báo cáo quý II gửi sau thời hạn.')
  await press(appraiser, /^Xong lĩnh vực, thống nhất/)
  await appraiser.goto(at)
  await press(appraiser, /^Thống nhất lĩnh vực của ông\/bà ở \d+ phiếu$/)

  await unit.goto(sheet)
  await openCriterion(unit, plain, disputed)
  await unit.getByRole('textbox', { name: 'Giải trình' }).fill('Báo cáo gửi đúng hạn, có dấu đến của huyện.')
  await press(unit, 'Gửi giải trình')
  await press(unit, 'Thống nhất, kết thúc giải trình')
  await answerRow(appraiser, sheet, 'Nâng lên', '1,5', 'Công nhận một phần: phụ lục gửi sau.')
  await loa.moveTo('2023-09-26')

  const leader = await as('lanhdao')
  await answerRow(leader, sheet, 'Chốt điểm này', '2', 'Dấu đến của huyện là căn cứ đủ.')
  await press(leader, 'Chốt phiếu')
  await leader.goto(at)
  await press(leader, /^Chốt \d+ phiếu không còn ý kiến khác nhau$/)

  const { page: citizen } = await open(browser, loa.address, { script: false })
  const address = await publish(officer, at, async (slug) => {
    assert.equal((await citizen.goto(slug))?.status(), 404, 'nothing is public before')
  })
  let agencies = 0
  for (const key of classes) {
    await citizen.goto(`${address}?nhom=${key}`)
    agencies += await citizen.locator('main tbody tr').count()
  }
  assert.ok(agencies > 85, `${agencies} agencies are ranked`)
  await citizen.goto(`${address}?nhom=ubnd_cap_xa`)
  const row = await citizen.locator('main tbody tr', { hasText: commune }).first().innerText()
  assert.match(row, /trừ 1,000 không áp dụng/, 'what does not apply left the denominator')
  const [points = 0, maximum = 0] = [...row.matchAll(/(\d+),(\d{3})(?!\d|%)/g)].map(([said]) =>
    Number(said.replace(',', '')),
  )
  const index = Number(
    row
      .match(/(\d+),(\d{3})%/)
      ?.slice(1)
      .join(''),
  )
  assert.equal(index, Math.round((points * 100_000) / maximum))

  await stranger.goto(address)
  await stranger.goto(`${address}?nhom=ubnd_cap_xa`)
  await stranger.getByRole('link', { name: commune }).click()
  assert.match(
    await mainText(stranger),
    new RegExp(disputed.replaceAll('.', '\\.')),
    'now everybody reads it',
  )
})

const plain = { press: (what: ReturnType<Page['locator']>) => what.click() }

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** Makes a round whose time to score is nearly over for all, names who appraises, and opens it. */
async function openRound(officer: Page): Promise<string> {
  await officer.goto(`${scoring}/dot/moi`)
  await officer.getByLabel('Tên đợt chấm điểm').fill(round)
  await officer.getByLabel('Kế hoạch dùng để đếm').selectOption({ index: 1 })
  await officer.getByLabel('Đến ngày').fill('2023-09-14')
  await press(officer, 'Tạo đợt')
  const at = new URL(officer.url()).pathname
  for (const key of classes) {
    await officer.goto(`${at}?sua=${key}`)
    const days = {
      opensOn: '2023-09-05',
      selfDue: '2023-09-19',
      appraisalDue: '2023-09-29',
      finalDue: '2023-10-13',
    }
    for (const [name, day] of Object.entries(days)) await officer.locator(`[name=${name}]`).fill(day)
    await officer.locator('[name=explanationWorkingDays]').fill('2')
    await press(officer, 'Lưu nhóm')
  }
  const fields = officer.locator('select[name^="field-"]')
  for (const field of await fields.all()) {
    const isOther = (await field.getAttribute('name')) === 'field-thu_tuc_hanh_chinh'
    const label = isOther
      ? 'Thành viên Tổ thẩm định, lĩnh vực thủ tục (mẫu)'
      : 'Thành viên Tổ thẩm định (mẫu)'
    await field.selectOption({ label })
  }
  await press(officer, 'Lưu người thẩm định')
  await press(officer, 'Mở đợt')
  assert.match(await mainText(officer), /Đã mở đợt, \d+ đơn vị có phiếu|\d+ trên \d+ phiếu/)
  return at
}

/** The commune's officer: one press for what is counted, an activity and a photo, one row out, the rest by groups. */
async function scoreItself(unit: Page) {
  const hand = handOn(unit)
  await unit.goto(scoring)
  await hand.press(unit.getByRole('link', { name: `${commune}: ${round}` }))
  const sheet = new URL(unit.url()).pathname
  const all = unit.getByRole('button', { name: /^Xác nhận cả \d+ điểm đề xuất$/ })
  hand.effort.confirmed = Number((await all.innerText()).match(/\d+/)?.[0])
  await hand.press(all)

  await openCriterion(unit, hand, 'A.7.5')
  await hand.press(unit.getByText('Không áp dụng với đơn vị'))
  await hand.type(unit.getByLabel('Căn cứ không áp dụng'), 'Xã chưa được giao thực hiện nội dung này.')
  await hand.press(unit.getByRole('button', { name: 'Ghi không áp dụng' }))

  await unit.goto(sheet)
  await openCriterion(unit, hand, 'A.7.2')
  await hand.type(unit.locator('[name=points]'), '3')
  await hand.press(unit.locator('label', { has: unit.locator('input[name=activity]') }).first())
  await hand.press(unit.getByRole('button', { name: 'Lưu điểm' }))

  await unit.goto(sheet)
  await openCriterion(unit, hand, 'A.7.1')
  await hand.type(unit.locator('[name=points]'), '2')
  await unit.locator('input[name=photo]').setInputFiles(await photo())
  await hand.press(unit.getByRole('button', { name: 'Lưu điểm' }))

  await scoreGroups(unit, hand, sheet)
  await scoreRest(unit, hand, sheet)
  await unit.goto(sheet)
  await hand.press(unit.getByRole('button', { name: 'Trình thủ trưởng' }))
  assert.match(await mainText(unit), /Trình thủ trưởng/)
  return { sheet, effort: hand.effort }
}

/** Brings what bodies and surveys gave, in the table that Loa hands out for the class. */
async function bringPoints(officer: Page, at: string, key: string) {
  const blank = await officer.context().request.get(`${at}/muc-khac/${key}`)
  const { sheets } = await readXlsx(await blank.body())
  const table = sheets[0]?.rows ?? []
  const from = table.findIndex((row) => row.includes('Mã đơn vị'))
  const rows = table
    .slice(from)
    .map((row, line) =>
      row.map((cell, column) =>
        line === 0 || column < 2 ? String(cell ?? '') : 1 + ((line * column) % 8) / 8,
      ),
    )
  await officer.goto(`${at}/muc-khac`)
  await officer.locator('[name=nhom]').selectOption(key)
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'diem', rows }] }))
  await officer.locator('input[name=file]').setInputFiles({
    name: 'diem.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  })
  await officer.getByLabel('Nguồn số liệu').fill('Công văn 2210/SNV-CCHC')
  await press(officer, 'Kiểm tra và ghi điểm')
  assert.match(await mainText(officer), /Đã ghi \d+ điểm/)
}

/** Gives the disputed row points with a reason, as whoever's turn it is. */
async function answerRow(page: Page, sheet: string, act: string, points: string, reason: string) {
  await page.goto(sheet)
  await openCriterion(page, plain, disputed)
  await page.locator('[name=points]').fill(points)
  await page.locator('[name=reason]').fill(reason)
  await press(page, act)
  assert.ok((await mainText(page)).includes(reason))
}

/** All sheets are final: places, the decision, publication. Answers where everybody reads it. */
async function publish(officer: Page, at: string, before: (slug: string) => Promise<void>): Promise<string> {
  await officer.goto(`${at}/cong-bo`)
  await press(officer, /^Chốt \d+ phiếu$/)
  await officer.getByLabel('Số, ký hiệu quyết định').fill('1520/QĐ-UBND')
  await officer.locator('[name=day]').fill('2023-09-26')
  await press(officer, 'Ghi quyết định')
  await before('/cham-diem/cham-diem-tuyen-truyen-cai-cach-hanh-chinh-nam-2023')
  await press(officer, /^Công bố kết quả \d+ đơn vị$/)
  const link = officer.locator('main a[href^="/cham-diem/"]').first()
  return (await link.getAttribute('href')) ?? ''
}
