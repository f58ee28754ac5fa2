import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pageWords } from './page-words.ts'
import { readPage } from './read-page.ts'

const sentence = 'Ủy ban nhân dân xã hướng dẫn người dân nộp hồ sơ trực tuyến tại bộ phận một cửa.'
const body = Array.from({ length: 6 }, (_, i) => `<p>${sentence} <b>Lần ${i + 1}</b></p>`).join('\n')
const page = `<!doctype html><html><head><title>Tin  mới</title><style>p{color:red}</style></head><body class="has-sidebar">
  <nav><a href="/">Trang chủ</a></nav><div class="wrap"><div class="main-menu">Giới thiệu</div>
  <div id="content"><h1>Nộp hồ sơ tại xã</h1>${body}<script>alert(1)</script>
  <table><tr><td>Ngày</td><td>14/09/2023</td></tr></table></div>
  <div class="related-posts"><p>Tin liên quan: ${sentence}</p></div></div><footer>Bản quyền</footer></body></html>`

const read = (bytes: Uint8Array, contentType = 'text/html') => pageWords({ bytes, contentType })

test('of a page its matter is read, a paragraph a line, without menus, scripts and what is related', async () => {
  const words = await readPage({ bytes: Buffer.from(page), contentType: 'text/html; charset=utf-8' })
  assert.equal(words?.title, 'Tin mới')
  const lines = words?.text.split('\n') ?? []
  assert.deepEqual(
    [lines[0], lines[1], lines.at(-1)],
    ['Nộp hồ sơ tại xã', `${sentence} Lần 1`, 'Ngày 14/09/2023'],
  )
  assert.equal(lines.length, 8)
})

test('the letters are right whatever the page is written in', async () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page, 'utf16le')])
  assert.match((await read(utf16))?.text ?? '', /Ủy ban nhân dân xã/)
  const decomposed = Buffer.from(page.normalize('NFD'))
  assert.match((await read(decomposed, 'text/html; charset=iso-8859-1'))?.text ?? '', /./)
  assert.match((await read(decomposed))?.text ?? '', /Ủy ban nhân dân xã/)
  const windows = Buffer.from(
    [...'Xin ch', 0xe0, ...'o'].map((c) => (typeof c === 'string' ? c.charCodeAt(0) : c)),
  )
  assert.deepEqual(
    [
      (await read(windows, 'text/plain; charset=windows-1258'))?.text,
      (await read(windows, 'text/plain'))?.charset,
    ],
    ['Xin chào', 'windows-1258'],
  )
})

test('a page in the fonts from before Unicode is read in Unicode', async () => {
  const vni = 'Uûy ban nhaân daân xaõ höôùng daãn ngöôøi daân noäp hoà sô tröïc tuyeán'
  const words = await read(Buffer.from(`<title>Tin</title><body><p>${vni}</p>`, 'utf8'))
  assert.deepEqual(
    [words?.charset, words?.text],
    ['vni', 'Ủy ban nhân dân xã hướng dẫn người dân nộp hồ sơ trực tuyến'],
  )
})

test('what has no words is none; nothing that a server sends makes the reading fail', async () => {
  assert.equal(await read(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png'), null)
  assert.equal((await read(Buffer.from('%PDF-1.7 hỏng'), 'application/pdf').catch(() => null)) ?? null, null)
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('text/html', 'text/plain; charset=x'),
      async (bytes, type) => {
        const words = await read(bytes, type)
        assert.ok(words && !/[\0\ufeff]/.test(words.text))
      },
    ),
    { numRuns: 50 },
  )
  const deep = Buffer.from('<div>'.repeat(30_000) + sentence)
  assert.match((await read(deep))?.text ?? '', /Ủy ban/)
})
