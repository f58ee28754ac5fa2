import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { type RunningLoa, runLoa } from '../support/running-loa.ts'
import { importPlan, openTask } from './officer.ts'
import { mainText, open, photo, signIn } from './people.ts'

let browser: Browser
let loa: RunningLoa
before(async () => {
  browser = await openBrowser()
  loa = await runLoa('people')
})
after(async () => {
  await browser?.close()
  await loa?.stop()
})

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const hostile = [
  {
    what: 'an empty file',
    file: async () => ({ name: 'ke-hoach.docx', mimeType: docx, buffer: Buffer.alloc(0) }),
    told: 'Tệp không có dữ liệu (0 byte). Chọn lại tệp kế hoạch.',
  },
  {
    what: 'a picture named as a document',
    file: async () => ({ ...(await photo()), name: 'ke-hoach.docx', mimeType: docx }),
    told: 'Nội dung tệp không phải Word (.docx) hoặc PDF',
  },
  {
    what: 'a file of 21 MB',
    file: async () => ({ name: 'ke-hoach.docx', mimeType: docx, buffer: Buffer.alloc(21 * 2 ** 20, 'PK') }),
    told: 'Tệp lớn hơn 20 MB.',
  },
]

for (const script of [true, false])
  test(`files that are no plan are refused in a sentence beside the field, and nothing is saved (${script ? 'with' : 'without'} JavaScript)`, async () => {
    const { page, context } = await open(browser, loa.address, { script })
    await signIn(page, 'chuyenvien.snv')
    for (const { what, file, told } of hostile) {
      await page.goto('/lam-viec/ke-hoach')
      await page.getByLabel('Tệp kế hoạch').setInputFiles(await file())
      await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
      const beside = page.locator('.field', { has: page.getByLabel('Tệp kế hoạch') })
      await beside.getByText(told).waitFor()
      assert.ok((await page.getByRole('alert').innerText()).includes(told), what)
    }
    await page.goto('/lam-viec/ke-hoach')
    assert.doesNotMatch(await mainText(page), /Dự thảo đang đối chiếu/)
    await context.close()
  })

test('of two officers who edit the same task the second is told what changed and loses nothing typed', async () => {
  await theAdministratorMakesAnotherOfficer()
  const { page: first, context: one } = await open(browser, loa.address)
  const { page: second, context: two } = await open(browser, loa.address)
  await signIn(first, 'chuyenvien.snv')
  await signIn(second, 'thamdinh')
  await importPlan(first)
  const review = first.url()
  await openTask(first, '22')
  await second.goto(review)
  await openTask(second, '22')

  await product(first).fill('Sổ theo dõi phát thanh và tệp ghi âm')
  await save(first)
  await first.getByText('Đã lưu.').waitFor()

  const typed = 'Phát thanh cải cách hành chính bằng tiếng Việt và tiếng Raglai'
  await content(second).fill(typed)
  await save(second)
  const told = await second.getByRole('alert').innerText()
  assert.match(
    told,
    /Nội dung đã thay đổi sau khi trang này được mở: Chuyên viên Sở Nội vụ \(mẫu\) sửa nhiệm vụ 22 lúc/,
  )
  assert.equal(await content(second).inputValue(), typed)

  await save(second)
  await second.getByText('Đã lưu.').waitFor()
  assert.match(await mainText(second), new RegExp(typed))
  await one.close()
  await two.close()
})

const content = (page: Page) => page.getByRole('textbox', { name: 'Nội dung nhiệm vụ' })
const product = (page: Page) => page.getByRole('textbox', { name: 'Sản phẩm' })
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).click()

async function theAdministratorMakesAnotherOfficer() {
  const { page, context } = await open(browser, loa.address)
  await signIn(page, 'quantri')
  await page.goto('/lam-viec/don-vi/ubnd-tinh-ninh-thuan')
  await page.getByRole('textbox', { name: 'Thư điện tử công vụ' }).fill('thamdinh@demo.loa')
  await page.getByRole('combobox', { name: 'Vai trò' }).selectOption('programme_officer')
  await page.getByRole('button', { name: 'Giao vai trò' }).click()
  await page.getByText('Đã giao vai trò.').waitFor()
  await context.close()
}
