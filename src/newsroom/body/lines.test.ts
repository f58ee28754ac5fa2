import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bodyOf } from './from-lines.ts'
import { bodySchema } from './schema.ts'
import { textOf } from './text-of.ts'

test('lines become paragraphs, headings and one list for neighbouring dashes', () => {
  const body = bodyOf(['Mở đầu', '# Yêu cầu', '- một', '- hai', 'Kết thúc'])
  assert.deepEqual(
    body.content.map((block) => block.type),
    ['paragraph', 'heading', 'bulletList', 'paragraph'],
  )
  assert.equal(textOf(body), 'Mở đầu\nYêu cầu\nmột\nhai\nKết thúc')
})

test('whatever lines are written, the body holds all their words and is a valid document', () => {
  const line = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/[\n\r]/g, ' '))
  fc.assert(
    fc.property(
      fc.array(
        line.filter((text) => !/^(- |# )$/.test(text)),
        { minLength: 1 },
      ),
      (lines) => {
        const body = bodyOf(lines)
        assert.ok(bodySchema.safeParse(body).success)
        const bare = lines.map((text) => text.replace(/^(- |# )/, '').normalize('NFC'))
        assert.equal(textOf(body), bare.join('\n'))
      },
    ),
  )
})

test('a link that runs a script is no part of a body', () => {
  const withLink = (href: string) => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }],
      },
    ],
  })
  assert.ok(bodySchema.safeParse(withLink('https://example.vn/a')).success)
  assert.ok(bodySchema.safeParse(withLink('/ke-hoach')).success)
  for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x'])
    assert.equal(bodySchema.safeParse(withLink(href)).success, false, href)
})
