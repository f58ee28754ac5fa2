import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { demoDay, runLoa } from '../support/running-loa.ts'
import { type Device, open, signIn } from './people.ts'
import { enterNumber, handUp, openReport, quote, send, sign, writeJudgements } from './report-desk.ts'
import { byKey, holdFilesAgainst, numbersOnSheet, openNumbers, type SheetNumber } from './report-numbers.ts'

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(() => browser?.close())

const [commune, district, province] = ['UBND xã Phước Đại', 'UBND huyện Bác Ái', 'UBND tỉnh Ninh Thuận']

test('the third quarter goes from a commune by its district to the province: each number opens what it counts, and page, Word file and workbook say the same', async (t) => {
  const loa = await runLoa('demo')
  t.after(loa.stop)
  const as = async (who: string, device: Device = { script: false }) => {
    const { page } = await open(browser, loa.address, device)
    await signIn(page, who)
    return page
  }
  const onPhone = { script: false, screen: 'phone' } as const

  const said = 'Hai thôn ở xa chưa có loa; cán bộ đến từng nhà vào buổi tối.'
  await t.test(
    'the commune writes what only people can judge, on a phone, and its chairman signs',
    async () => {
      const [officer, chairman] = [
        await as('xa-phuoc-dai', onPhone),
        await as('chutich.xa-phuoc-dai', onPhone),
      ]
      const report = await openReport(officer, commune)
      assert.ok((await writeJudgements(officer, said)) >= 2)
      await handUp(officer)
      await sign(chairman, report)
      await enterNumber(officer, report, '15')
      await send(officer, /^Gửi UBND huyện Bác Ái/)
      await holdNumbers(officer, report)
    },
  )

  await t.test('the district quotes the commune, signs and sends', async () => {
    const [officer, chairman] = [await as('huyen-bac-ai'), await as('chutich.huyen-bac-ai', onPhone)]
    const report = await openReport(officer, district)
    await quote(officer, report, commune, said)
    await writeJudgements(officer, 'Hỗ trợ loa cho các thôn ở xa trước mùa khô.')
    await handUp(officer)
    await sign(chairman, report)
    await enterNumber(officer, report, '216')
    await send(officer, /^Gửi UBND tỉnh/)
    await holdNumbers(officer, report)
  })

  await t.test('the province tells the whole; a fixed sample of its annexes is opened', async () => {
    const [officer, leader] = [await as('chuyenvien.snv'), await as('lanhdao')]
    const report = await openReport(officer, province)
    await quote(officer, report, district, `${commune}: ${said}`)
    await writeJudgements(officer, 'Tổ chức đối thoại ở những xã còn ít hoạt động.')
    await handUp(officer)
    await sign(leader, report)
    await enterNumber(officer, report, '412')
    await send(officer, /^Ghi là đã gửi/)
    await holdNumbers(officer, report, 20)
  })
})

/** Every number of the sheet, of annexes all or evenly this many, opens; and both files carry all of them. */
async function holdNumbers(page: Page, report: string, sampled = Number.POSITIVE_INFINITY) {
  await page.goto(report)
  const numbers = await numbersOnSheet(page)
  const values = byKey(numbers)
  assert.ok(values.size >= 20, `${values.size} numbers`)
  await openNumbers(page, report, byKey(chosenOf(numbers, sampled)))
  await holdFilesAgainst(page, report, values, demoDay)
}

function chosenOf(numbers: readonly SheetNumber[], sampled: number): readonly SheetNumber[] {
  const annexes = numbers.filter(({ isInBody }) => !isInBody)
  const step = Math.max(1, Math.floor(annexes.length / sampled))
  return [...numbers.filter(({ isInBody }) => isInBody), ...annexes.filter((_, at) => at % step === 0)]
}
