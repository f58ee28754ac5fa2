import type { Page } from 'playwright-core'
import { planFile } from './people.ts'
import type { Address } from './sweep.ts'

const newsroom = '/lam-viec/toa-soan'
type LinksOn = (page: Page, from: string, ...kinds: readonly RegExp[]) => Promise<string[]>

/** The desk as the head of the board finds it, from the queue on. */
export async function newsroomAddresses(page: Page, linksOn: LinksOn): Promise<readonly Address[]> {
  const first = async (part: string) =>
    (await linksOn(page, `${newsroom}?viec=${part}`, /toa-soan\/ban\/\d+$/))[0]!
  const submitted = await first('toReview')
  const corrected = await first('toLookAt')
  const [facts] = await linksOn(page, corrected, /bai\/\d+\/thong-tin$/)
  const translated = (await linksOn(page, `${newsroom}?q=filing+online`, /toa-soan\/ban\/\d+$/))[0]!
  const [channel] = await linksOn(page, `${newsroom}/kenh`, /kenh\/\d+$/)
  const file = await attachedFile(page, `${translated}/tep`, linksOn)
  return [
    { path: `${translated}/tep` },
    { path: `${translated}/soan`, isHeavy: true },
    { path: file },
    { path: `${newsroom}/lien-ket` },
    { path: `${newsroom}/lien-ket?xem=theo-doi` },
    { path: facts!.replace('/bai/', '/lien-ket/').replace('/thong-tin', '') },
    { path: `${newsroom}/trang-chu`, isHeavy: true },
    { path: `${newsroom}/trang-chu/xem-truoc?newest=3` },
    { path: `${newsroom}/kenh` },
    { path: channel! },
    { path: `${newsroom}/gian-doan` },
    { path: newsroom, isHeavy: true },
    { path: `${newsroom}?q=zzzz` },
    { path: `${newsroom}/bai/moi` },
    { path: submitted, isHeavy: true },
    { path: await first('failed') },
    { path: await first('unratified') },
    { path: corrected },
    { path: `${corrected}/phien-ban`, isHeavy: true },
    { path: `${translated}/ngon-ngu` },
    { path: facts! },
    { path: `${newsroom}/nhuan-but` },
    { path: `${newsroom}/ban/999999999`, status: 404 },
  ]
}

async function attachedFile(page: Page, path: string, linksOn: LinksOn): Promise<string> {
  await page.goto(path)
  await page.getByLabel('Tệp', { exact: true }).setInputFiles(planFile('ke-hoach-911-2023.pdf'))
  await page.getByRole('button', { name: 'Đính kèm' }).click()
  await page.waitForLoadState()
  return (await linksOn(page, path, /tep\/\d+$/))[0]!
}
