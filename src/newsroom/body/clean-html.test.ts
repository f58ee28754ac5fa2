import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordClipboard } from '../../../test/support/word-clipboard.ts'
import type { Block } from './body.ts'
import { cleanHtml } from './clean-html.ts'
import { plainOf } from './plain.ts'
import { bodySchema } from './schema.ts'
import { textOf } from './text-of.ts'

const plain = (html: string) => plainOf(cleanHtml(html).body)
const kinds = (content: readonly Block[]) => content.map((block) => block.type)

test('a page from Word keeps its headings, nested lists with their numbers, merged cells and words in old fonts', () => {
  const { body, missing, wasLegacy } = cleanHtml(wordClipboard)
  assert.deepEqual(kinds(body.content), [
    'heading',
    'paragraph',
    'heading',
    'orderedList',
    'table',
    'paragraph',
    'paragraph',
  ])
  const list = body.content[3]
  assert.ok(list?.type === 'orderedList')
  assert.deepEqual(list.content[0]?.content[1], {
    type: 'orderedList',
    attrs: { type: 'a' },
    content: ['Tại trụ sở', 'Tại nhà văn hóa thôn'].map((text) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })),
  })
  const table = body.content[4]
  assert.ok(table?.type === 'table')
  assert.deepEqual(
    table.content.map((row) =>
      row.content.map((cell) => [cell.type, cell.attrs?.colspan, cell.attrs?.rowspan]),
    ),
    [
      [
        ['tableHeader', 1, 1],
        ['tableHeader', 2, 1],
      ],
      [
        ['tableCell', 1, 2],
        ['tableCell', 1, 1],
        ['tableCell', 1, 1],
      ],
      [
        ['tableCell', 1, 1],
        ['tableCell', 1, 1],
      ],
    ],
  )
  assert.match(textOf(body), /\[Thêm ảnh vào đây: Bảng niêm yết\]\nCải cách hành chính$/)
  assert.deepEqual([missing.length, wasLegacy], [1, true])
})

test('numbers that a list cannot show by itself stay words', () => {
  const item = (mark: string, text: string) =>
    `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`
  assert.equal(plain(item('1.1.', 'một') + item('1.2.', 'hai')), '\\1.1. một\n\n\\1.2. hai')
  const points = cleanHtml(['a)', 'b)', 'đ)'].map((mark) => item(mark, mark)).join('')).body
  assert.deepEqual(kinds(points.content), ['orderedList', 'paragraph'])
  assert.equal(plain(item('3.', 'ba') + item('4.', 'bốn')), '3. ba\n4. bốn')
})

test('Google Docs: what only wraps the page is not bold, lists between items belong to the item before', () => {
  const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir=ltr><span style="font-weight:400">Thường </span><span style="font-weight:700">đậm</span></p>
    <ul><li dir=ltr><p><span>một</span></p></li><ul><li><p><span>con</span></p></li></ul><li><p>hai</p></li></ul></b><br>`
  assert.equal(plain(html), 'Thường **đậm**\n\n- một\n  - con\n- hai')
})

test('LibreOffice: font elements, empty paragraphs and tables in columns of text', () => {
  const html = `<p style="margin-bottom:0cm"><font face="VNI-Times, serif"><font size="4">Ñoäc laäp - Töï do</font></font></p><p><br></p>
    <table><tr><td><p>chỉ một cột</p></td></tr><tr><td><p>là chữ thường</p></td></tr></table>`
  assert.equal(plain(html), 'Độc lập - Tự do\n\nchỉ một cột\n\nlà chữ thường')
})

test('typed dashes become a list, and plus signs the one below', () => {
  assert.equal(plain('<p>- một</p><p>+ con</p><p>- hai</p>'), '- một\n  - con\n- hai')
  assert.equal(plain('<p>- chỉ một dòng</p>'), '\\- chỉ một dòng')
})

test('letters are composed, spaces are single, what is hidden is gone', () => {
  assert.equal(
    plain(`<p>${'Cải cách'.normalize('NFD')}&nbsp;&nbsp; hành\nchính<span style="display:none">x</span></p>`),
    'Cải cách hành chính',
  )
})

test('links lead where a text may lead, and nowhere else', () => {
  assert.equal(plain('<a href="www.chinhphu.vn/a b">x</a>'), '[x](https://www.chinhphu.vn/ab)')
  assert.equal(
    plain('<a href="https://www.google.com/url?q=https://moha.gov.vn/a&amp;sa=D">x</a>'),
    '[x](https://moha.gov.vn/a)',
  )
  for (const href of ['javascript:x', '#_Toc1', 'file:///C:/a', 'data:,x', '//a.vn'])
    assert.equal(plain(`<a href="${href}">x</a>`), 'x')
})

test('a known picture is set where it stood; others leave a line that says so', () => {
  const picture = { sha256: 'a'.repeat(64), width: 2, height: 1, alt: '', isDecorative: false, caption: '' }
  const { body, missing } = cleanHtml(
    '<p>x<img src="anh:1" alt="Sơ đồ">y<img src="https://a.vn/b.jpg?c"><img src=z width=1></p>',
    (src) => (src === 'anh:1' ? picture : undefined),
  )
  assert.deepEqual(kinds(body.content), ['paragraph', 'picture', 'paragraph', 'paragraph'])
  assert.match(textOf(body), /Sơ đồ\ny\n\[Thêm ảnh vào đây: b.jpg\]/)
  assert.deepEqual(missing, [{ src: 'https://a.vn/b.jpg?c', alt: '' }])
})

test('whatever is thrown at it comes out as a text that may be saved, with nothing lost of plain words', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<li>',
    '<ul>',
    '</ul>',
    '<td>',
    '<tr>',
    '<table>',
    '</table>',
    '<b>',
    '<h1>',
    '<br>',
    'chữ',
    ' ',
    '<img src=x>',
    '<ol start=9>',
    '<blockquote>',
    '<td colspan=9>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { body } = cleanHtml(pieces.join(''))
      assert.ok(bodySchema.safeParse(body).success)
      const count = (text: string) => text.split('chữ').length
      assert.equal(count(textOf(body)), count(pieces.join('')))
    }),
    { numRuns: 500 },
  )
})

test('ten megabytes and a hundred thousand levels are answered with a sentence', () => {
  const refusal = (html: string) => cleanHtml(html).refused?.vi ?? ''
  assert.match(refusal(`<p>${'chữ '.repeat(2_500_000)}`), /400.000 ký tự/)
  assert.match(refusal('<p><b style="font-size:13pt">x</b></p>'.repeat(250_000)), /quá nhiều đoạn/)
  for (const tag of ['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<blockquote>'])
    assert.match(refusal(tag.repeat(100_000)), /quá 12 cấp/)
})
