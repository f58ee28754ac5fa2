import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { tell } from '../../../test/support/portal-scene.ts'
import { testWorld, type World } from '../../../test/support/world.ts'
import { loadPlansOfPack } from '../../planning/index.ts'

const pack = join(import.meta.dirname, '../../../packs/ninh-thuan')
const files = join(pack, 'stories/documents')

type Facts = {
  number: string
  title: string
  issuedOn?: string
  effectiveOn?: string
  expiresOn?: string
  file?: string
  docType?: string
}

async function enter(world: World, { title, file, ...facts }: Facts) {
  const attachments = file ? [{ name: file, bytes: await readFile(join(files, file)) }] : []
  const document = {
    docType: 'Quyết định',
    issuedOn: '2023-05-01',
    issuer: 'Ủy ban nhân dân tỉnh',
    signer: 'Chủ tịch (mẫu)',
    signerTitle: '',
    effectiveOn: null,
    expiresOn: null,
    ...facts,
  }
  const slug = `van-ban-${facts.number.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  return tell(world, { slug, title, kind: 'document', document, files: attachments })
}

async function scene(t: Parameters<typeof testWorld>[0]) {
  const world = await testWorld(t)
  await enter(world, {
    number: '12/QĐ-UBND',
    title: 'Quy chế một cửa',
    issuedOn: '2022-12-20',
    expiresOn: '2023-07-01',
    file: 'mau-9004-quyet-dinh.docx',
  })
  await enter(world, {
    number: '9/QĐ-UBND',
    title: 'Danh mục thủ tục',
    issuedOn: '2023-01-16',
    file: 'mau-9001-quyet-dinh.pdf',
  })
  await enter(world, {
    number: '120/CT-UBND',
    title: '=Kỷ luật, "kỷ cương"',
    docType: 'Chỉ thị',
    issuedOn: '2023-09-11',
    effectiveOn: '2023-10-01',
  })
  return world
}

/** With its byte-order mark, which a reader of text takes away. */
const bytesOf = async (world: World, path: string) =>
  Buffer.from(await (await world.visit(path)).arrayBuffer()).toString('utf8')

const search = async (world: World, query: Record<string, string>) =>
  (await world.visit(`/van-ban?${new URLSearchParams(query)}`)).text()
const numbersIn = (html: string) =>
  [...html.matchAll(/class="unbroken">(\d+\/[^<]+)</g)].map(([, number]) => number)

test('documents are found by the words inside their PDF and Word files, without diacritics, and the file is named', async (t) => {
  const world = await scene(t)
  const inPdf = await search(world, { tu: 'chu ky so' })
  assert.deepEqual(numbersIn(inPdf), ['9/QĐ-UBND'])
  assert.match(inPdf, /Có trong tệp mau-9001-quyet-dinh\.pdf/)
  assert.match(inPdf, /<mark>chữ<\/mark>/)
  const inWord = await search(world, { tu: 'bản đọc bằng tiếng dân tộc' })
  assert.deepEqual(numbersIn(inWord), ['12/QĐ-UBND'])
  assert.match(inWord, /Có trong tệp mau-9004-quyet-dinh\.docx/)
})

test('a number is found however it is typed, and beginnings of it', async (t) => {
  const world = await scene(t)
  for (const typed of ['12/QĐ-UBND', '12 qd ubnd', '12qdubnd', 'số 12/QĐ'])
    assert.deepEqual(numbersIn(await search(world, { tu: typed })), ['12/QĐ-UBND'], typed)
  assert.deepEqual(numbersIn(await search(world, { tu: '12' })), ['120/CT-UBND', '12/QĐ-UBND'])
})

test('whether a document is in effect follows from its days, and can be asked for', async (t) => {
  const world = await scene(t)
  assert.deepEqual(numbersIn(await search(world, { 'hieu-luc': 'ended' })), ['12/QĐ-UBND'])
  assert.deepEqual(numbersIn(await search(world, { 'hieu-luc': 'not-yet' })), ['120/CT-UBND'])
  assert.deepEqual(numbersIn(await search(world, { 'hieu-luc': 'valid' })), ['9/QĐ-UBND'])
  world.clock.moveTo('2023-10-01')
  assert.deepEqual(numbersIn(await search(world, { 'hieu-luc': 'not-yet' })), [])
})

test('type, year and order narrow and turn the list; what makes no sense in the address is left out', async (t) => {
  const world = await scene(t)
  assert.deepEqual(numbersIn(await search(world, { loai: 'Chỉ thị' })), ['120/CT-UBND'])
  assert.deepEqual(numbersIn(await search(world, { nam: '2022' })), ['12/QĐ-UBND'])
  assert.deepEqual(numbersIn(await search(world, { xep: 'so' })), ['9/QĐ-UBND', '12/QĐ-UBND', '120/CT-UBND'])
  assert.equal(numbersIn(await search(world, { nam: 'x', xep: 'y', trang: '-1' })).length, 3)
  assert.match(await search(world, { tu: 'khongcotunaynhu' }), /Không có văn bản nào khớp/)
  assert.match(await search(world, { tu: '<script>alert(1)</script>' }), /value="&lt;script&gt;/)
})

test('an issued plan stands in the register, and once only when its document is published too', async (t) => {
  const world = await testWorld(t)
  await loadPlansOfPack(world.deps, pack)
  await world.settle()
  const html = await search(world, {})
  assert.deepEqual(numbersIn(html), ['911/KH-UBND'])
  assert.match(html, /href="\/ke-hoach\/911-kh-ubnd-2023"/)
  assert.deepEqual(numbersIn(await search(world, { tu: '911 kh ubnd' })), ['911/KH-UBND'])
  assert.deepEqual(numbersIn(await search(world, { tu: 'áp phích' })), ['911/KH-UBND'])
  await enter(world, {
    number: '911/KH-UBND',
    title: 'Kế hoạch tuyên truyền',
    docType: 'Kế hoạch',
    issuedOn: '2023-03-15',
  })
  const again = await search(world, {})
  assert.deepEqual(numbersIn(again), ['911/KH-UBND'])
  assert.match(again, /href="\/van-ban\/van-ban-911-kh-ubnd"/)
})

test('the filtered register is taken away as CSV and JSON, with nothing a spreadsheet would run', async (t) => {
  const world = await scene(t)
  const csv = await bytesOf(world, '/van-ban.csv?nam=2023')
  assert.ok(csv.startsWith('\uFEFF'))
  // The file that is kept ready too.
  assert.ok((await bytesOf(world, '/van-ban.csv')).startsWith('\uFEFF'))
  const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[]
  assert.deepEqual(
    rows.map(({ number, title, effect }) => [number, title, effect]),
    [
      ['120/CT-UBND', '\'=Kỷ luật, "kỷ cương"', 'not-yet'],
      ['9/QĐ-UBND', 'Danh mục thủ tục', 'valid'],
    ],
  )
  const json = (await (await world.visit('/en/van-ban.json?tu=chu+ky')).json()) as {
    rows: unknown[]
    columns: { meaning: string }[]
  }
  assert.equal(json.rows.length, 1)
  assert.equal(json.columns[0]?.meaning, 'Number')
})

test('a document that is not out is nowhere in the register', async (t) => {
  const world = await testWorld(t)
  const document = {
    docType: 'Quyết định',
    number: '77/QĐ',
    issuedOn: '2023-05-01',
    issuer: 'x',
    signer: 'y',
    signerTitle: '',
    effectiveOn: null,
    expiresOn: null,
  }
  await tell(world, {
    slug: 'sap-dang',
    title: 'Sắp đăng',
    kind: 'document',
    document,
    publishedAt: '2023-10-01T00:00:00Z',
  })
  for (const path of [
    '/van-ban',
    '/van-ban?tu=77',
    '/van-ban.csv',
    '/du-lieu-mo/van-ban.csv',
    '/du-lieu-mo/tin-bai.csv',
  ])
    assert.doesNotMatch(await (await world.visit(path)).text(), /Sắp đăng|77\/QĐ/, path)
})
