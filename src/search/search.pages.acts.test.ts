import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { testWorld, type World } from '../../test/support/world.ts'
import { mendSearch } from '../search-sources.ts'
import type { Entry } from './entry.ts'
import { loadSearchWords, replaceEntries } from './index.ts'

const vietnam = join(import.meta.dirname, '../../packs/vietnam')

type Given = Partial<Entry> & Pick<Entry, 'title'>

/** A world in which these entries are to be found, and what people type is understood. */
async function worldWith(t: TestContext, given: readonly Given[]): Promise<World> {
  const world = await testWorld(t)
  await loadSearchWords(world.db, vietnam)
  await put(world, given)
  return world
}

const put = (world: World, given: readonly Given[]) =>
  world.db.transaction().execute(async (tx) => {
    for (const [at, one] of given.entries()) {
      const subject = one.subject ?? `story:${1000 + at}`
      const entry = { ...blank, key: `${subject}:vi`, subject, path: `/tin-tuc/bai-${at}`, ...one }
      await replaceEntries(tx, subject, async () => [entry])
    }
  })

const blank = {
  kind: 'story' as const,
  lang: 'vi',
  summary: '',
  text: '',
  files: [],
  section: null,
  agencyId: null,
  themes: [],
  day: '2023-09-01',
  isSample: false,
}

async function page(world: World, query: string, more = ''): Promise<string> {
  const answer = await world.visit(`/tim-kiem?q=${encodeURIComponent(query)}${more}`)
  assert.equal(answer.status, 200)
  return answer.text()
}

const titlesOn = (html: string) =>
  [...html.matchAll(/<h3[^>]*><a href="[^"]*">(.*?)<\/a>/g)].map(([, title]) =>
    title!.replace(/<\/?mark>/g, ''),
  )

const reform: readonly Given[] = [
  { title: 'Kế hoạch cải cách hành chính năm 2023', text: 'Nâng cao chất lượng phục vụ người dân.' },
  { title: 'Đẩy mạnh cải cách hành chính', text: 'Cắt giảm thủ tục hành chính ở bộ phận một cửa.' },
  { title: 'Sơ kết cải cách hành chính quý II', text: 'Cải cách hành chính có nhiều chuyển biến.' },
]

test('what is typed without diacritics, or with wrong ones, is found with the right ones', async (t) => {
  const world = await worldWith(t, [...reform, { title: 'Lịch tiếp công dân' }])
  for (const query of ['cai cach hanh chinh', 'cái cạch hạnh chĩnh', 'CẢI CÁCH HÀNH CHÍNH']) {
    const html = await page(world, query)
    assert.equal(titlesOn(html).length, 3, query)
    assert.match(html, /<mark>cải cách hành chính<\/mark>|<mark>Cải cách hành chính<\/mark>/)
  }
  assert.match(await page(world, 'cai cach hanh chinh'), /Đã hiểu là “cải cách hành chính”/)
})

test('of words that differ in their diacritics those that were typed come first', async (t) => {
  const world = await worldWith(t, [
    { title: 'Phòng chống ma túy', day: '2023-09-05' },
    { title: 'Mã số định danh', day: '2023-01-05' },
  ])
  assert.deepEqual(titlesOn(await page(world, 'mã')), ['Mã số định danh', 'Phòng chống ma túy'])
  assert.deepEqual(titlesOn(await page(world, 'ma'))[0], 'Phòng chống ma túy')
})

test('a misspelt query shows what was meant, and leads to what was typed', async (t) => {
  const world = await worldWith(t, [...reform, { title: 'Bàn giao hàng hóa', text: 'Hàng chính hãng.' }])
  for (const query of [
    'cải cách hàng chính',
    'cai cach hanh chnih',
    'cair cachs hanhf chinhs',
    'caicach hanh chinh',
  ]) {
    const html = await page(world, query)
    assert.equal(titlesOn(html).length, 3, query)
    assert.match(html, /Hiện kết quả cho <strong>“cải cách hành chính”/, query)
  }
  const exact = await page(world, 'cải cách hàng chính', '&dung=1')
  assert.doesNotMatch(exact, /Hiện kết quả cho/)
  assert.deepEqual(titlesOn(exact), [])
})

test('a word that is known is not mended into another', async (t) => {
  const world = await worldWith(t, [...reform, { title: 'Hàng Việt Nam chất lượng cao' }])
  const html = await page(world, 'hàng')
  assert.deepEqual(titlesOn(html), ['Hàng Việt Nam chất lượng cao'])
  assert.doesNotMatch(html, /Hiện kết quả cho/)
})

test('abbreviations and full words find one another, and the page says so', async (t) => {
  const world = await worldWith(t, [
    { title: 'Chỉ số CCHC của tỉnh' },
    { title: 'Cải cách hành chính ở xã' },
    { title: 'Cải tạo cách đường hành quân', text: 'Chính là xa.' },
  ])
  const html = await page(world, 'cchc')
  assert.deepEqual(titlesOn(html).sort(), ['Chỉ số CCHC của tỉnh', 'Cải cách hành chính ở xã'].sort())
  assert.match(html, /Tìm cả “cải cách hành chính”/)
  assert.ok(titlesOn(await page(world, 'cải cách hành chính')).includes('Chỉ số CCHC của tỉnh'))
})

test('quotation marks keep words together, and a document is found by its number', async (t) => {
  const world = await worldWith(t, [
    { title: 'Quy chế một cửa liên thông', text: 'Theo Kế hoạch số 911/KH-UBND.' },
    { title: 'Một bài về cửa biển và đường liên thông' },
  ])
  assert.deepEqual(titlesOn(await page(world, '"một cửa liên thông"')), ['Quy chế một cửa liên thông'])
  assert.equal(titlesOn(await page(world, 'một cửa liên thông')).length, 2)
  assert.deepEqual(titlesOn(await page(world, '911/KH-UBND')), ['Quy chế một cửa liên thông'])
})

test('the beginning of the last word is enough', async (t) => {
  const world = await worldWith(t, [{ title: 'Dịch vụ công trực tuyến' }])
  assert.deepEqual(titlesOn(await page(world, 'dịch vụ công tr')), ['Dịch vụ công trực tuyến'])
})

test('a hit in a file names the file', async (t) => {
  const files = [{ name: 'Phụ lục 2.pdf', text: 'Danh mục pa nô, áp phích tuyên truyền.' }]
  const world = await worldWith(t, [{ title: 'Kế hoạch tháng 9', files }])
  const html = await page(world, 'pa nô áp phích')
  assert.match(html, /có trong tệp Phụ lục 2\.pdf/)
  assert.match(html, /<mark>áp<\/mark> <mark>phích<\/mark>|<mark>áp phích<\/mark>/)
})

test('facets count, narrow together, stay in the address and can be taken away', async (t) => {
  const world = await worldWith(t, [
    { title: 'Họp báo một', day: '2022-05-01' },
    { title: 'Họp báo hai', day: '2023-05-01' },
    { title: 'Họp báo ba', kind: 'document', day: '2023-06-01' },
  ])
  const all = await page(world, 'họp báo')
  assert.match(
    all,
    /Loại nội dung.*Tin, bài<\/a> <span class="soft">2<\/span>.*Văn bản<\/a> <span class="soft">1</s,
  )
  const narrowed = await page(world, 'họp báo', '&nam=2023&loai=tin-bai')
  assert.deepEqual(titlesOn(narrowed), ['Họp báo hai'])
  assert.match(narrowed, /href="\/tim-kiem\?q=h[^"]*&amp;loai=tin-bai"[^>]*>.*?Năm: 2023/s)
  assert.deepEqual(titlesOn(await page(world, '', '&nam=2022')), ['Họp báo một'])
})

test('results stand by relevance, by date or in the order of the Vietnamese alphabet', async (t) => {
  const world = await worldWith(t, [
    { title: 'Đào tạo cán bộ', day: '2023-01-01' },
    { title: 'Dân vận và cán bộ', day: '2023-03-01' },
    { title: 'Ăn mặc công sở', text: 'Cán bộ mặc lịch sự.', day: '2023-02-01' },
  ])
  assert.deepEqual(titlesOn(await page(world, 'cán bộ', '&xep=ten')), [
    'Ăn mặc công sở',
    'Dân vận và cán bộ',
    'Đào tạo cán bộ',
  ])
  assert.equal(titlesOn(await page(world, 'cán bộ', '&xep=moi-nhat'))[0], 'Dân vận và cán bộ')
  assert.equal(titlesOn(await page(world, 'cán bộ')).at(-1), 'Ăn mặc công sở')
})

test('an empty result offers fewer words, near titles and where else to look', async (t) => {
  const world = await worldWith(t, reform)
  const html = await page(world, 'kế hoạch wwwwwww')
  assert.match(html, /Chưa thấy nội dung nào phù hợp/)
  assert.match(html, /Bớt từ.*kế hoạch \(1\)/s)
  assert.match(html, /Gần nhất.*Kế hoạch cải cách hành chính năm 2023/s)
  assert.match(html, /Xem theo loại nội dung/)
})

test('a list goes on over pages, and a page beyond it leads back', async (t) => {
  const many = Array.from({ length: 25 }, (_, at) => ({ title: `Bản tin số ${at}` }))
  const world = await worldWith(t, many)
  assert.equal(titlesOn(await page(world, 'bản tin')).length, 20)
  assert.equal(titlesOn(await page(world, 'bản tin', '&trang=2')).length, 5)
  assert.match(await page(world, 'bản tin', '&trang=9'), /không dài đến trang này/)
})

test('agencies are found by their names and symbols', async (t) => {
  const world = await worldWith(t, [])
  await mendSearch(world)
  assert.equal(titlesOn(await page(world, 'so noi vu'))[0], 'Sở Nội vụ')
  assert.ok(titlesOn(await page(world, 'SNV')).includes('Sở Nội vụ'))
})

test('whatever is sent is answered with a page', async (t) => {
  const world = await worldWith(t, reform)
  const hostile = [
    'a'.repeat(10_000),
    'cải '.repeat(3000),
    "' | ! & ( ) <-> :* \\ 'cai'",
    "cai':* & !cach | (hanh",
    '"""',
    '“một',
    '100%_',
    '😀 cải cách 👨‍👩‍👧',
    '\u0000\u0301\u202e',
    '~kind:story ^cai',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '𝒸𝒶𝒾 𝒸á𝒸𝒽',
    'ŋɛʻ '.repeat(40),
    '0'.repeat(300),
    'x1y2z3 '.repeat(30),
  ]
  for (const query of hostile) assert.doesNotMatch(await page(world, query), /<script>alert/)
  for (const more of [
    '&nam=abcd',
    '&don-vi=khong-co',
    '&trang=-1',
    '&trang=99999',
    '&loai=x',
    "&muc='",
    '&ngon-ngu=%00',
  ])
    await page(world, 'cải cách', more)
})
