import type { Page } from 'playwright-core'

/** What scoring a sheet took of a person: every press of a link, button or choice, and every form that was sent. */
export type Effort = { presses: number; posts: number; confirmed: number; typed: number }

/** A hand on a phone that counts what it does. */
export function handOn(page: Page) {
  const effort: Effort = { presses: 0, posts: 0, confirmed: 0, typed: 0 }
  page.on('request', (request) => {
    if (request.method() === 'POST') effort.posts++
  })
  const press = async (what: ReturnType<Page['locator']>) => {
    effort.presses++
    await what.click()
  }
  const type = async (what: ReturnType<Page['locator']>, text: string) => {
    effort.typed++
    await what.fill(text)
  }
  return { effort, press, type }
}

export type Hand = ReturnType<typeof handOn>

/** Opens a criterion from the table of a sheet, and before it the group that it is folded into. */
export async function openCriterion(page: Page, { press }: Pick<Hand, 'press'>, code: string) {
  const row = page.locator('a', { hasText: new RegExp(`^\\s*${code.replaceAll('.', '\\.')} `) })
  const group = page.locator('#bang-diem details', { has: row })
  if ((await group.getAttribute('open')) === null) await press(group.locator('> summary'))
  await press(group.locator(row))
}

/** Scores whole groups, each in one form: the best a rule allows and a few words. */
export async function scoreGroups(page: Page, { press, type }: Hand, sheet: string) {
  for (;;) {
    await page.goto(sheet)
    const group = page.getByRole('link', { name: /^Chấm cả nhóm/ }).first()
    if ((await group.count()) === 0) return
    await press(group)
    await fillRows(page, { press, type })
    await press(page.getByRole('button', { name: 'Lưu cả nhóm' }))
  }
}

/** Scores what is left one by one: each save opens the next. */
export async function scoreRest(page: Page, { press, type }: Hand, sheet: string) {
  await page.goto(sheet)
  const next = page.getByRole('link', { name: 'Chấm tiêu chí tiếp theo' })
  if ((await next.count()) === 0) return
  await press(next)
  while ((await page.locator('#chi-tiet form[action*="/tieu-chi/"]').count()) > 0) {
    await fillRows(page, { press, type })
    await press(page.getByRole('button', { name: 'Lưu điểm' }))
  }
}

/** Every row of the form on the page: the highest choice, the first check, or the most points, with a note. */
async function fillRows(page: Page, { press, type }: Pick<Hand, 'press' | 'type'>) {
  const names = await page
    .locator('main input[name^="points"], main input[name^="checks"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))])
  for (const name of names) {
    const inputs = page.locator(`main input[name="${name}"]`)
    const kind = await inputs.first().getAttribute('type')
    if (kind === 'radio') await press(labelOf(page, await inputs.last().getAttribute('id')))
    else if (kind === 'checkbox') await press(labelOf(page, await inputs.first().getAttribute('id')))
    else await type(inputs, await mostOf(page, name))
    const note = name.replace(/^(points|checks)/, 'note')
    await type(page.locator(`main [name="${note}"]`), 'Có hồ sơ lưu tại Văn phòng UBND xã.')
  }
}

const labelOf = (page: Page, id: string | null) =>
  page.locator('label', { has: page.locator(`[id="${id}"]`) })

/** All of it, as the field says: 'từ 0 đến 2,000'. */
async function mostOf(page: Page, name: string): Promise<string> {
  const said = await page
    .locator('.field', { has: page.locator(`input[name="${name}"]`) })
    .first()
    .innerText()
  const most = said.match(/đến ([\d,]+)/)?.[1] ?? '0'
  return most.replace(',000', '')
}
