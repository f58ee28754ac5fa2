import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyBody } from '../../../test/support/any-body.ts'
import { readBody } from './read-body.ts'
import { bodySchema } from './schema.ts'

const nested = (depth: number) =>
  `{"type":"doc","content":[${'{"type":"blockquote","content":['.repeat(depth)}${']}'.repeat(depth)}]}`
const reasonOf = (json: string) => {
  const read = readBody(json)
  return read.ok ? undefined : read.issues[0]?.text.vi
}
const paragraphs = (count: number, text: string) =>
  JSON.stringify({
    type: 'doc',
    content: Array(count).fill({ type: 'paragraph', content: [{ type: 'text', text }] }),
  })

test('twelve levels of nesting are taken, thirteen and a hundred thousand are refused with a sentence', () => {
  assert.equal(reasonOf(nested(12)), undefined)
  assert.match(reasonOf(nested(13)) ?? '', /quá 12 cấp/)
  assert.match(reasonOf(nested(100_000)) ?? '', /quá 12 cấp/)
  assert.match(reasonOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) ?? '', /quá 12 cấp/)
})

test('a text of ten megabytes is refused with a sentence', () => {
  assert.match(reasonOf(paragraphs(1, 'chữ '.repeat(2_500_000))) ?? '', /400.000 ký tự/)
  assert.match(reasonOf(paragraphs(70_000, 'x')) ?? '', /quá nhiều đoạn/)
})

test('sixty pictures are taken, one more is refused; so is a table of a thousand columns', () => {
  const picture = {
    type: 'picture',
    attrs: { sha256: 'a'.repeat(64), width: 1, height: 1, alt: '', isDecorative: true, caption: '' },
  }
  const album = (count: number) => JSON.stringify({ type: 'doc', content: Array(count).fill(picture) })
  assert.equal(reasonOf(album(60)), undefined)
  assert.match(reasonOf(album(61)) ?? '', /hơn 60 ảnh/)
  const cells = Array(11).fill({ type: 'tableCell', attrs: { colspan: 100 }, content: [] })
  const wide = { type: 'table', content: [{ type: 'tableRow', content: cells }] }
  assert.match(reasonOf(JSON.stringify({ type: 'doc', content: [wide] })) ?? '', /rộng hơn 100 cột/)
})

test('any JSON is answered, never thrown at', () => {
  fc.assert(fc.property(fc.json(), (json) => typeof readBody(json).ok === 'boolean'))
  assert.match(reasonOf('{') ?? '', /không đọc được/)
})

test('words come out in NFC, without control characters or what turns the direction of writing', () => {
  const text = `${'Đại'.normalize('NFD')}\u0000\u202e\u00a0x\ud800`
  const body = bodySchema.parse({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }], onclick: 'x' }],
  })
  assert.deepEqual(body.content, [{ type: 'paragraph', content: [{ type: 'text', text: 'Đại x\ufffd' }] }])
})

test('every body that passed passes again unchanged', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const once = bodySchema.parse(body)
      assert.deepEqual(bodySchema.parse(once), once)
    }),
  )
})
