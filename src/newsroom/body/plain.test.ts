import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyBody } from '../../../test/support/any-body.ts'
import { type Body, emptyBody } from './body.ts'
import { bodyFromPlain, plainOf, tidy } from './plain.ts'
import { bodySchema } from './schema.ts'

test('whatever a text holds, it comes back from plain writing with nothing lost', () => {
  fc.assert(
    fc.property(anyBody, (any) => {
      const body = bodySchema.parse(any)
      assert.deepEqual(tidy(bodyFromPlain(plainOf(body), body).content), tidy(body.content))
    }),
    { numRuns: 400 },
  )
})

test('plain writing is read as people write it', () => {
  const written = `## Mục đích

Nâng cao **nhận thức** của [người dân](https://example.vn/a).
Dòng hai

- một
  - con
- hai

1. nhất
2. nhì

| Xã | Số buổi |
| --- | --- |
| Phước Đại | 4 |

> Trích lời`
  const body = bodyFromPlain(written, emptyBody)
  assert.deepEqual(
    body.content.map((block) => block.type),
    ['heading', 'paragraph', 'bulletList', 'orderedList', 'table', 'blockquote'],
  )
  assert.equal(plainOf(body), written)
})

test('a line that only looks like a list stays a line', () => {
  const body: Body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: '1. Mục đích' }] }],
  }
  assert.equal(plainOf(body), '\\1. Mục đích')
  assert.deepEqual(bodyFromPlain('\\1. Mục đích', body), body)
})

test('a table with merged cells is one line that brings it back', () => {
  const cell = (text: string, colspan = 1) => ({
    type: 'tableCell' as const,
    attrs: { colspan },
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  })
  const body: Body = {
    type: 'doc',
    content: [
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('Chung', 2)] },
          { type: 'tableRow', content: [cell('a'), cell('b')] },
        ],
      },
    ],
  }
  assert.match(plainOf(body), /^\[\[giữ nguyên #[0-9a-f]{10}: Chung a \| b\]\]$/)
  assert.deepEqual(bodyFromPlain(`Thêm\n\n${plainOf(body)}`, body).content[1], body.content[0])
})

test('a picture is a line with its description; one that is not ours stays words', () => {
  const attrs = {
    sha256: 'a'.repeat(64),
    width: 3,
    height: 2,
    alt: 'Một cửa',
    isDecorative: false,
    caption: 'Ảnh "An"',
  }
  const body: Body = { type: 'doc', content: [{ type: 'picture', attrs }] }
  assert.equal(plainOf(body), `![Một cửa](anh:${'a'.repeat(64)} "Ảnh \\"An\\"")`)
  assert.equal(bodyFromPlain(plainOf(body), emptyBody).content[0]?.type, 'paragraph')
})

test('any writing is read into a body that may be saved', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'-*#|>[]()!\\1. \n\nabc^~"')), (signs) => {
      assert.ok(bodySchema.safeParse(bodyFromPlain(signs.join(''), emptyBody)).success)
    }),
  )
})

test('a body is written the same after a database has put its names in another order', () => {
  const attrs = { alt: '', width: 8, height: 6, sha256: 'b'.repeat(64), caption: '', isDecorative: false }
  const body: Body = { type: 'doc', content: [{ attrs, type: 'picture' }] }
  assert.equal(plainOf(body), `![?](anh:${'b'.repeat(64)})`)
})
