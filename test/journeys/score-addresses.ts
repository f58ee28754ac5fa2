import type { Page } from 'playwright-core'
import type { Address } from './sweep.ts'

type LinksOn = (page: Page, path: string, ...patterns: RegExp[]) => Promise<readonly string[]>

const scoring = '/lam-viec/cham-diem'

/** What the programme officer of the province sees of scoring: sets, rounds and their results. */
export async function scoringAddresses(page: Page, linksOn: LinksOn): Promise<readonly Address[]> {
  const [round, sheet] = await linksOn(page, scoring, /\/dot\/\d+$/, /\/phieu\/\d+$/)
  const [set] = await linksOn(page, `${scoring}/bo-tieu-chi`, /bo-tieu-chi\/\d+$/)
  const draft = await nextYearOf(page, set!)
  const [row] = await linksOn(page, draft, /\/tieu-chi\/\d+/)
  return [
    { path: scoring, isHeavy: true },
    { path: `${scoring}/bo-tieu-chi` },
    { path: set!, isHeavy: true },
    { path: `${set}/thu` },
    { path: draft },
    ...['tieu-chi/moi', 'ban-hanh', 'nhap'].map((end) => ({ path: `${draft}/${end}` })),
    { path: `${draft}/khac/${set!.split('/').at(-1)}` },
    { path: row! },
    { path: `${scoring}/dot/moi` },
    { path: round!, isHeavy: true },
    ...['ket-qua', 'mo-phong', 'cong-bo', 'muc-khac'].map((end) => ({ path: `${round}/${end}` })),
    { path: sheet!, isHeavy: true },
  ]
}

/** The draft that the set becomes for the year after. */
async function nextYearOf(page: Page, set: string): Promise<string> {
  await page.goto(set)
  await page.locator(`form[action="${set}/nam-sau"] button`).click()
  await page.waitForURL((url) => url.pathname !== set)
  return new URL(page.url()).pathname.replace(/\/khac\/\d+$/, '')
}

/** A unit's own sheet on the telephone, group by group, and the rows behind a measure. */
export async function sheetAddresses(page: Page, linksOn: LinksOn): Promise<readonly Address[]> {
  const [sheet] = await linksOn(page, scoring, /\/phieu\/\d+$/)
  const [group] = await linksOn(page, sheet!, /\/nhom\/\d+$/)
  const [measured] = await linksOn(page, group!, /cham-diem\/so-lieu\?/)
  return [{ path: sheet!, isHeavy: true }, { path: group! }, { path: measured! }]
}

/** The plan of next year: what to take over, and the draft against this year's. */
export async function nextPlanAddresses(page: Page, linksOn: LinksOn): Promise<readonly Address[]> {
  const [plan] = await linksOn(page, '/lam-viec/ke-hoach', /\/ke-hoach\/\d+$/)
  await page.goto(`${plan}/nam-sau`)
  await page.getByRole('button', { name: /^Tạo dự thảo/ }).click()
  await page.waitForURL('**/doi-chieu')
  return [{ path: `${plan}/nam-sau/so-sanh`, isHeavy: true }]
}
