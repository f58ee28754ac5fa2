import type { Page } from 'playwright-core'
import { tableFile, writtenRow } from '../support/activity-table.ts'
import { newsroomAddresses } from './newsroom-addresses.ts'
import { drawSample, importPlan } from './officer.ts'
import { planFile } from './people.ts'
import { reportAddresses } from './report-addresses.ts'
import { nextPlanAddresses, scoringAddresses, sheetAddresses } from './score-addresses.ts'
import type { Address } from './sweep.ts'

/** Every page of the site in the demo world, by who looks at it. */

const story = '/tin-tuc/ke-hoach-thong-tin-tuyen-truyen-cai-cach-hanh-chinh-tinh-ninh-thuan-nam-2023'

const results = '/cham-diem/cham-diem-cai-cach-hanh-chinh-nam-2022-mau'

const read: readonly Address[] = [
  { path: '/', isHeavy: true },
  { path: '/tin-tuc' },
  ...[
    ...['/noi-dung/the_che', '/chuyen-muc/thong-bao', '/doi-tuong/officials', '/the/mot-cua', '/nguon-tin'],
    ...['/chuong-trinh/digital_transformation', '/dia-ban/ubnd-huyen-bac-ai', '/don-vi/so-noi-vu/tin'],
    ...['/luu-tru', '/luu-tru/2023-09', '/thu-vien', '/hoi-dap', '/huong-dan', '/thong-bao', '/so-do-trang'],
    '/thong-bao/mau-lich-tiep-cong-dan-thang-10',
    '/hoi-dap/mau-hoi-dap-mat-giay-hen-co-nhan-duoc-ket-qua-khong',
    '/huong-dan/mau-huong-dan-theo-doi-ho-so-bang-ma',
    '/thu-vien/mau-bo-anh-mot-ngay-o-bo-phan-mot-cua',
    '/thu-vien/mau-ban-tin-nop-ho-so-tai-xa',
    '/tin-tuc/mau-luat-thuc-hien-dan-chu-o-co-so-co-hieu-luc',
  ].map((path) => ({ path })),
  { path: '/thong-bao/mau-thong-bao-ghi-nham-gio-lam-viec', status: 410 },
  { path: story, isHeavy: true },
  { path: '/ke-hoach' },
  { path: '/ke-hoach/911-kh-ubnd-2023', isHeavy: true },
  { path: '/ke-hoach/911-kh-ubnd-2023/nam-yeu-cau' },
  { path: '/don-vi' },
  { path: '/don-vi?tim=phuoc+dai' },
  { path: '/don-vi?tim=khong+co+dau' },
  { path: '/don-vi/ubnd-xa-phuoc-dai' },
  { path: '/don-vi/ubnd-xa-phuoc-dai?ngay=2020-01-01' },
  { path: '/tim-kiem' },
  { path: '/tim-kiem?q=ke+hoach+tuyen+truyen' },
  { path: '/tim-kiem?q=CCHC&loai=tin-bai&nam=2023' },
  { path: '/tim-kiem?q=c%E1%BA%A3i+c%C3%A1ch+h%C3%A0ng+ch%C3%ADnh' },
  { path: '/tim-kiem?q=zzzz' },
  { path: '/van-ban', isHeavy: true },
  { path: '/van-ban?tu=chu+ky+so&hieu-luc=valid' },
  { path: '/van-ban?tu=zzzz' },
  { path: '/van-ban/quyet-dinh-danh-muc-thu-tuc-truc-tuyen-mau' },
  { path: '/lich', isHeavy: true },
  { path: '/lich/2023-10' },
  { path: '/lich/2023-04' },
  ...['/du-lieu-mo', '/gioi-thieu', '/kenh-chinh-thuc'].map((path) => ({ path })),
  { path: '/cham-diem' },
  { path: results, isHeavy: true },
  { path: `${results}/ubnd-xa-phuoc-dai` },
  { path: '/cach-dem' },
  { path: '/tro-nang' },
  { path: '/bao-ve-du-lieu-ca-nhan' },
  { path: '/dang-nhap' },
  { path: '/quen-mat-khau' },
  { path: '/dat-lai-mat-khau?ma=khong-con', status: 422 },
  { path: '/gop-y-ban-thao/khong-con', status: 410 },
  { path: '/khong-co-trang-nay', status: 404 },
]

/** Vietnamese first; the English of what is laid out in its own way. */
export const portalAddresses: readonly Address[] = [
  ...read,
  ...[
    '/',
    '/tin-tuc',
    '/van-ban',
    '/lich',
    '/gioi-thieu',
    story,
    '/ke-hoach/911-kh-ubnd-2023',
    '/ke-hoach/911-kh-ubnd-2023/nam-yeu-cau',
    '/don-vi/ubnd-xa-phuoc-dai',
  ].map((path) => ({
    path: path === '/' ? '/en' : `/en${path}`,
  })),
]

/** Addresses of the workspace as this role finds them, following links from page to page. */
export type Role = { readonly who: string; readonly addresses: (page: Page) => Promise<readonly Address[]> }

export const roles: readonly Role[] = [
  { who: 'chuyenvien.snv', addresses: officerAddresses },
  { who: 'xa-phuoc-dai', addresses: communeAddresses },
  { who: 'quantri', addresses: administratorAddresses },
  { who: 'huyen-bac-ai', addresses: (page) => reportAddresses(page, linksOn) },
  {
    who: 'chuyenvien.snv',
    addresses: async (page) => [
      ...(await nextPlanAddresses(page, linksOn)),
      ...(await scoringAddresses(page, linksOn)),
    ],
  },
  { who: 'truongban', addresses: (page) => newsroomAddresses(page, linksOn) },
  { who: 'lanhdao', addresses: async () => [{ path: '/lam-viec' }, { path: '/lam-viec/toa-soan/luot-doc' }] },
  ...['chutich.xa-phuoc-dai', 'mttq', 'bientap'].map((who) => ({
    who,
    addresses: async () => [{ path: '/lam-viec' }],
  })),
  {
    who: 'thamdinh',
    addresses: async () => [{ path: '/lam-viec' }, { path: '/lam-viec/cham-diem/tham-dinh' }],
  },
  { who: 'bientap', addresses: async () => [{ path: '/lam-viec/toa-soan/danh-gia' }] },
]

async function officerAddresses(page: Page): Promise<readonly Address[]> {
  const [plan] = await linksOn(page, '/lam-viec/ke-hoach', /\/ke-hoach\/\d+$/)
  await importPlan(page)
  const draft = new URL(page.url()).pathname.replace('/doi-chieu', '')
  const [task, requirement, goal, theme] = await linksOn(
    page,
    `${draft}/doi-chieu`,
    /nhiem-vu\/\d+\/tach$/,
    /yeu-cau\/\d+$/,
    /muc-tieu\/\d+$/,
    /noi-dung\/\d+$/,
  )
  const amendment = await importAmendment(page, `${plan}/sua-doi`)
  const [work] = await linksOn(page, plan!, /\/lam-viec\/viec\/\d+$/)
  const [activity] = await linksOn(page, '/lam-viec/hoat-dong', /hoat-dong\/\d+$/)
  const [set] = await linksOn(page, '/lam-viec/bo-minh-chung', /bo-minh-chung\/\d+$/)
  const [verified] = await linksOn(page, '/lam-viec/hoat-dong?tinh-trang=verified', /hoat-dong\/\d+$/)
  const sample = await drawSample(page)
  const [occasion] = await linksOn(page, '/lam-viec/moc', /moc\/\d+$/)
  const one = task!.replace('/tach', '')
  return [
    { path: '/lam-viec', isHeavy: true },
    { path: '/lam-viec/don-vi' },
    { path: '/lam-viec/don-vi/ubnd-xa-phuoc-dai' },
    { path: '/lam-viec/ke-hoach' },
    { path: `${draft}/doi-chieu` },
    ...['doan', 'thong-tin-chung', 'nhiem-vu/them', 'giao-viec'].map((end) => ({ path: `${draft}/${end}` })),
    ...['sua', 'tach', 'gop'].map((end) => ({ path: `${one}/${end}` })),
    ...[requirement, goal, theme].map((path) => ({ path: path! })),
    { path: `${plan}/nam-sau`, isHeavy: true },
    { path: plan!, isHeavy: true },
    { path: `${plan}/luoi` },
    { path: `${plan}/cham` },
    { path: `${plan}/bao-phu` },
    { path: '/lam-viec/bao-phu', isHeavy: true },
    { path: '/lam-viec/bao-phu?hang=doi-tuong&cot=dia-ban&luot=1' },
    { path: '/lam-viec/bao-phu/dia-ban', isHeavy: true },
    { path: '/lam-viec/bao-phu/o?o-hang=4&o-cot=rural_people' },
    { path: '/lam-viec/dieu-hanh', isHeavy: true },
    { path: '/lam-viec/nam-yeu-cau', isHeavy: true },
    ...['/ubnd-xa-phuoc-dai', '/tham-so', '/phu-hop'].map((end) => ({ path: `/lam-viec/nam-yeu-cau${end}` })),
    { path: '/lam-viec/moc' },
    { path: occasion! },
    { path: `${plan}/sua-doi` },
    { path: amendment },
    { path: work! },
    { path: '/lam-viec/hoat-dong' },
    { path: activity! },
    { path: '/lam-viec/xac-minh', isHeavy: true },
    { path: '/lam-viec/xac-minh/mau' },
    { path: '/lam-viec/bo-minh-chung' },
    { path: set! },
    { path: sample },
    { path: `${verified}/mo-lai` },
    { path: '/lam-viec/khong-co', status: 404 },
  ]
}

async function communeAddresses(page: Page): Promise<readonly Address[]> {
  const [log, work] = await linksOn(page, '/lam-viec', /\/ghi\?viec=\d+$/, /\/lam-viec\/viec\/\d+$/)
  const [activity] = await linksOn(page, '/lam-viec/hoat-dong?tinh-trang=logged', /hoat-dong\/\d+$/)
  const capture = await captureOn(page)
  const sentTable = await sendTable(page)
  const [series] = await linksOn(page, '/lam-viec/chuoi', /chuoi\/\d+$/)
  return [
    { path: '/lam-viec', isHeavy: true },
    { path: '/lam-viec/ghi', isHeavy: true },
    { path: '/lam-viec/ghi/nhieu?ghi-nhanh=tuan+nay+phat+3+buoi' },
    { path: '/lam-viec/chuoi' },
    { path: series! },
    { path: `/lam-viec/chuoi/moi?giong=${activity!.split('/').at(-1)}` },
    { path: '/lam-viec/ghi/cho-gui' },
    { path: '/lam-viec/ghi/bang-tinh' },
    { path: sentTable! },
    { path: '/lam-viec/khong-co-mang' },
    { path: '/lam-viec/don-vi-toi' },
    ...(await sheetAddresses(page, linksOn)),
    { path: log! },
    { path: work! },
    { path: '/lam-viec/hoat-dong' },
    { path: activity! },
    { path: `${activity}/sua` },
    { path: `${activity}/huy` },
    { path: capture },
    { path: '/lam-viec/ke-hoach' },
    { path: '/lam-viec/tai-khoan' },
    { path: '/lam-viec/bao-phu' },
    { path: '/lam-viec/xac-minh', status: 404 },
  ]
}

/** The first capture behind the links of the newest activities. */
async function captureOn(page: Page): Promise<string> {
  await page.goto('/lam-viec/hoat-dong')
  const hrefs = page.locator('main a[href*="/hoat-dong/"]')
  const activities = await hrefs.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const activity of new Set(activities.filter((href) => /\/\d+$/.test(href)))) {
    await page.goto(activity)
    const capture = page.locator('main a[href*="/ban-chup/"]').first()
    if ((await capture.count()) > 0) return (await capture.getAttribute('href'))!
  }
  throw new Error('no activity has a captured link')
}

async function administratorAddresses(page: Page): Promise<readonly Address[]> {
  const agency = '/lam-viec/don-vi/ubnd-xa-phuoc-dai'
  const [end] = await linksOn(page, agency, /ket-thuc$/)
  const [mail] = await linksOn(page, '/lam-viec/hop-thu-di', /hop-thu-di\/\d+$/)
  return [agency, end!, '/lam-viec/hop-thu-di', mail!].map((path) => ({ path }))
}

async function importAmendment(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await page.getByLabel('Tệp kế hoạch').setInputFiles(planFile('ke-hoach-911-2023.pdf'))
  await page.getByRole('button', { name: 'Đọc kế hoạch' }).click()
  await page.waitForURL('**/doi-chieu')
  return new URL(page.url()).pathname.replace('doi-chieu', 'sua-doi')
}

/** A table with a row to mend; answers the page that says so. */
async function sendTable(page: Page): Promise<string | undefined> {
  const file = await tableFile([writtenRow({ doneFrom: '31/02/2023' })])
  await page.goto('/lam-viec/ghi/bang-tinh')
  await page.getByLabel('Tệp bảng tính').setInputFiles({
    ...{ name: file.name, mimeType: 'application/octet-stream' },
    buffer: Buffer.from(await file.arrayBuffer()),
  })
  await page.getByRole('button', { name: 'Kiểm tra và ghi' }).click()
  await page.getByText('1 trong 1 dòng cần sửa').waitFor()
  return (await linksOn(page, '/lam-viec/ghi/bang-tinh', /bang-tinh\/\d+$/))[0]
}

/** The first link of each kind in a page's matter. */
async function linksOn(page: Page, from: string, ...kinds: readonly RegExp[]): Promise<string[]> {
  await page.goto(from)
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return kinds.map((kind) => {
    const found = links.find((link) => kind.test(link))
    if (!found) throw new Error(`${from} has no link like ${kind}`)
    return found
  })
}
