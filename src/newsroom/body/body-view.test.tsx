import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyBody } from '../../../test/support/any-body.ts'
import { strangersIn } from '../../../test/support/only-whitelist.ts'
import type { Block, Body } from './body.ts'
import { BodyView } from './body-view.tsx'
import { bodyOf } from './from-lines.ts'

const html = (...content: Block[]) => String(<BodyView body={{ type: 'doc', content }} />)
const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const heading = (level: 2 | 3 | 4, text: string): Block => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
})

test('whatever a body holds, readers get known elements only', () => {
  fc.assert(
    fc.property(anyBody, (body) => assert.deepEqual(strangersIn(String(<BodyView body={body} />)), [])),
  )
})

test('headings carry addresses of their own, and none skips a level', () => {
  const seen = html(heading(3, 'Yêu cầu'), heading(4, 'Yêu cầu'), heading(2, '  '), paragraph('x'))
  assert.match(seen, /<h2 id="muc-yeu-cau">Yêu cầu<\/h2><h3 id="muc-yeu-cau--2">/)
  assert.doesNotMatch(seen, /<h4|<h2[^>]*>\s*<\/h2>/)
})

test('a table says what its header cells head, in a region that scrolls by itself', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [paragraph(text)] })
  const seen = html({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Xã'), cell('tableHeader', 'Số buổi')] },
      { type: 'tableRow', content: [cell('tableHeader', 'Phước Đại'), cell('tableCell', '4')] },
    ],
  })
  assert.match(seen, /<section class="table-scroll" aria-label="Bảng: Xã, Số buổi" tabindex="0">/)
  assert.match(seen, /<thead><tr><th scope="col">Xã<\/th><th scope="col">Số buổi<\/th><\/tr><\/thead>/)
  assert.match(seen, /<tr><th scope="row">Phước Đại<\/th><td>4<\/td><\/tr>/)
})

test('a picture comes in the smallest copy that does, keeps its place and says what it shows', () => {
  const sha256 = 'ab'.repeat(32)
  const attrs = {
    sha256,
    width: 1200,
    height: 800,
    alt: 'Bộ phận một cửa',
    isDecorative: false,
    caption: 'Ảnh: An',
  }
  const seen = html({ type: 'picture', attrs })
  assert.ok(
    seen.includes(
      `/anh/${sha256}/480.avif 480w, /anh/${sha256}/960.avif 960w, /anh/${sha256}/1440.avif 1200w`,
    ),
  )
  assert.match(seen, /alt="Bộ phận một cửa" width="1200" height="800" loading="lazy"/)
  assert.match(seen, /<figcaption>Ảnh: An<\/figcaption>/)
  assert.match(html({ type: 'picture', attrs: { ...attrs, isDecorative: true } }), / alt=""/)
})

test('a link to elsewhere gives nothing away, and its words are one link', () => {
  const link = { type: 'link', attrs: { href: 'https://example.vn/' } } as const
  const seen = html({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Xem ', marks: [link] },
      { type: 'text', text: 'toàn văn', marks: [link, { type: 'bold' }] },
    ],
  })
  assert.equal(seen.match(/<a /g)?.length, 1)
  assert.match(seen, /<a href="https:\/\/example.vn\/" rel="noopener">Xem <strong>toàn văn<\/strong><\/a>/)
})

test('document numbers and dates stay on one line', () => {
  const body: Body = bodyOf(['Kế hoạch 911/KH-UBND ngày 15/3/2023'])
  assert.match(String(<BodyView body={body} />), /<span class="unbroken">911\/KH-UBND<\/span>/)
})
